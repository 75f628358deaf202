create table {{live}}."abuse_notification" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  incident text,
  happened_at timestamp with time zone,
  notified_at timestamp with time zone,
  account text,
  present text,
  holder_account text,
  holder text,
  route text,
  reason text,
  closed_at timestamp with time zone,
  closed_by text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."abuse_notification" (
  id uuid not null,
  child_id uuid not null,
  incident text,
  happened_at timestamp with time zone,
  notified_at timestamp with time zone,
  account text,
  present text,
  holder_account text,
  holder text,
  route text,
  reason text,
  closed_at timestamp with time zone,
  closed_by text,
  enquiry text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."abuse_notification" (id, known_at);
create index on {{live}}."abuse_notification" (child_id);
create index on {{history}}."abuse_notification" (child_id);
create index on {{live}}."abuse_notification" (closed_at);
create index on {{live}}."abuse_notification" (incident);

create table {{live}}."abuse_screening" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  notification uuid,
  childs_part integer,
  harm integer,
  pattern integer,
  exposed integer,
  protects integer,
  score integer,
  level integer,
  evidence text,
  consent text,
  consent_why text,
  hurt_needs text,
  harmed_needs text,
  childs_needs text,
  safe_contact text,
  screened_at timestamp with time zone,
  screened_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."abuse_screening" (
  id uuid not null,
  child_id uuid not null,
  notification uuid,
  childs_part integer,
  harm integer,
  pattern integer,
  exposed integer,
  protects integer,
  score integer,
  level integer,
  evidence text,
  consent text,
  consent_why text,
  hurt_needs text,
  harmed_needs text,
  childs_needs text,
  safe_contact text,
  screened_at timestamp with time zone,
  screened_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."abuse_screening" (id, known_at);
create index on {{live}}."abuse_screening" (child_id);
create index on {{history}}."abuse_screening" (child_id);
create index on {{live}}."abuse_screening" (notification);
