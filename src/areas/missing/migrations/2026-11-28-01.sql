create table {{live}}."safety_plan" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  started_on date,
  agreed_by text,
  says text,
  review_on date,
  ended_on date,
  why_ended text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."safety_plan" (
  id uuid not null,
  child_id uuid not null,
  started_on date,
  agreed_by text,
  says text,
  review_on date,
  ended_on date,
  why_ended text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."safety_plan" (id, known_at);
create index on {{live}}."safety_plan" (child_id);
create index on {{history}}."safety_plan" (child_id);
