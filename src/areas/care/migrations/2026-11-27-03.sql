alter table {{live}}.care_episode add column decided_by text;
alter table {{live}}.care_episode add column why text;
alter table {{history}}.care_episode add column decided_by text;
alter table {{history}}.care_episode add column why text;
create table {{live}}."care_plan" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  prepared_on date,
  says text,
  wishes text,
  prepared_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_plan" (
  id uuid not null,
  child_id uuid not null,
  prepared_on date,
  says text,
  wishes text,
  prepared_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_plan" (id, known_at);
create index on {{live}}."care_plan" (child_id);
create index on {{history}}."care_plan" (child_id);
