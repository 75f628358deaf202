alter table {{live}}.plan_action add column written_on date;
alter table {{live}}.plan_action add column changed_why text;
alter table {{live}}.plan_action add column came_from text;
alter table {{history}}.plan_action add column written_on date;
alter table {{history}}.plan_action add column changed_why text;
alter table {{history}}.plan_action add column came_from text;
create table {{live}}."plan_sign_off" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan text,
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
create table {{history}}."plan_sign_off" (
  id uuid not null,
  child_id uuid not null,
  plan text,
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
create index on {{history}}."plan_sign_off" (id, known_at);
create index on {{live}}."plan_sign_off" (child_id);
create index on {{history}}."plan_sign_off" (child_id);

create table {{live}}."plan_given" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan text,
  reader text,
  standing text,
  opening text,
  says text,
  confirmed text,
  made_on date,
  made_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."plan_given" (
  id uuid not null,
  child_id uuid not null,
  plan text,
  reader text,
  standing text,
  opening text,
  says text,
  confirmed text,
  made_on date,
  made_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."plan_given" (id, known_at);
create index on {{live}}."plan_given" (child_id);
create index on {{history}}."plan_given" (child_id);
