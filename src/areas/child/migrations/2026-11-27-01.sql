create table {{live}}."communication_need" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  need text,
  language text,
  says text,
  not_by text,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."communication_need" (
  id uuid not null,
  person_id uuid not null,
  need text,
  language text,
  says text,
  not_by text,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."communication_need" (id, known_at);
create index on {{live}}."communication_need" (person_id);
create index on {{history}}."communication_need" (person_id);
