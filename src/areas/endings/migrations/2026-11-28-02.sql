create table {{live}}."incident_notice" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  known_on date,
  ground text,
  why text,
  decided_by text,
  panel_on date,
  ofsted_on date,
  reference text,
  sent_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."incident_notice" (
  id uuid not null,
  person_id uuid not null,
  known_on date,
  ground text,
  why text,
  decided_by text,
  panel_on date,
  ofsted_on date,
  reference text,
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
create index on {{history}}."incident_notice" (id, known_at);
create index on {{live}}."incident_notice" (person_id);
create index on {{history}}."incident_notice" (person_id);
