alter table {{live}}.assessment add column purpose text;
alter table {{live}}.assessment add column going_well text;
alter table {{live}}.assessment add column worries text;
alter table {{live}}.assessment add column parents_words text;
alter table {{live}}.assessment add column needed text;
alter table {{live}}.assessment add column childs_words text;
alter table {{live}}.assessment add column only_them text;
alter table {{live}}.assessment add column writing text;
alter table {{live}}.assessment add column writers text;
alter table {{history}}.assessment add column purpose text;
alter table {{history}}.assessment add column going_well text;
alter table {{history}}.assessment add column worries text;
alter table {{history}}.assessment add column parents_words text;
alter table {{history}}.assessment add column needed text;
alter table {{history}}.assessment add column childs_words text;
alter table {{history}}.assessment add column only_them text;
alter table {{history}}.assessment add column writing text;
alter table {{history}}.assessment add column writers text;
create table {{live}}."assessment_authorisation" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  assessment uuid,
  says text,
  asked_at timestamp with time zone,
  asked_by text,
  asked_by_account text,
  answer text,
  reason text,
  answered_at timestamp with time zone,
  answered_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."assessment_authorisation" (
  id uuid not null,
  child_id uuid not null,
  assessment uuid,
  says text,
  asked_at timestamp with time zone,
  asked_by text,
  asked_by_account text,
  answer text,
  reason text,
  answered_at timestamp with time zone,
  answered_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."assessment_authorisation" (id, known_at);
create index on {{live}}."assessment_authorisation" (child_id);
create index on {{history}}."assessment_authorisation" (child_id);
create index on {{live}}."assessment_authorisation" (assessment);
