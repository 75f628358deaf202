create table {{live}}."homeless_presentation" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presented_at timestamp with time zone,
  first_came text,
  came_with text,
  why text,
  last_night text,
  tonight text,
  language text,
  other_authority text,
  closed_on date,
  outcome text,
  closed_why text,
  closed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_presentation" (
  id uuid not null,
  child_id uuid not null,
  presented_at timestamp with time zone,
  first_came text,
  came_with text,
  why text,
  last_night text,
  tonight text,
  language text,
  other_authority text,
  closed_on date,
  outcome text,
  closed_why text,
  closed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_presentation" (id, known_at);
create index on {{live}}."homeless_presentation" (child_id);
create index on {{history}}."homeless_presentation" (child_id);

create table {{live}}."homeless_rights" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  explained_at timestamp with time zone,
  aloud boolean,
  in_writing boolean,
  told_of_care boolean,
  language text,
  interpreter text,
  understood text,
  words text,
  advocate text,
  advocate_reached text,
  explained_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_rights" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  explained_at timestamp with time zone,
  aloud boolean,
  in_writing boolean,
  told_of_care boolean,
  language text,
  interpreter text,
  understood text,
  words text,
  advocate text,
  advocate_reached text,
  explained_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_rights" (id, known_at);
create index on {{live}}."homeless_rights" (child_id);
create index on {{history}}."homeless_rights" (child_id);
create index on {{live}}."homeless_rights" (presentation);

create table {{live}}."homeless_assessment" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  assessed_on date,
  social_worker text,
  housing_officer text,
  going_home text,
  home text,
  needs text,
  wishes text,
  in_need boolean,
  needs_accommodation boolean,
  conclusion text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_assessment" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  assessed_on date,
  social_worker text,
  housing_officer text,
  going_home text,
  home text,
  needs text,
  wishes text,
  in_need boolean,
  needs_accommodation boolean,
  conclusion text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_assessment" (id, known_at);
create index on {{live}}."homeless_assessment" (child_id);
create index on {{history}}."homeless_assessment" (child_id);
create index on {{live}}."homeless_assessment" (presentation);

create table {{live}}."homeless_option" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  offered_on date,
  option text,
  place text,
  support text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_option" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  offered_on date,
  option text,
  place text,
  support text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_option" (id, known_at);
create index on {{live}}."homeless_option" (child_id);
create index on {{history}}."homeless_option" (child_id);
create index on {{live}}."homeless_option" (presentation);

create table {{live}}."homeless_choice" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  chosen_at timestamp with time zone,
  chosen text,
  words text,
  with_advocate boolean,
  why_changed text,
  heard_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_choice" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  chosen_at timestamp with time zone,
  chosen text,
  words text,
  with_advocate boolean,
  why_changed text,
  heard_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_choice" (id, known_at);
create index on {{live}}."homeless_choice" (child_id);
create index on {{history}}."homeless_choice" (child_id);
create index on {{live}}."homeless_choice" (presentation);

create table {{live}}."homeless_parents_view" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  said_on date,
  who text,
  objects boolean,
  words text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_parents_view" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  said_on date,
  who text,
  objects boolean,
  words text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_parents_view" (id, known_at);
create index on {{live}}."homeless_parents_view" (child_id);
create index on {{history}}."homeless_parents_view" (child_id);
create index on {{live}}."homeless_parents_view" (presentation);

create table {{live}}."homeless_basis" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  presentation uuid,
  basis text,
  from_on date,
  reason text,
  decided_on date,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."homeless_basis" (
  id uuid not null,
  child_id uuid not null,
  presentation uuid,
  basis text,
  from_on date,
  reason text,
  decided_on date,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."homeless_basis" (id, known_at);
create index on {{live}}."homeless_basis" (child_id);
create index on {{history}}."homeless_basis" (child_id);
create index on {{live}}."homeless_basis" (presentation);
