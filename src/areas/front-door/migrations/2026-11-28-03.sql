alter table {{live}}.partner_check add column despite text;
alter table {{history}}.partner_check add column despite text;
alter table {{live}}.agreement add column asked_by text;
alter table {{history}}.agreement add column asked_by text;
create table {{live}}."agreement_agency" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  agreement uuid,
  partner text,
  covered boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."agreement_agency" (
  id uuid not null,
  child_id uuid not null,
  agreement uuid,
  partner text,
  covered boolean,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."agreement_agency" (id, known_at);
create index on {{live}}."agreement_agency" (child_id);
create index on {{history}}."agreement_agency" (child_id);
create index on {{live}}."agreement_agency" (agreement);
