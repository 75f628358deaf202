create table {{live}}."given_to_team" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  from_team text,
  to_team text,
  worker text,
  given_on date,
  why text,
  given_by text,
  given_by_account text,
  seen_at timestamp with time zone,
  seen_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."given_to_team" (
  id uuid not null,
  child_id uuid not null,
  from_team text,
  to_team text,
  worker text,
  given_on date,
  why text,
  given_by text,
  given_by_account text,
  seen_at timestamp with time zone,
  seen_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."given_to_team" (id, known_at);
create index on {{live}}."given_to_team" (child_id);
create index on {{history}}."given_to_team" (child_id);
