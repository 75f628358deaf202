create table {{live}}."health_year" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  year text,
  sdq_score integer,
  sdq_reason text,
  convicted text,
  health_checks text,
  immunised text,
  teeth_checked text,
  assessed text,
  substance_misuse text,
  help_received text,
  help_offered text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."health_year" (
  id uuid not null,
  child_id uuid not null,
  year text,
  sdq_score integer,
  sdq_reason text,
  convicted text,
  health_checks text,
  immunised text,
  teeth_checked text,
  assessed text,
  substance_misuse text,
  help_received text,
  help_offered text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."health_year" (id, known_at);
create index on {{live}}."health_year" (child_id);
create index on {{history}}."health_year" (child_id);

create table {{live}}."health_check" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  kind text,
  held_on date,
  by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."health_check" (
  id uuid not null,
  child_id uuid not null,
  kind text,
  held_on date,
  by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."health_check" (id, known_at);
create index on {{live}}."health_check" (child_id);
create index on {{history}}."health_check" (child_id);
