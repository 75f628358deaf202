create table {{live}}."case_handover" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  to_team text,
  written boolean,
  partners boolean,
  agreement boolean,
  family_knows boolean,
  speaking boolean,
  not_done text,
  handed_at timestamp with time zone,
  handed_by text,
  handed_by_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."case_handover" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  to_team text,
  written boolean,
  partners boolean,
  agreement boolean,
  family_knows boolean,
  speaking boolean,
  not_done text,
  handed_at timestamp with time zone,
  handed_by text,
  handed_by_account text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."case_handover" (id, known_at);
create index on {{live}}."case_handover" (child_id);
create index on {{history}}."case_handover" (child_id);
create index on {{live}}."case_handover" (contact);
create index on {{live}}."case_handover" (to_team);

create table {{live}}."case_declined" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  handover uuid,
  why text,
  declined_at timestamp with time zone,
  declined_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."case_declined" (
  id uuid not null,
  child_id uuid not null,
  handover uuid,
  why text,
  declined_at timestamp with time zone,
  declined_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."case_declined" (id, known_at);
create index on {{live}}."case_declined" (child_id);
create index on {{history}}."case_declined" (child_id);
create index on {{live}}."case_declined" (handover);
