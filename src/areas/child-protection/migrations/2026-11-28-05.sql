create table {{live}}."strategy_discussion" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  held_at timestamp with time zone,
  suspected_at timestamp with time zone,
  how text,
  social_care text,
  police text,
  health text,
  others text,
  shared text,
  investigation text,
  told text,
  decision text,
  reason text,
  safe_now text,
  writing text,
  written_by text,
  enquiry uuid,
  start_why text,
  started_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."strategy_discussion" (
  id uuid not null,
  child_id uuid not null,
  held_at timestamp with time zone,
  suspected_at timestamp with time zone,
  how text,
  social_care text,
  police text,
  health text,
  others text,
  shared text,
  investigation text,
  told text,
  decision text,
  reason text,
  safe_now text,
  writing text,
  written_by text,
  enquiry uuid,
  start_why text,
  started_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."strategy_discussion" (id, known_at);
create index on {{live}}."strategy_discussion" (child_id);
create index on {{history}}."strategy_discussion" (child_id);
create index on {{live}}."strategy_discussion" (enquiry);
create index on {{live}}."strategy_discussion" (held_at);
create index on {{live}}."strategy_discussion" (writing);

create table {{live}}."enquiry_finding" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  enquiry uuid,
  ended_on date,
  seen text,
  why_not_alone text,
  words text,
  finding text,
  why text,
  next text,
  found_by text,
  found_by_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."enquiry_finding" (
  id uuid not null,
  child_id uuid not null,
  enquiry uuid,
  ended_on date,
  seen text,
  why_not_alone text,
  words text,
  finding text,
  why text,
  next text,
  found_by text,
  found_by_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."enquiry_finding" (id, known_at);
create index on {{live}}."enquiry_finding" (child_id);
create index on {{history}}."enquiry_finding" (child_id);
create index on {{live}}."enquiry_finding" (enquiry);

create table {{live}}."conference_decision" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  enquiry uuid,
  decision text,
  why text,
  without_finding text,
  due_on date,
  decided_on date,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."conference_decision" (
  id uuid not null,
  child_id uuid not null,
  enquiry uuid,
  decision text,
  why text,
  without_finding text,
  due_on date,
  decided_on date,
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
create index on {{history}}."conference_decision" (id, known_at);
create index on {{live}}."conference_decision" (child_id);
create index on {{history}}."conference_decision" (child_id);
create index on {{live}}."conference_decision" (enquiry);
