create table {{live}}."early_help_request" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  requested_on date,
  source text,
  source_name text,
  need text,
  work text,
  hub text,
  decided_on date,
  decision text,
  reason text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_request" (
  id uuid not null,
  child_id uuid not null,
  requested_on date,
  source text,
  source_name text,
  need text,
  work text,
  hub text,
  decided_on date,
  decision text,
  reason text,
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
create index on {{history}}."early_help_request" (id, known_at);
create index on {{live}}."early_help_request" (child_id);
create index on {{history}}."early_help_request" (child_id);

create table {{live}}."early_help_agreement" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  purpose text,
  position text,
  said_on date,
  asked_of text,
  standing text,
  agencies text,
  asked_by text,
  reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_agreement" (
  id uuid not null,
  child_id uuid not null,
  purpose text,
  position text,
  said_on date,
  asked_of text,
  standing text,
  agencies text,
  asked_by text,
  reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_agreement" (id, known_at);
create index on {{live}}."early_help_agreement" (child_id);
create index on {{history}}."early_help_agreement" (child_id);

create table {{live}}."early_help_episode" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  request uuid,
  agreement uuid,
  started_on date,
  hub text,
  ended_on date,
  end_reason text,
  end_words text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_episode" (
  id uuid not null,
  child_id uuid not null,
  request uuid,
  agreement uuid,
  started_on date,
  hub text,
  ended_on date,
  end_reason text,
  end_words text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_episode" (id, known_at);
create index on {{live}}."early_help_episode" (child_id);
create index on {{history}}."early_help_episode" (child_id);
create index on {{live}}."early_help_episode" (request);
create index on {{live}}."early_help_episode" (agreement);

create table {{live}}."early_help_lead" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  name text,
  agency text,
  agency_name text,
  from_on date,
  to_on date,
  why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_lead" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  name text,
  agency text,
  agency_name text,
  from_on date,
  to_on date,
  why text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_lead" (id, known_at);
create index on {{live}}."early_help_lead" (child_id);
create index on {{history}}."early_help_lead" (child_id);
create index on {{live}}."early_help_lead" (episode);

create table {{live}}."early_help_step" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  direction text,
  proposed_on date,
  to_team text,
  reason text,
  history text,
  family_knows boolean,
  proposed_by text,
  proposed_by_account text,
  decided_on date,
  decision text,
  decision_reason text,
  decided_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_step" (
  id uuid not null,
  child_id uuid not null,
  direction text,
  proposed_on date,
  to_team text,
  reason text,
  history text,
  family_knows boolean,
  proposed_by text,
  proposed_by_account text,
  decided_on date,
  decision text,
  decision_reason text,
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
create index on {{history}}."early_help_step" (id, known_at);
create index on {{live}}."early_help_step" (child_id);
create index on {{history}}."early_help_step" (child_id);

create table {{live}}."early_help_assessment" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  started_on date,
  completed_on date,
  author text,
  history text,
  strengths text,
  worries text,
  risks text,
  childs_words text,
  parents_words text,
  family_wants text,
  analysis text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_assessment" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  started_on date,
  completed_on date,
  author text,
  history text,
  strengths text,
  worries text,
  risks text,
  childs_words text,
  parents_words text,
  family_wants text,
  analysis text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_assessment" (id, known_at);
create index on {{live}}."early_help_assessment" (child_id);
create index on {{history}}."early_help_assessment" (child_id);
create index on {{live}}."early_help_assessment" (episode);

create table {{live}}."early_help_plan" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  agreed_on date,
  outcomes text,
  otherwise text,
  for_the_child text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_plan" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  agreed_on date,
  outcomes text,
  otherwise text,
  for_the_child text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_plan" (id, known_at);
create index on {{live}}."early_help_plan" (child_id);
create index on {{history}}."early_help_plan" (child_id);
create index on {{live}}."early_help_plan" (episode);

create table {{live}}."early_help_action" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  plan uuid,
  what text,
  who text,
  by_on date,
  known_by text,
  need text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_action" (
  id uuid not null,
  child_id uuid not null,
  plan uuid,
  what text,
  who text,
  by_on date,
  known_by text,
  need text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_action" (id, known_at);
create index on {{live}}."early_help_action" (child_id);
create index on {{history}}."early_help_action" (child_id);
create index on {{live}}."early_help_action" (plan);

create table {{live}}."early_help_progress" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  action uuid,
  marked_on date,
  progress text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_progress" (
  id uuid not null,
  child_id uuid not null,
  action uuid,
  marked_on date,
  progress text,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_progress" (id, known_at);
create index on {{live}}."early_help_progress" (child_id);
create index on {{history}}."early_help_progress" (child_id);
create index on {{live}}."early_help_progress" (action);

create table {{live}}."early_help_review" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  held_on date,
  attended text,
  changed text,
  family_says text,
  childs_words text,
  decision text,
  reason text,
  next_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."early_help_review" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  held_on date,
  attended text,
  changed text,
  family_says text,
  childs_words text,
  decision text,
  reason text,
  next_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."early_help_review" (id, known_at);
create index on {{live}}."early_help_review" (child_id);
create index on {{history}}."early_help_review" (child_id);
create index on {{live}}."early_help_review" (episode);

create table {{live}}."outcome_star_reading" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  episode uuid,
  stage text,
  taken_on date,
  health integer,
  wellbeing integer,
  feelings integer,
  safety integer,
  people integer,
  learning integer,
  boundaries integer,
  routine integer,
  home integer,
  work integer,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."outcome_star_reading" (
  id uuid not null,
  child_id uuid not null,
  episode uuid,
  stage text,
  taken_on date,
  health integer,
  wellbeing integer,
  feelings integer,
  safety integer,
  people integer,
  learning integer,
  boundaries integer,
  routine integer,
  home integer,
  work integer,
  says text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."outcome_star_reading" (id, known_at);
create index on {{live}}."outcome_star_reading" (child_id);
create index on {{history}}."outcome_star_reading" (child_id);
create index on {{live}}."outcome_star_reading" (episode);

create table {{live}}."young_carer" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  registered_on date,
  cares_for text,
  does text,
  assessed_on date,
  support text,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."young_carer" (
  id uuid not null,
  child_id uuid not null,
  registered_on date,
  cares_for text,
  does text,
  assessed_on date,
  support text,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."young_carer" (id, known_at);
create index on {{live}}."young_carer" (child_id);
create index on {{history}}."young_carer" (child_id);

create table {{live}}."group_place" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  programme text,
  run text,
  hub text,
  source text,
  referred_on date,
  result text,
  ended_on date,
  outcome text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."group_place" (
  id uuid not null,
  person_id uuid not null,
  programme text,
  run text,
  hub text,
  source text,
  referred_on date,
  result text,
  ended_on date,
  outcome text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."group_place" (id, known_at);
create index on {{live}}."group_place" (person_id);
create index on {{history}}."group_place" (person_id);
create index on {{live}}."group_place" (programme, run);

create table {{live}}."group_session" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  place uuid,
  held_on date,
  came text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."group_session" (
  id uuid not null,
  person_id uuid not null,
  place uuid,
  held_on date,
  came text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."group_session" (id, known_at);
create index on {{live}}."group_session" (person_id);
create index on {{history}}."group_session" (person_id);
create index on {{live}}."group_session" (place);
