create table {{live}}."team" (
  id uuid primary key,
  name text,
  kind text,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."team" (
  id uuid not null,
  name text,
  kind text,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."team" (id, known_at);

create table {{live}}."post" (
  id uuid primary key,
  role text,
  funded_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."post" (
  id uuid not null,
  role text,
  funded_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."post" (id, known_at);

create table {{live}}."worker" (
  id uuid primary key,
  name text,
  role text,
  contract text,
  post uuid,
  joined_on date,
  left_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."worker" (
  id uuid not null,
  name text,
  role text,
  contract text,
  post uuid,
  joined_on date,
  left_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."worker" (id, known_at);
create index on {{live}}."worker" (post);

create table {{live}}."team_member" (
  id uuid primary key,
  worker uuid,
  team uuid,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."team_member" (
  id uuid not null,
  worker uuid,
  team uuid,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."team_member" (id, known_at);
create index on {{live}}."team_member" (worker);
create index on {{live}}."team_member" (team);

create table {{live}}."worker_absence" (
  id uuid primary key,
  worker uuid,
  reason text,
  from_on date,
  back_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."worker_absence" (
  id uuid not null,
  worker uuid,
  reason text,
  from_on date,
  back_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."worker_absence" (id, known_at);
create index on {{live}}."worker_absence" (worker);
