create table {{live}}."management_oversight" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  on_day date,
  occasion text,
  reflection text,
  decision text,
  reason text,
  direction text,
  direction_for text,
  direction_due date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."management_oversight" (
  id uuid not null,
  child_id uuid not null,
  on_day date,
  occasion text,
  reflection text,
  decision text,
  reason text,
  direction text,
  direction_for text,
  direction_due date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."management_oversight" (id, known_at);
create index on {{live}}."management_oversight" (child_id);
create index on {{history}}."management_oversight" (child_id);
create index on {{live}}."management_oversight" (on_day);

create table {{live}}."direction_done" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  oversight uuid,
  done_on date,
  how text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."direction_done" (
  id uuid not null,
  child_id uuid not null,
  oversight uuid,
  done_on date,
  how text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."direction_done" (id, known_at);
create index on {{live}}."direction_done" (child_id);
create index on {{history}}."direction_done" (child_id);
create index on {{live}}."direction_done" (oversight);
