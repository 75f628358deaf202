create table {{live}}."risk_held" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  standing text,
  holder text,
  team text,
  why text,
  meanwhile text,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."risk_held" (
  id uuid not null,
  child_id uuid not null,
  standing text,
  holder text,
  team text,
  why text,
  meanwhile text,
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
create index on {{history}}."risk_held" (id, known_at);
create index on {{live}}."risk_held" (child_id);
create index on {{history}}."risk_held" (child_id);

create table {{live}}."unallocated_look" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  looked_on date,
  found text,
  priority text,
  follows text,
  looked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."unallocated_look" (
  id uuid not null,
  child_id uuid not null,
  looked_on date,
  found text,
  priority text,
  follows text,
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
create index on {{history}}."unallocated_look" (id, known_at);
create index on {{live}}."unallocated_look" (child_id);
create index on {{history}}."unallocated_look" (child_id);

create table {{live}}."unallocated_report" (
  id uuid primary key,
  made_on date,
  children integer,
  longest integer,
  unheld integer,
  unseen integer,
  words text,
  made_by text,
  read_on date,
  read_by text,
  answer text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."unallocated_report" (
  id uuid not null,
  made_on date,
  children integer,
  longest integer,
  unheld integer,
  unseen integer,
  words text,
  made_by text,
  read_on date,
  read_by text,
  answer text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."unallocated_report" (id, known_at);
create index on {{live}}."unallocated_report" (made_on);
