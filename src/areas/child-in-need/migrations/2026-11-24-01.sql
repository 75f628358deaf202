create table {{live}}."in_need_plan" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  started_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."in_need_plan" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
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
create index on {{history}}."in_need_plan" (id, known_at);
create index on {{live}}."in_need_plan" (child_id);
create index on {{history}}."in_need_plan" (child_id);
create index on {{live}}."in_need_plan" (referral);

create table {{live}}."in_need_visit" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  visited_on date,
  seen text,
  bedroom_seen boolean,
  words text,
  happened text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."in_need_visit" (
  id uuid not null,
  child_id uuid not null,
  visited_on date,
  seen text,
  bedroom_seen boolean,
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
create index on {{history}}."in_need_visit" (id, known_at);
create index on {{live}}."in_need_visit" (child_id);
create index on {{history}}."in_need_visit" (child_id);
