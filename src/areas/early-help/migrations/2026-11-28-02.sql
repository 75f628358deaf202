create table {{live}}."early_help_plan_given" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan uuid,
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
create table {{history}}."early_help_plan_given" (
  id uuid not null,
  child_id uuid not null,
  plan uuid,
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
create index on {{history}}."early_help_plan_given" (id, known_at);
create index on {{live}}."early_help_plan_given" (child_id);
create index on {{history}}."early_help_plan_given" (child_id);
create index on {{live}}."early_help_plan_given" (plan);
