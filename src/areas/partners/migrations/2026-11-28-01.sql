create table {{live}}."threshold_conversation_asked" (
  id uuid primary key,
  asked_at timestamp with time zone,
  asker text,
  asker_account text,
  agency text,
  about text,
  reached text,
  conversation uuid,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint
);
create table {{history}}."threshold_conversation_asked" (
  id uuid not null,
  asked_at timestamp with time zone,
  asker text,
  asker_account text,
  agency text,
  about text,
  reached text,
  conversation uuid,
  known_at timestamp with time zone not null,
  recorded_by text not null,
  recorded_at timestamp with time zone not null,
  source_id bigint,
  known_to timestamp with time zone not null,
  ended_by text not null,
  ended_at timestamp with time zone not null,
  ended_why text not null
);
create index on {{history}}."threshold_conversation_asked" (id, known_at);
create index on {{live}}."threshold_conversation_asked" (conversation);
create index on {{live}}."threshold_conversation_asked" (asker_account);
