create table {{live}}."supervision_session" (
  id uuid primary key,
  worker_account text,
  supervisor_account text,
  worker_name text,
  supervisor_name text,
  planned_on date,
  held_on date,
  not_held text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supervision_session" (
  id uuid not null,
  worker_account text,
  supervisor_account text,
  worker_name text,
  supervisor_name text,
  planned_on date,
  held_on date,
  not_held text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supervision_session" (id, known_at);
create index on {{live}}."supervision_session" (worker_account, planned_on);

create table {{live}}."supervision_note" (
  id uuid primary key,
  worker_account text,
  supervisor_account text,
  session uuid,
  wellbeing text,
  reflection text,
  impact text,
  learning text,
  decisions text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supervision_note" (
  id uuid not null,
  worker_account text,
  supervisor_account text,
  session uuid,
  wellbeing text,
  reflection text,
  impact text,
  learning text,
  decisions text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supervision_note" (id, known_at);
create index on {{live}}."supervision_note" (session);

create table {{live}}."supervision_action" (
  id uuid primary key,
  worker_account text,
  supervisor_account text,
  session uuid,
  what text,
  who text,
  by_on date,
  done_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supervision_action" (
  id uuid not null,
  worker_account text,
  supervisor_account text,
  session uuid,
  what text,
  who text,
  by_on date,
  done_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supervision_action" (id, known_at);
create index on {{live}}."supervision_action" (session);
