alter table {{live}}.health_year add column sdq_on date;
alter table {{history}}.health_year add column sdq_on date;
