create table {{live}}."worker_account" (
  id uuid primary key,
  worker uuid,
  account text,
  first_year_from date,
  said_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."worker_account" (
  id uuid not null,
  worker uuid,
  account text,
  first_year_from date,
  said_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."worker_account" (id, known_at);
create index on {{live}}."worker_account" (worker);
create index on {{live}}."worker_account" (account);
