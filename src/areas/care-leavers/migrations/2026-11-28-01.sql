create table {{live}}."pathway_assessment" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  begun_on date,
  completed_on date,
  wishes text,
  needs text,
  asked text,
  by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."pathway_assessment" (
  id uuid not null,
  child_id uuid not null,
  begun_on date,
  completed_on date,
  wishes text,
  needs text,
  asked text,
  by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."pathway_assessment" (id, known_at);
create index on {{live}}."pathway_assessment" (child_id);
create index on {{history}}."pathway_assessment" (child_id);
