alter table {{live}}.care_visit add column how text;
alter table {{history}}.care_visit add column how text;
