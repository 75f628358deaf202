create table {{live}}."period_of_care" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  began_with uuid,
  from_on date,
  start_known boolean,
  to_on date,
  reason_ended text,
  short_breaks boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."period_of_care" (
  id uuid not null,
  child_id uuid not null,
  began_with uuid,
  from_on date,
  start_known boolean,
  to_on date,
  reason_ended text,
  short_breaks boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."period_of_care" (id, known_at);
create index on {{live}}."period_of_care" (child_id);
create index on {{history}}."period_of_care" (child_id);
create index on {{live}}."period_of_care" (began_with);
create index on {{live}}."period_of_care" (from_on);
create index on {{live}}."period_of_care" (to_on);
