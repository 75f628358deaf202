create table {{live}}."record_for_them" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  reader text,
  standing text,
  made_on date,
  made_by text,
  opening text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."record_for_them" (
  id uuid not null,
  child_id uuid not null,
  reader text,
  standing text,
  made_on date,
  made_by text,
  opening text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."record_for_them" (id, known_at);
create index on {{live}}."record_for_them" (child_id);
create index on {{history}}."record_for_them" (child_id);
