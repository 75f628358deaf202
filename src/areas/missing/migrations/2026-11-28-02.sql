create table {{live}}."return_interview_told" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  offered boolean,
  accepted boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."return_interview_told" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  offered boolean,
  accepted boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."return_interview_told" (id, known_at);
create index on {{live}}."return_interview_told" (child_id);
create index on {{history}}."return_interview_told" (child_id);
create index on {{live}}."return_interview_told" (episode);
