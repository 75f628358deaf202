create table {{live}}."surgery" (
  id uuid primary key,
  name text,
  area text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."surgery" (
  id uuid not null,
  name text,
  area text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."surgery" (id, known_at);

create table {{live}}."surgery_contact" (
  id uuid primary key,
  surgery uuid,
  reader text,
  sent_to text,
  telephone text,
  from_on date,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."surgery_contact" (
  id uuid not null,
  surgery uuid,
  reader text,
  sent_to text,
  telephone text,
  from_on date,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."surgery_contact" (id, known_at);
create index on {{live}}."surgery_contact" (surgery);
create index on {{live}}."surgery_contact" (surgery, from_on);

create table {{live}}."surgery_registration" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  surgery uuid,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."surgery_registration" (
  id uuid not null,
  child_id uuid not null,
  surgery uuid,
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
create index on {{history}}."surgery_registration" (id, known_at);
create index on {{live}}."surgery_registration" (child_id);
create index on {{history}}."surgery_registration" (child_id);
create index on {{live}}."surgery_registration" (surgery);
