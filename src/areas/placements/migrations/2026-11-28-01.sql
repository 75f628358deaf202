create table {{live}}."section_20_agreement" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  said_on date,
  ground text,
  position text,
  agreed_by text,
  standing text,
  understood boolean,
  words text,
  objects boolean,
  objector text,
  can_provide boolean,
  childs_view text,
  written_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."section_20_agreement" (
  id uuid not null,
  child_id uuid not null,
  said_on date,
  ground text,
  position text,
  agreed_by text,
  standing text,
  understood boolean,
  words text,
  objects boolean,
  objector text,
  can_provide boolean,
  childs_view text,
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
create index on {{history}}."section_20_agreement" (id, known_at);
create index on {{live}}."section_20_agreement" (child_id);
create index on {{history}}."section_20_agreement" (child_id);

create table {{live}}."section_20_decision" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  agreement uuid,
  from_on date,
  main_need text,
  home text,
  provider text,
  reason text,
  episode uuid,
  decided_at timestamp with time zone,
  decided_by text,
  decided_by_account text,
  out_of_hours boolean,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  confirmed_why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."section_20_decision" (
  id uuid not null,
  child_id uuid not null,
  agreement uuid,
  from_on date,
  main_need text,
  home text,
  provider text,
  reason text,
  episode uuid,
  decided_at timestamp with time zone,
  decided_by text,
  decided_by_account text,
  out_of_hours boolean,
  confirmed_at timestamp with time zone,
  confirmed_by text,
  confirmed_why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."section_20_decision" (id, known_at);
create index on {{live}}."section_20_decision" (child_id);
create index on {{history}}."section_20_decision" (child_id);
create index on {{live}}."section_20_decision" (agreement);
create index on {{live}}."section_20_decision" (episode);
