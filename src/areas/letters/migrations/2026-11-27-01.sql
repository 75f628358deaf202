create table {{live}}."written_letter" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  reader text,
  standing text,
  template text,
  written_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."written_letter" (
  id uuid not null,
  child_id uuid not null,
  reader text,
  standing text,
  template text,
  written_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."written_letter" (id, known_at);
create index on {{live}}."written_letter" (child_id);
create index on {{history}}."written_letter" (child_id);
