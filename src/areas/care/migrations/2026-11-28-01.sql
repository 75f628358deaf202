alter table {{live}}.care_episode add column end_decided_by text;
alter table {{live}}.care_episode add column end_why text;
alter table {{history}}.care_episode add column end_decided_by text;
alter table {{history}}.care_episode add column end_why text;
