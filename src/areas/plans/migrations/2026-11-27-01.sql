create table {{live}}."plan_action" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan text,
  what text,
  who text,
  by_on date,
  known_by text,
  need text,
  change text,
  otherwise text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."plan_action" (
  id uuid not null,
  child_id uuid not null,
  plan text,
  what text,
  who text,
  by_on date,
  known_by text,
  need text,
  change text,
  otherwise text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."plan_action" (id, known_at);
create index on {{live}}."plan_action" (child_id);
create index on {{history}}."plan_action" (child_id);
create index on {{live}}."plan_action" (by_on);

create table {{live}}."plan_action_progress" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  action uuid,
  marked_on date,
  progress text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."plan_action_progress" (
  id uuid not null,
  child_id uuid not null,
  action uuid,
  marked_on date,
  progress text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."plan_action_progress" (id, known_at);
create index on {{live}}."plan_action_progress" (child_id);
create index on {{history}}."plan_action_progress" (child_id);
create index on {{live}}."plan_action_progress" (action);
