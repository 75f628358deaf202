create table {{live}}."threshold_conversation_followed" (
  id uuid primary key,
  child_id uuid not null references {{live}}.person (id),
  conversation uuid,
  contact uuid,
  linked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."threshold_conversation_followed" (
  id uuid not null,
  child_id uuid not null,
  conversation uuid,
  contact uuid,
  linked_by text,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."threshold_conversation_followed" (id, known_at);
create index on {{live}}."threshold_conversation_followed" (child_id);
create index on {{history}}."threshold_conversation_followed" (child_id);
create index on {{live}}."threshold_conversation_followed" (conversation);
create index on {{live}}."threshold_conversation_followed" (contact);
