create table {{live}}."direct_work" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  purpose text,
  tool text,
  planned_on date,
  who text,
  done_on date,
  words text,
  observed text,
  learnt text,
  changed text,
  not_done text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."direct_work" (
  id uuid not null,
  child_id uuid not null,
  purpose text,
  tool text,
  planned_on date,
  who text,
  done_on date,
  words text,
  observed text,
  learnt text,
  changed text,
  not_done text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."direct_work" (id, known_at);
create index on {{live}}."direct_work" (child_id);
create index on {{history}}."direct_work" (child_id);
create index on {{live}}."direct_work" (planned_on);

create table {{live}}."advocacy_offer" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  offered_on date,
  offered_to text,
  for_what text,
  how text,
  result text,
  why_not text,
  why_not_words text,
  provider text,
  asked_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."advocacy_offer" (
  id uuid not null,
  child_id uuid not null,
  offered_on date,
  offered_to text,
  for_what text,
  how text,
  result text,
  why_not text,
  why_not_words text,
  provider text,
  asked_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."advocacy_offer" (id, known_at);
create index on {{live}}."advocacy_offer" (child_id);
create index on {{history}}."advocacy_offer" (child_id);
create index on {{live}}."advocacy_offer" (offered_on);

create table {{live}}."advocacy_return" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  offer uuid,
  received_on date,
  advocate text,
  met_on date,
  ended_on date,
  outcome text,
  not_started text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."advocacy_return" (
  id uuid not null,
  child_id uuid not null,
  offer uuid,
  received_on date,
  advocate text,
  met_on date,
  ended_on date,
  outcome text,
  not_started text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."advocacy_return" (id, known_at);
create index on {{live}}."advocacy_return" (child_id);
create index on {{history}}."advocacy_return" (child_id);
create index on {{live}}."advocacy_return" (offer);
