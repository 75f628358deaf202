create table {{live}}."care_episode" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  started_on date,
  reason_began text,
  legal_status text,
  category_of_need text,
  ended_on date,
  reason_ended text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_episode" (
  id uuid not null,
  child_id uuid not null,
  started_on date,
  reason_began text,
  legal_status text,
  category_of_need text,
  ended_on date,
  reason_ended text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_episode" (id, known_at);
create index on {{history}}."care_episode" (child_id);
create index on {{live}}."care_episode" (started_on);
create index on {{live}}."care_episode" (child_id, started_on, id);

create table {{live}}."care_review" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  reviewed_on date,
  participation text,
  decided text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_review" (
  id uuid not null,
  child_id uuid not null,
  reviewed_on date,
  participation text,
  decided text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_review" (id, known_at);
create index on {{live}}."care_review" (child_id);
create index on {{history}}."care_review" (child_id);
create index on {{live}}."care_review" (reviewed_on);

create table {{live}}."care_visit" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  visited_on date,
  seen text,
  words text,
  happened text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."care_visit" (
  id uuid not null,
  child_id uuid not null,
  visited_on date,
  seen text,
  words text,
  happened text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."care_visit" (id, known_at);
create index on {{live}}."care_visit" (child_id);
create index on {{history}}."care_visit" (child_id);

create table {{live}}."unaccompanied" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  until date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."unaccompanied" (
  id uuid not null,
  child_id uuid not null,
  until date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."unaccompanied" (id, known_at);
create index on {{live}}."unaccompanied" (child_id);
create index on {{history}}."unaccompanied" (child_id);

create table {{live}}."previous_permanence" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  option text,
  authority text,
  arranged_when text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."previous_permanence" (
  id uuid not null,
  child_id uuid not null,
  option text,
  authority text,
  arranged_when text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."previous_permanence" (id, known_at);
create index on {{live}}."previous_permanence" (child_id);
create index on {{history}}."previous_permanence" (child_id);

create table {{live}}."deprivation_of_liberty" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  started_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."deprivation_of_liberty" (
  id uuid not null,
  child_id uuid not null,
  started_on date,
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
create index on {{history}}."deprivation_of_liberty" (id, known_at);
create index on {{live}}."deprivation_of_liberty" (child_id);
create index on {{history}}."deprivation_of_liberty" (child_id);
