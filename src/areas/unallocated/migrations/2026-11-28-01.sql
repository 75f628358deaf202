create table {{live}}."unallocated_escalation" (
  id uuid primary key,
  head_days integer,
  director_days integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."unallocated_escalation" (
  id uuid not null,
  head_days integer,
  director_days integer,
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
create index on {{history}}."unallocated_escalation" (id, known_at);
