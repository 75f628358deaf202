create table {{live}}."identity" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  forename text,
  surname text,
  known_as text,
  other_names text,
  born_earliest date,
  born_latest date,
  expected_on date,
  died_on date,
  sex text,
  ethnicity text,
  upn text,
  former_upn text,
  upn_unknown text,
  nhs_number text,
  is_mother text,
  mother_child_born date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."identity" (
  id uuid not null,
  person_id uuid not null,
  forename text,
  surname text,
  known_as text,
  other_names text,
  born_earliest date,
  born_latest date,
  expected_on date,
  died_on date,
  sex text,
  ethnicity text,
  upn text,
  former_upn text,
  upn_unknown text,
  nhs_number text,
  is_mother text,
  mother_child_born date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."identity" (id, known_at);
create index on {{live}}."identity" (person_id);
create index on {{history}}."identity" (person_id);

create table {{live}}."local_identifier" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  local_id text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."local_identifier" (
  id uuid not null,
  person_id uuid not null,
  local_id text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."local_identifier" (id, known_at);
create index on {{live}}."local_identifier" (person_id);
create index on {{history}}."local_identifier" (person_id);
create index on {{live}}."local_identifier" (local_id);

create table {{live}}."disability" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  disability text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."disability" (
  id uuid not null,
  child_id uuid not null,
  disability text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."disability" (id, known_at);
create index on {{live}}."disability" (child_id);
create index on {{history}}."disability" (child_id);

create table {{live}}."address" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  lines text,
  postcode text,
  from_on date,
  to_on date,
  kept_from text,
  kept_from_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."address" (
  id uuid not null,
  person_id uuid not null,
  lines text,
  postcode text,
  from_on date,
  to_on date,
  kept_from text,
  kept_from_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."address" (id, known_at);
create index on {{live}}."address" (person_id);
create index on {{history}}."address" (person_id);

create table {{live}}."telephone" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  number text,
  safe_when text,
  kept_from text,
  kept_from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."telephone" (
  id uuid not null,
  person_id uuid not null,
  number text,
  safe_when text,
  kept_from text,
  kept_from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."telephone" (id, known_at);
create index on {{live}}."telephone" (person_id);
create index on {{history}}."telephone" (person_id);

create table {{live}}."relationship" (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  other uuid,
  relation text,
  named text,
  parental_responsibility boolean,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."relationship" (
  id uuid not null,
  person_id uuid not null,
  other uuid,
  relation text,
  named text,
  parental_responsibility boolean,
  from_on date,
  to_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."relationship" (id, known_at);
create index on {{live}}."relationship" (person_id);
create index on {{history}}."relationship" (person_id);
create index on {{live}}."relationship" (other);

create table {{live}}."warning" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  kind text,
  says text,
  source text,
  from_on date,
  review_on date,
  ended_on date,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."warning" (
  id uuid not null,
  child_id uuid not null,
  kind text,
  says text,
  source text,
  from_on date,
  review_on date,
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
create index on {{history}}."warning" (id, known_at);
create index on {{live}}."warning" (child_id);
create index on {{history}}."warning" (child_id);

create table {{live}}."allocation" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  worker text,
  worker_account text,
  role text,
  team text,
  from_on date,
  to_on date,
  change_reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."allocation" (
  id uuid not null,
  child_id uuid not null,
  worker text,
  worker_account text,
  role text,
  team text,
  from_on date,
  to_on date,
  change_reason text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."allocation" (id, known_at);
create index on {{live}}."allocation" (child_id);
create index on {{history}}."allocation" (child_id);
create index on {{live}}."allocation" (worker_account);
create index on {{live}}."allocation" (team);

create table {{live}}."childs_words" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  words text,
  said_on date,
  said_to text,
  said_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."childs_words" (
  id uuid not null,
  child_id uuid not null,
  words text,
  said_on date,
  said_to text,
  said_at timestamp with time zone,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."childs_words" (id, known_at);
create index on {{live}}."childs_words" (child_id);
create index on {{history}}."childs_words" (child_id);
