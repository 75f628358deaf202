alter table {{live}}.written_letter add column message text;
alter table {{history}}.written_letter add column message text;
create table {{live}}."letter_asked" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  reader text,
  standing text,
  template text,
  channel text,
  goes_to text,
  line text,
  body text,
  also text,
  confirmed text,
  edition text,
  asked_on date,
  asked_by text,
  asked_by_account text,
  message text,
  prepared_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."letter_asked" (
  id uuid not null,
  child_id uuid not null,
  reader text,
  standing text,
  template text,
  channel text,
  goes_to text,
  line text,
  body text,
  also text,
  confirmed text,
  edition text,
  asked_on date,
  asked_by text,
  asked_by_account text,
  message text,
  prepared_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."letter_asked" (id, known_at);
create index on {{live}}."letter_asked" (child_id);
create index on {{history}}."letter_asked" (child_id);
