create table {{live}}."protection_conference" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  kind text,
  held_on date,
  social_care text,
  police text,
  health text,
  education text,
  other_agencies text,
  family text,
  quorate boolean,
  not_quorate_why text,
  decision text,
  category text,
  reason text,
  dissent_by text,
  dissent_why text,
  words text,
  view_by text,
  plans_elsewhere integer,
  next_on date,
  chair text,
  chair_account text,
  enquiry uuid,
  plan uuid,
  writing text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."protection_conference" (
  id uuid not null,
  child_id uuid not null,
  kind text,
  held_on date,
  social_care text,
  police text,
  health text,
  education text,
  other_agencies text,
  family text,
  quorate boolean,
  not_quorate_why text,
  decision text,
  category text,
  reason text,
  dissent_by text,
  dissent_why text,
  words text,
  view_by text,
  plans_elsewhere integer,
  next_on date,
  chair text,
  chair_account text,
  enquiry uuid,
  plan uuid,
  writing text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."protection_conference" (id, known_at);
create index on {{live}}."protection_conference" (child_id);
create index on {{history}}."protection_conference" (child_id);
create index on {{live}}."protection_conference" (enquiry);
create index on {{live}}."protection_conference" (plan);
create index on {{live}}."protection_conference" (held_on);
create index on {{live}}."protection_conference" (writing);

create table {{live}}."legal_gateway" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  work uuid,
  held_on date,
  decision text,
  adviser text,
  threshold_met boolean,
  advice text,
  reason text,
  no_offer_why text,
  decided_by text,
  writing text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."legal_gateway" (
  id uuid not null,
  child_id uuid not null,
  work uuid,
  held_on date,
  decision text,
  adviser text,
  threshold_met boolean,
  advice text,
  reason text,
  no_offer_why text,
  decided_by text,
  writing text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."legal_gateway" (id, known_at);
create index on {{live}}."legal_gateway" (child_id);
create index on {{history}}."legal_gateway" (child_id);
create index on {{live}}."legal_gateway" (work);
create index on {{live}}."legal_gateway" (held_on);
