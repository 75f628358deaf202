create table {{live}}."assessment" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  started_on date,
  reviewed_on date,
  authorised_on date,
  first_seen_on date,
  late_reason text,
  author text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."assessment" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  started_on date,
  reviewed_on date,
  authorised_on date,
  first_seen_on date,
  late_reason text,
  author text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."assessment" (id, known_at);
create index on {{live}}."assessment" (child_id);
create index on {{history}}."assessment" (child_id);
create index on {{live}}."assessment" (referral);

create table {{live}}."assessment_factor" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  assessment uuid,
  factor text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."assessment_factor" (
  id uuid not null,
  child_id uuid not null,
  assessment uuid,
  factor text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."assessment_factor" (id, known_at);
create index on {{live}}."assessment_factor" (child_id);
create index on {{history}}."assessment_factor" (child_id);
create index on {{live}}."assessment_factor" (assessment);
