alter table {{live}}.abuse_notification add column report uuid;
alter table {{live}}.abuse_notification add column sent_by text;
alter table {{history}}.abuse_notification add column report uuid;
alter table {{history}}.abuse_notification add column sent_by text;
create index on {{live}}."abuse_notification" (report);
alter table {{live}}.abuse_screening add column screener text;
alter table {{history}}.abuse_screening add column screener text;
create table {{live}}."police_report" (
  id uuid primary key,
  incident text,
  happened_at timestamp with time zone,
  account text,
  harm integer,
  pattern integer,
  exposed integer,
  protects integer,
  evidence text,
  consent text,
  consent_why text,
  hurt_needs text,
  harmed_needs text,
  safe_contact text,
  added text,
  sent_at timestamp with time zone,
  sent_by text,
  agency text,
  sent_account text,
  taken_at timestamp with time zone,
  taken_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."police_report" (
  id uuid not null,
  incident text,
  happened_at timestamp with time zone,
  account text,
  harm integer,
  pattern integer,
  exposed integer,
  protects integer,
  evidence text,
  consent text,
  consent_why text,
  hurt_needs text,
  harmed_needs text,
  safe_contact text,
  added text,
  sent_at timestamp with time zone,
  sent_by text,
  agency text,
  sent_account text,
  taken_at timestamp with time zone,
  taken_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."police_report" (id, known_at);
create index on {{live}}."police_report" (sent_account, sent_at);
create index on {{live}}."police_report" (taken_at);

create table {{live}}."police_report_child" (
  id uuid primary key,
  report uuid,
  nth integer,
  forename text,
  surname text,
  born date,
  home text,
  told text,
  present text,
  childs_part integer,
  childs_needs text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."police_report_child" (
  id uuid not null,
  report uuid,
  nth integer,
  forename text,
  surname text,
  born date,
  home text,
  told text,
  present text,
  childs_part integer,
  childs_needs text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."police_report_child" (id, known_at);
create index on {{live}}."police_report_child" (report);
