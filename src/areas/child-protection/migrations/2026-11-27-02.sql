alter table {{live}}.protection_visit add column how text;
alter table {{history}}.protection_visit add column how text;
