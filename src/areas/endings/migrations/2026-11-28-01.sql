create table {{live}}."life_ending" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  what text,
  ended_on date,
  told_by text,
  words text,
  recorded_by_name text,
  not_so_on date,
  not_so_why text,
  not_so_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."life_ending" (
  id uuid not null,
  person_id uuid not null,
  what text,
  ended_on date,
  told_by text,
  words text,
  recorded_by_name text,
  not_so_on date,
  not_so_why text,
  not_so_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."life_ending" (id, known_at);
create index on {{live}}."life_ending" (person_id);
create index on {{history}}."life_ending" (person_id);

create table {{live}}."stopped_work" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  ending uuid,
  what text,
  about_kind text,
  about_id text,
  could_not text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."stopped_work" (
  id uuid not null,
  person_id uuid not null,
  ending uuid,
  what text,
  about_kind text,
  about_id text,
  could_not text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."stopped_work" (id, known_at);
create index on {{live}}."stopped_work" (person_id);
create index on {{history}}."stopped_work" (person_id);
create index on {{live}}."stopped_work" (ending);
