alter table {{live}}.contact_rating add column hours integer;
alter table {{history}}.contact_rating add column hours integer;
create table {{live}}."partner_analysis" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  history text,
  together text,
  recommendation text,
  unanswered text,
  written_at timestamp with time zone,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."partner_analysis" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  history text,
  together text,
  recommendation text,
  unanswered text,
  written_at timestamp with time zone,
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
create index on {{history}}."partner_analysis" (id, known_at);
create index on {{live}}."partner_analysis" (child_id);
create index on {{history}}."partner_analysis" (child_id);
create index on {{live}}."partner_analysis" (contact);

create table {{live}}."repeat_check" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  found text,
  why text,
  follows text,
  checked_on date,
  checked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."repeat_check" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  found text,
  why text,
  follows text,
  checked_on date,
  checked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."repeat_check" (id, known_at);
create index on {{live}}."repeat_check" (child_id);
create index on {{history}}."repeat_check" (child_id);
create index on {{live}}."repeat_check" (contact);

create table {{live}}."threshold_passage" (
  id uuid primary key,
  passage text,
  level text,
  title text,
  says text,
  place integer,
  from_on date,
  ended_on date,
  agreed_by text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."threshold_passage" (
  id uuid not null,
  passage text,
  level text,
  title text,
  says text,
  place integer,
  from_on date,
  ended_on date,
  agreed_by text,
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
create index on {{history}}."threshold_passage" (id, known_at);
create index on {{live}}."threshold_passage" (passage, from_on);

create table {{live}}."rated_hours" (
  id uuid primary key,
  red integer,
  amber integer,
  green integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."rated_hours" (
  id uuid not null,
  red integer,
  amber integer,
  green integer,
  from_on date,
  why text,
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
create index on {{history}}."rated_hours" (id, known_at);
