alter table {{live}}.referral add column came_by text;
alter table {{history}}.referral add column came_by text;
create table {{live}}."step_up_counted" (
  id uuid primary key,
  is_enquiry boolean,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."step_up_counted" (
  id uuid not null,
  is_enquiry boolean,
  from_on date,
  why text,
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
create index on {{history}}."step_up_counted" (id, known_at);
