create table {{live}}."family_help_pathway" (
  id uuid primary key,
  pathway text,
  from_on date,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."family_help_pathway" (
  id uuid not null,
  pathway text,
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
create index on {{history}}."family_help_pathway" (id, known_at);

create table {{live}}."family_help_section_17" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  referral uuid,
  from_on date,
  why text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."family_help_section_17" (
  id uuid not null,
  child_id uuid not null,
  referral uuid,
  from_on date,
  why text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."family_help_section_17" (id, known_at);
create index on {{live}}."family_help_section_17" (child_id);
create index on {{history}}."family_help_section_17" (child_id);
create index on {{live}}."family_help_section_17" (referral);
