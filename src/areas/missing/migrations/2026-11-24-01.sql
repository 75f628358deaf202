create table {{live}}."missing_episode" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  kind text,
  went_on date,
  returned_on date,
  went_at timestamp with time zone,
  returned_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."missing_episode" (
  id uuid not null,
  child_id uuid not null,
  kind text,
  went_on date,
  returned_on date,
  went_at timestamp with time zone,
  returned_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."missing_episode" (id, known_at);
create index on {{live}}."missing_episode" (child_id);
create index on {{history}}."missing_episode" (child_id);

create table {{live}}."return_interview" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  held_at timestamp with time zone,
  not_held text,
  account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."return_interview" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  held_at timestamp with time zone,
  not_held text,
  account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."return_interview" (id, known_at);
create index on {{live}}."return_interview" (child_id);
create index on {{history}}."return_interview" (child_id);
create index on {{live}}."return_interview" (episode);
