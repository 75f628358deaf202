create table {{live}}."notice_list" (
  id uuid primary key,
  rule uuid,
  agency text,
  reader text,
  given_on date,
  children integer,
  given_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."notice_list" (
  id uuid not null,
  rule uuid,
  agency text,
  reader text,
  given_on date,
  children integer,
  given_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."notice_list" (id, known_at);
create index on {{live}}."notice_list" (rule);
