create table {{live}}."care_leaver_year" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  year text,
  in_touch text,
  activity text,
  accommodation text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_leaver_year" (
  id uuid not null,
  child_id uuid not null,
  year text,
  in_touch text,
  activity text,
  accommodation text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_leaver_year" (id, known_at);
create index on {{live}}."care_leaver_year" (child_id);
create index on {{history}}."care_leaver_year" (child_id);

create table {{live}}."care_leaver_service" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  started_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_leaver_service" (
  id uuid not null,
  child_id uuid not null,
  started_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_leaver_service" (id, known_at);
create index on {{live}}."care_leaver_service" (child_id);
create index on {{history}}."care_leaver_service" (child_id);
