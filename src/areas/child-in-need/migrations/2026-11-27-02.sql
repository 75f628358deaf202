alter table {{live}}.in_need_visit add column how text;
alter table {{history}}.in_need_visit add column how text;
