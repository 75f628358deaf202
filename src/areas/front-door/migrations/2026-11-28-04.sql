alter table {{live}}.contact add column decided_as text;
alter table {{history}}.contact add column decided_as text;
create table {{live}}."threshold_sign_seen" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  passage text,
  sign text,
  seen_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."threshold_sign_seen" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  passage text,
  sign text,
  seen_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."threshold_sign_seen" (id, known_at);
create index on {{live}}."threshold_sign_seen" (child_id);
create index on {{history}}."threshold_sign_seen" (child_id);
create index on {{live}}."threshold_sign_seen" (contact);

create table {{live}}."manager_advice" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  asks text,
  asked_by text,
  asked_at timestamp with time zone,
  adviser text,
  advised_at timestamp with time zone,
  advice text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."manager_advice" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  asks text,
  asked_by text,
  asked_at timestamp with time zone,
  adviser text,
  advised_at timestamp with time zone,
  advice text,
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
create index on {{history}}."manager_advice" (id, known_at);
create index on {{live}}."manager_advice" (child_id);
create index on {{history}}."manager_advice" (child_id);
create index on {{live}}."manager_advice" (contact);
create index on {{live}}."manager_advice" (advised_at);

alter table {{live}}.threshold_passage add column signs text;
alter table {{history}}.threshold_passage add column signs text;
