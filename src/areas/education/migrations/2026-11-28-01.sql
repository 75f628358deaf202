create table {{live}}."school_contact" (
  id uuid primary key,
  school uuid,
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
create table {{history}}."school_contact" (
  id uuid not null,
  school uuid,
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
create index on {{history}}."school_contact" (id, known_at);
create index on {{live}}."school_contact" (school);
create index on {{live}}."school_contact" (school, from_on);
