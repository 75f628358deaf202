create table {{live}}."worry_looked_at" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  found text,
  looked_at timestamp with time zone,
  looked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."worry_looked_at" (
  id uuid not null,
  child_id uuid not null,
  found text,
  looked_at timestamp with time zone,
  looked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."worry_looked_at" (id, known_at);
create index on {{live}}."worry_looked_at" (child_id);
create index on {{history}}."worry_looked_at" (child_id);
