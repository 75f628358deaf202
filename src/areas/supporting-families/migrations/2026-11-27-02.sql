create table {{live}}."supported_family_claim" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  programme uuid,
  claimed_on date,
  claimed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supported_family_claim" (
  id uuid not null,
  child_id uuid not null,
  programme uuid,
  claimed_on date,
  claimed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supported_family_claim" (id, known_at);
create index on {{live}}."supported_family_claim" (child_id);
create index on {{history}}."supported_family_claim" (child_id);
create index on {{live}}."supported_family_claim" (programme);
