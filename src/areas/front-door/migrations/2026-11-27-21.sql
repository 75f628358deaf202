alter table {{live}}.partner_check add column agency text;
alter table {{live}}.partner_check add column due_at timestamp with time zone;
alter table {{history}}.partner_check add column agency text;
alter table {{history}}.partner_check add column due_at timestamp with time zone;
create index on {{live}}."partner_check" (agency);
create table {{live}}."referrer_told" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  what text,
  how text,
  told_at timestamp with time zone,
  told_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."referrer_told" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  what text,
  how text,
  told_at timestamp with time zone,
  told_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."referrer_told" (id, known_at);
create index on {{live}}."referrer_told" (child_id);
create index on {{history}}."referrer_told" (child_id);
create index on {{live}}."referrer_told" (contact);

create table {{live}}."referral_quality" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  quality text,
  missing text,
  agency text,
  rated_at timestamp with time zone,
  rated_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."referral_quality" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  quality text,
  missing text,
  agency text,
  rated_at timestamp with time zone,
  rated_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."referral_quality" (id, known_at);
create index on {{live}}."referral_quality" (child_id);
create index on {{history}}."referral_quality" (child_id);
create index on {{live}}."referral_quality" (contact);

create table {{live}}."case_acceptance" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  team text,
  accepted_at timestamp with time zone,
  accepted_by text,
  in_touch_by date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."case_acceptance" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  team text,
  accepted_at timestamp with time zone,
  accepted_by text,
  in_touch_by date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."case_acceptance" (id, known_at);
create index on {{live}}."case_acceptance" (child_id);
create index on {{history}}."case_acceptance" (child_id);
create index on {{live}}."case_acceptance" (contact);
