create table {{live}}."supported_family" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  family text,
  identified_on date,
  found text,
  identified_by text,
  engaged_on date,
  lead text,
  ended_on date,
  end_reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supported_family" (
  id uuid not null,
  child_id uuid not null,
  family text,
  identified_on date,
  found text,
  identified_by text,
  engaged_on date,
  lead text,
  ended_on date,
  end_reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supported_family" (id, known_at);
create index on {{live}}."supported_family" (child_id);
create index on {{history}}."supported_family" (child_id);
create index on {{live}}."supported_family" (family);

create table {{live}}."supported_family_outcome" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  programme uuid,
  outcome text,
  goal text,
  changed_on date,
  evidence text,
  sustained_on date,
  lasting_evidence text,
  checked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."supported_family_outcome" (
  id uuid not null,
  child_id uuid not null,
  programme uuid,
  outcome text,
  goal text,
  changed_on date,
  evidence text,
  sustained_on date,
  lasting_evidence text,
  checked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."supported_family_outcome" (id, known_at);
create index on {{live}}."supported_family_outcome" (child_id);
create index on {{history}}."supported_family_outcome" (child_id);
create index on {{live}}."supported_family_outcome" (programme);
