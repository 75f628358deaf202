create table {{live}}."transfer_out" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  authority text,
  receiver text,
  moves_on date,
  reason text,
  meanwhile text,
  family_told_on date,
  plan_here text,
  proposed_on date,
  proposed_by text,
  proposed_by_account text,
  acknowledged_on date,
  acknowledged_by text,
  conference_there_on date,
  accepted_on date,
  accepted_by text,
  closed_on date,
  closed_by text,
  closing_note text,
  not_on date,
  not_why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."transfer_out" (
  id uuid not null,
  child_id uuid not null,
  authority text,
  receiver text,
  moves_on date,
  reason text,
  meanwhile text,
  family_told_on date,
  plan_here text,
  proposed_on date,
  proposed_by text,
  proposed_by_account text,
  acknowledged_on date,
  acknowledged_by text,
  conference_there_on date,
  accepted_on date,
  accepted_by text,
  closed_on date,
  closed_by text,
  closing_note text,
  not_on date,
  not_why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."transfer_out" (id, known_at);
create index on {{live}}."transfer_out" (child_id);
create index on {{history}}."transfer_out" (child_id);

create table {{live}}."transfer_out_sent" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  transfer uuid,
  sent_on date,
  sent text,
  sent_to text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."transfer_out_sent" (
  id uuid not null,
  child_id uuid not null,
  transfer uuid,
  sent_on date,
  sent text,
  sent_to text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."transfer_out_sent" (id, known_at);
create index on {{live}}."transfer_out_sent" (child_id);
create index on {{history}}."transfer_out_sent" (child_id);
create index on {{live}}."transfer_out_sent" (transfer);
