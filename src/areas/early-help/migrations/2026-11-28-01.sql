alter table {{live}}.early_help_plan add column agreed_with text;
alter table {{live}}.early_help_plan add column childs_view text;
alter table {{history}}.early_help_plan add column agreed_with text;
alter table {{history}}.early_help_plan add column childs_view text;
alter table {{live}}.early_help_progress add column review uuid;
alter table {{history}}.early_help_progress add column review uuid;
create index on {{live}}."early_help_progress" (review);
alter table {{live}}.early_help_assessment add column family_agreed text;
alter table {{history}}.early_help_assessment add column family_agreed text;
alter table {{live}}.early_help_episode add column no_star text;
alter table {{history}}.early_help_episode add column no_star text;
create table {{live}}."early_help_reminder" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  lead uuid,
  reminded_on date,
  due_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_reminder" (
  id uuid not null,
  child_id uuid not null,
  lead uuid,
  reminded_on date,
  due_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_reminder" (id, known_at);
create index on {{live}}."early_help_reminder" (child_id);
create index on {{history}}."early_help_reminder" (child_id);
create index on {{live}}."early_help_reminder" (lead);

create table {{live}}."outcome_star_check" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  reading uuid,
  checked_on date,
  found text,
  says text,
  checked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."outcome_star_check" (
  id uuid not null,
  child_id uuid not null,
  reading uuid,
  checked_on date,
  found text,
  says text,
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
create index on {{history}}."outcome_star_check" (id, known_at);
create index on {{live}}."outcome_star_check" (child_id);
create index on {{history}}."outcome_star_check" (child_id);
create index on {{live}}."outcome_star_check" (reading);

alter table {{live}}.young_carer add column end_reason text;
alter table {{live}}.young_carer add column end_words text;
alter table {{history}}.young_carer add column end_reason text;
alter table {{history}}.young_carer add column end_words text;
alter table {{live}}.group_place add column eligible text;
alter table {{live}}.group_place add column eligible_words text;
alter table {{history}}.group_place add column eligible text;
alter table {{history}}.group_place add column eligible_words text;
