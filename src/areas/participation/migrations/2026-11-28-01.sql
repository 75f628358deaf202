alter table {{live}}.advocacy_return add column referral text;
alter table {{live}}.advocacy_return add column written_by text;
alter table {{live}}.advocacy_return add column contacted_on date;
alter table {{live}}.advocacy_return add column hours integer;
alter table {{live}}.advocacy_return add column issues integer;
alter table {{history}}.advocacy_return add column referral text;
alter table {{history}}.advocacy_return add column written_by text;
alter table {{history}}.advocacy_return add column contacted_on date;
alter table {{history}}.advocacy_return add column hours integer;
alter table {{history}}.advocacy_return add column issues integer;
create table {{live}}."advocacy_referral" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  offer uuid,
  sent_on date,
  name text,
  says text,
  reached text,
  email text,
  account text,
  sent_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."advocacy_referral" (
  id uuid not null,
  child_id uuid not null,
  offer uuid,
  sent_on date,
  name text,
  says text,
  reached text,
  email text,
  account text,
  sent_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."advocacy_referral" (id, known_at);
create index on {{live}}."advocacy_referral" (child_id);
create index on {{history}}."advocacy_referral" (child_id);
create index on {{live}}."advocacy_referral" (offer);
create index on {{live}}."advocacy_referral" (account);
