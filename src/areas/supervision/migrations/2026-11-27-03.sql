create table {{live}}."supervision_interval" (
  id uuid primary key,
  early_weeks integer,
  first_weeks integer,
  months integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supervision_interval" (
  id uuid not null,
  early_weeks integer,
  first_weeks integer,
  months integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supervision_interval" (id, known_at);
