create table {{live}}."caseload_weights" (
  id uuid primary key,
  early_help integer,
  referred integer,
  in_need integer,
  protection integer,
  in_care integer,
  care_leaver integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."caseload_weights" (
  id uuid not null,
  early_help integer,
  referred integer,
  in_need integer,
  protection integer,
  in_care integer,
  care_leaver integer,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."caseload_weights" (id, known_at);
