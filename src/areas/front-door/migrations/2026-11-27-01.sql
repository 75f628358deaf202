alter table {{live}}.contact add column enquiry text;
alter table {{live}}.contact add column referrer text;
alter table {{live}}.contact add column agency text;
alter table {{live}}.contact add column referrer_contact text;
alter table {{live}}.contact add column unnamed boolean;
alter table {{live}}.contact add column holder_account text;
alter table {{live}}.contact add column holder text;
alter table {{live}}.contact add column threshold text;
alter table {{history}}.contact add column enquiry text;
alter table {{history}}.contact add column referrer text;
alter table {{history}}.contact add column agency text;
alter table {{history}}.contact add column referrer_contact text;
alter table {{history}}.contact add column unnamed boolean;
alter table {{history}}.contact add column holder_account text;
alter table {{history}}.contact add column holder text;
alter table {{history}}.contact add column threshold text;
create index on {{live}}."contact" (decided_at);
create index on {{live}}."contact" (enquiry);
create table {{live}}."contact_rating" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  stage text,
  colour text,
  rated_at timestamp with time zone,
  rated_by text,
  next_steps text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."contact_rating" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  stage text,
  colour text,
  rated_at timestamp with time zone,
  rated_by text,
  next_steps text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."contact_rating" (id, known_at);
create index on {{live}}."contact_rating" (child_id);
create index on {{history}}."contact_rating" (child_id);
create index on {{live}}."contact_rating" (contact);

create table {{live}}."partner_check" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  partner text,
  asks text,
  asked_at timestamp with time zone,
  asked_by text,
  answered_at timestamp with time zone,
  answer text,
  answered_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."partner_check" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  partner text,
  asks text,
  asked_at timestamp with time zone,
  asked_by text,
  answered_at timestamp with time zone,
  answer text,
  answered_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."partner_check" (id, known_at);
create index on {{live}}."partner_check" (child_id);
create index on {{history}}."partner_check" (child_id);
create index on {{live}}."partner_check" (contact);

create table {{live}}."agreement" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  contact uuid,
  purpose text,
  position text,
  asked_of text,
  standing text,
  asked_on date,
  why text,
  agreed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."agreement" (
  id uuid not null,
  child_id uuid not null,
  contact uuid,
  purpose text,
  position text,
  asked_of text,
  standing text,
  asked_on date,
  why text,
  agreed_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."agreement" (id, known_at);
create index on {{live}}."agreement" (child_id);
create index on {{history}}."agreement" (child_id);
create index on {{live}}."agreement" (contact);
