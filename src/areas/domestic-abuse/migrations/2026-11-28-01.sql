alter table {{live}}.abuse_screening add column consent_of text;
alter table {{live}}.abuse_screening add column consent_standing text;
alter table {{history}}.abuse_screening add column consent_of text;
alter table {{history}}.abuse_screening add column consent_standing text;
alter table {{live}}.police_report add column consent_of text;
alter table {{live}}.police_report add column consent_standing text;
alter table {{history}}.police_report add column consent_of text;
alter table {{history}}.police_report add column consent_standing text;
create table {{live}}."abuse_tool_item" (
  id uuid primary key,
  item text,
  asks text,
  zero text,
  one text,
  two text,
  three text,
  from_on date,
  agreed_by text,
  why text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."abuse_tool_item" (
  id uuid not null,
  item text,
  asks text,
  zero text,
  one text,
  two text,
  three text,
  from_on date,
  agreed_by text,
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
create index on {{history}}."abuse_tool_item" (id, known_at);
create index on {{live}}."abuse_tool_item" (item, from_on);
