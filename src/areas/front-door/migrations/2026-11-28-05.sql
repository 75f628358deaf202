alter table {{live}}.contact add column decided_anew_at timestamp with time zone;
alter table {{history}}.contact add column decided_anew_at timestamp with time zone;
create table {{live}}."contact_decision_before" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  declined uuid,
  decided_at timestamp with time zone,
  outcome text,
  reason text,
  decided_by text,
  decided_as text,
  threshold text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."contact_decision_before" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  declined uuid,
  decided_at timestamp with time zone,
  outcome text,
  reason text,
  decided_by text,
  decided_as text,
  threshold text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."contact_decision_before" (id, known_at);
create index on {{live}}."contact_decision_before" (child_id);
create index on {{history}}."contact_decision_before" (child_id);
create index on {{live}}."contact_decision_before" (contact);
create index on {{live}}."contact_decision_before" (declined);
