create table {{live}}."section_47" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  started_on date,
  conference_target_on date,
  conference_on date,
  conference_not_needed text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."section_47" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  started_on date,
  conference_target_on date,
  conference_on date,
  conference_not_needed text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."section_47" (id, known_at);
create index on {{live}}."section_47" (child_id);
create index on {{history}}."section_47" (child_id);
create index on {{live}}."section_47" (referral);

create table {{live}}."protection_plan" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  started_on date,
  ended_on date,
  initial_category text,
  latest_category text,
  previous_plans integer,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."protection_plan" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  started_on date,
  ended_on date,
  initial_category text,
  latest_category text,
  previous_plans integer,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."protection_plan" (id, known_at);
create index on {{live}}."protection_plan" (child_id);
create index on {{history}}."protection_plan" (child_id);
create index on {{live}}."protection_plan" (referral);
create index on {{live}}."protection_plan" (started_on);

create table {{live}}."protection_review" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan uuid,
  reviewed_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."protection_review" (
  id uuid not null,
  child_id uuid not null,
  plan uuid,
  reviewed_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."protection_review" (id, known_at);
create index on {{live}}."protection_review" (child_id);
create index on {{history}}."protection_review" (child_id);
create index on {{live}}."protection_review" (plan);

create table {{live}}."protection_visit" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  visited_on date,
  seen text,
  bedroom_seen boolean,
  words text,
  happened text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."protection_visit" (
  id uuid not null,
  child_id uuid not null,
  visited_on date,
  seen text,
  bedroom_seen boolean,
  words text,
  happened text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."protection_visit" (id, known_at);
create index on {{live}}."protection_visit" (child_id);
create index on {{history}}."protection_visit" (child_id);

create table {{live}}."pre_proceedings" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  started_on date,
  letter_sent_on date,
  meeting_offered text,
  meeting_held text,
  first_meeting_on date,
  reviews integer,
  decided_on date,
  outcome text,
  court_on date,
  notice_sent_on date,
  note text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."pre_proceedings" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  started_on date,
  letter_sent_on date,
  meeting_offered text,
  meeting_held text,
  first_meeting_on date,
  reviews integer,
  decided_on date,
  outcome text,
  court_on date,
  notice_sent_on date,
  note text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."pre_proceedings" (id, known_at);
create index on {{live}}."pre_proceedings" (child_id);
create index on {{history}}."pre_proceedings" (child_id);
create index on {{live}}."pre_proceedings" (referral);
