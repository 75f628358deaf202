alter table {{live}}.early_help_action add column changed_why text;
alter table {{history}}.early_help_action add column changed_why text;
create table {{live}}."early_help_sign_off" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan uuid,
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
create table {{history}}."early_help_sign_off" (
  id uuid not null,
  child_id uuid not null,
  plan uuid,
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
create index on {{history}}."early_help_sign_off" (id, known_at);
create index on {{live}}."early_help_sign_off" (child_id);
create index on {{history}}."early_help_sign_off" (child_id);
create index on {{live}}."early_help_sign_off" (plan);
