create table {{live}}."placement_episode" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  started_on date,
  ended_on date,
  reason_began text,
  type text,
  provider text,
  reason_changed text,
  home_postcode text,
  placement_postcode text,
  urn text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."placement_episode" (
  id uuid not null,
  child_id uuid not null,
  started_on date,
  ended_on date,
  reason_began text,
  type text,
  provider text,
  reason_changed text,
  home_postcode text,
  placement_postcode text,
  urn text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."placement_episode" (id, known_at);
create index on {{history}}."placement_episode" (child_id);
create index on {{live}}."placement_episode" (started_on);
create index on {{live}}."placement_episode" (child_id, started_on, id);
