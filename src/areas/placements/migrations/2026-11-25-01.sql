create table {{live}}."home_in_care" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  began_with uuid,
  from_on date,
  to_on date,
  type text,
  provider text,
  postcode text,
  temporary boolean,
  start_known boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."home_in_care" (
  id uuid not null,
  child_id uuid not null,
  began_with uuid,
  from_on date,
  to_on date,
  type text,
  provider text,
  postcode text,
  temporary boolean,
  start_known boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."home_in_care" (id, known_at);
create index on {{history}}."home_in_care" (child_id);
create index on {{live}}."home_in_care" (began_with);
create index on {{live}}."home_in_care" (child_id, from_on);
