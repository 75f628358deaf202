alter table {{live}}.identity add column pregnancy_ended_on date;
alter table {{history}}.identity add column pregnancy_ended_on date;
