create table {{live}}."adult_call" (
  id uuid primary key,
  received_at timestamp with time zone,
  caller text,
  caller_reached text,
  about text,
  worry text,
  child_there boolean,
  passed_to text,
  taken_by text,
  passed_at timestamp with time zone,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."adult_call" (
  id uuid not null,
  received_at timestamp with time zone,
  caller text,
  caller_reached text,
  about text,
  worry text,
  child_there boolean,
  passed_to text,
  taken_by text,
  passed_at timestamp with time zone,
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
create index on {{history}}."adult_call" (id, known_at);
create index on {{live}}."adult_call" (received_at);
