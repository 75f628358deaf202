create table {{live}}."school" (
  id uuid primary key,
  name text,
  phase text,
  area text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."school" (
  id uuid not null,
  name text,
  phase text,
  area text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."school" (id, known_at);

create table {{live}}."school_place" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  school uuid,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."school_place" (
  id uuid not null,
  child_id uuid not null,
  school uuid,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."school_place" (id, known_at);
create index on {{live}}."school_place" (child_id);
create index on {{history}}."school_place" (child_id);
create index on {{live}}."school_place" (school);
