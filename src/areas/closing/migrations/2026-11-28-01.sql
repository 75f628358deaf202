create table {{live}}."case_closing" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  reason text,
  summary text,
  childs_view text,
  after text,
  family_told_on date,
  proposed_on date,
  proposed_by text,
  proposed_by_account text,
  decision text,
  decision_reason text,
  closes_on date,
  decided_on date,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."case_closing" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  reason text,
  summary text,
  childs_view text,
  after text,
  family_told_on date,
  proposed_on date,
  proposed_by text,
  proposed_by_account text,
  decision text,
  decision_reason text,
  closes_on date,
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
create index on {{history}}."case_closing" (id, known_at);
create index on {{live}}."case_closing" (child_id);
create index on {{history}}."case_closing" (child_id);
create index on {{live}}."case_closing" (referral);
