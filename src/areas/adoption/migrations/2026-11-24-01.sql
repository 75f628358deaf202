create table {{live}}."adoption" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  decided_on date,
  matched_on date,
  by_foster_carers text,
  adopters text,
  adopters_sex text,
  adopters_status text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."adoption" (
  id uuid not null,
  child_id uuid not null,
  decided_on date,
  matched_on date,
  by_foster_carers text,
  adopters text,
  adopters_sex text,
  adopters_status text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."adoption" (id, known_at);
create index on {{live}}."adoption" (child_id);
create index on {{history}}."adoption" (child_id);

create table {{live}}."adoption_placement" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  decided_on date,
  ceased_on date,
  reason_ceased text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."adoption_placement" (
  id uuid not null,
  child_id uuid not null,
  decided_on date,
  ceased_on date,
  reason_ceased text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."adoption_placement" (id, known_at);
create index on {{live}}."adoption_placement" (child_id);
create index on {{history}}."adoption_placement" (child_id);
