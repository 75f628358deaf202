create table {{live}}."partner_agency" (
  id uuid primary key,
  name text,
  kind text,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."partner_agency" (
  id uuid not null,
  name text,
  kind text,
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
create index on {{history}}."partner_agency" (id, known_at);

create table {{live}}."threshold_conversation" (
  id uuid primary key,
  held_at timestamp with time zone,
  asker text,
  agency text,
  about text,
  advice text,
  advised text,
  advised_by text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."threshold_conversation" (
  id uuid not null,
  held_at timestamp with time zone,
  asker text,
  agency text,
  about text,
  advice text,
  advised text,
  advised_by text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."threshold_conversation" (id, known_at);
create index on {{live}}."threshold_conversation" (held_at);

create table {{live}}."decision_challenge" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  stage text,
  why text,
  raised_at timestamp with time zone,
  raised_by text,
  agency text,
  raised_account text,
  written_by text,
  reaches text,
  answered_at timestamp with time zone,
  outcome text,
  answer text,
  answered_by text,
  answered_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."decision_challenge" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  stage text,
  why text,
  raised_at timestamp with time zone,
  raised_by text,
  agency text,
  raised_account text,
  written_by text,
  reaches text,
  answered_at timestamp with time zone,
  outcome text,
  answer text,
  answered_by text,
  answered_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."decision_challenge" (id, known_at);
create index on {{live}}."decision_challenge" (child_id);
create index on {{history}}."decision_challenge" (child_id);
create index on {{live}}."decision_challenge" (contact);
