create table {{live}}."contact_next_step" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  what text,
  who text,
  who_account text,
  due_on date,
  set_at timestamp with time zone,
  set_by text,
  done_at timestamp with time zone,
  done_by text,
  came text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."contact_next_step" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  what text,
  who text,
  who_account text,
  due_on date,
  set_at timestamp with time zone,
  set_by text,
  done_at timestamp with time zone,
  done_by text,
  came text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."contact_next_step" (id, known_at);
create index on {{live}}."contact_next_step" (child_id);
create index on {{history}}."contact_next_step" (child_id);
create index on {{live}}."contact_next_step" (contact);
create index on {{live}}."contact_next_step" (who_account);

create table {{live}}."late_answer_read" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  partner_check uuid,
  read_at timestamp with time zone,
  read_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."late_answer_read" (
  id uuid not null,
  child_id uuid not null,
  partner_check uuid,
  read_at timestamp with time zone,
  read_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."late_answer_read" (id, known_at);
create index on {{live}}."late_answer_read" (child_id);
create index on {{history}}."late_answer_read" (child_id);
create index on {{live}}."late_answer_read" (partner_check);
