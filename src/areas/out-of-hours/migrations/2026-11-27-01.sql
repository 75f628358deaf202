create table {{live}}."duty_shift" (
  id uuid primary key,
  role text,
  worker text,
  reached_at text,
  from_at timestamp with time zone,
  to_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."duty_shift" (
  id uuid not null,
  role text,
  worker text,
  reached_at text,
  from_at timestamp with time zone,
  to_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."duty_shift" (id, known_at);
create index on {{live}}."duty_shift" (to_at);

create table {{live}}."duty_legal_advice" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  asked_at timestamp with time zone,
  adviser text,
  question text,
  advised_at timestamp with time zone,
  advice text,
  asked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."duty_legal_advice" (
  id uuid not null,
  child_id uuid not null,
  asked_at timestamp with time zone,
  adviser text,
  question text,
  advised_at timestamp with time zone,
  advice text,
  asked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."duty_legal_advice" (id, known_at);
create index on {{live}}."duty_legal_advice" (child_id);
create index on {{history}}."duty_legal_advice" (child_id);
create index on {{live}}."duty_legal_advice" (asked_at);

create table {{live}}."handover_note" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  first text,
  by_at timestamp with time zone,
  written_at timestamp with time zone,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."handover_note" (
  id uuid not null,
  child_id uuid not null,
  first text,
  by_at timestamp with time zone,
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
create index on {{history}}."handover_note" (id, known_at);
create index on {{live}}."handover_note" (child_id);
create index on {{history}}."handover_note" (child_id);
create index on {{live}}."handover_note" (written_at);

create table {{live}}."duty_taken_over" (
  id uuid primary key,
  from_at timestamp with time zone,
  taken_at timestamp with time zone,
  taken_by text,
  account text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."duty_taken_over" (
  id uuid not null,
  from_at timestamp with time zone,
  taken_at timestamp with time zone,
  taken_by text,
  account text,
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
create index on {{history}}."duty_taken_over" (id, known_at);
create index on {{live}}."duty_taken_over" (taken_at);
