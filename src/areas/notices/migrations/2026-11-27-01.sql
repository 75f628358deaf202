create table {{live}}."notice_rule" (
  id uuid primary key,
  event text,
  agency text,
  reader text,
  sent_to text,
  from_on date,
  ended_on date,
  why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."notice_rule" (
  id uuid not null,
  event text,
  agency text,
  reader text,
  sent_to text,
  from_on date,
  ended_on date,
  why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."notice_rule" (id, known_at);
create index on {{live}}."notice_rule" (event, from_on);

create table {{live}}."notice_out" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  event text,
  happened_on date,
  about text,
  agency text,
  reader text,
  written_on date,
  received_on date,
  received_how text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."notice_out" (
  id uuid not null,
  child_id uuid not null,
  event text,
  happened_on date,
  about text,
  agency text,
  reader text,
  written_on date,
  received_on date,
  received_how text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."notice_out" (id, known_at);
create index on {{live}}."notice_out" (child_id);
create index on {{history}}."notice_out" (child_id);
create index on {{live}}."notice_out" (about, event);

create table {{live}}."notice_in" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  kind text,
  came_at timestamp with time zone,
  agency text,
  says text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."notice_in" (
  id uuid not null,
  child_id uuid not null,
  kind text,
  came_at timestamp with time zone,
  agency text,
  says text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."notice_in" (id, known_at);
create index on {{live}}."notice_in" (child_id);
create index on {{history}}."notice_in" (child_id);
