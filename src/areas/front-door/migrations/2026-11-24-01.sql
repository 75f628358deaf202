create table {{live}}."contact" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  received_at timestamp with time zone,
  source text,
  worry text,
  decided_at timestamp with time zone,
  outcome text,
  reason text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."contact" (
  id uuid not null,
  child_id uuid not null,
  received_at timestamp with time zone,
  source text,
  worry text,
  decided_at timestamp with time zone,
  outcome text,
  reason text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."contact" (id, known_at);
create index on {{live}}."contact" (child_id);
create index on {{history}}."contact" (child_id);

create table {{live}}."referral" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referred_on date,
  source text,
  primary_need text,
  closed_on date,
  closure_reason text,
  initial_conference_on date,
  no_further_action text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."referral" (
  id uuid not null,
  child_id uuid not null,
  referred_on date,
  source text,
  primary_need text,
  closed_on date,
  closure_reason text,
  initial_conference_on date,
  no_further_action text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."referral" (id, known_at);
create index on {{live}}."referral" (child_id);
create index on {{history}}."referral" (child_id);
create index on {{live}}."referral" (referred_on);
