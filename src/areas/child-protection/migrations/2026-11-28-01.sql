create table {{live}}."court_timetable" (
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
create table {{history}}."court_timetable" (
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
create index on {{history}}."court_timetable" (id, known_at);
create index on {{live}}."court_timetable" (child_id);
create index on {{history}}."court_timetable" (child_id);
