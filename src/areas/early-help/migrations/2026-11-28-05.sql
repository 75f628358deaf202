create table {{live}}."early_help_told" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  organisation text,
  worker text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_told" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  organisation text,
  worker text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_told" (id, known_at);
create index on {{live}}."early_help_told" (child_id);
create index on {{history}}."early_help_told" (child_id);
create index on {{live}}."early_help_told" (episode);
