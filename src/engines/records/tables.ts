import { notHidden } from './ddl.ts'

/**
 * What the record store keeps for itself, as dated SQL run once each. Practice areas bring their own
 * migrations; these are the engine's.
 */
export const RECORD_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-24-records',
    sql: `
create table {{live}}.person (
  id uuid primary key,
  known_at timestamptz not null
);

create function {{keep}}.known_at() returns timestamptz language sql stable parallel safe as
$$ select nullif(current_setting('goldthread.known_at', true), '')::timestamptz $$;

create function {{keep}}.viewer() returns text language sql stable parallel safe as
$$ select nullif(current_setting('goldthread.viewer', true), '') $$;

-- A return, or another file, that was loaded. What was known when follows received_at.
create table {{keep}}.load (
  id integer generated always as identity primary key,
  kind text not null,
  form text not null,
  year text,
  authority text,
  received_at timestamptz not null,
  known_at timestamptz not null,
  -- Since when its word is known of those about whom something was typed here before.
  loaded_from timestamptz not null,
  loaded_by text not null,
  loaded_at timestamptz not null default clock_timestamp(),
  files jsonb not null,
  digest text not null,
  header jsonb,
  counts jsonb
);

-- People whose part of a load is known from when it was loaded: something was typed about them here before.
create table {{keep}}.load_from_now (
  load_id integer not null,
  person_id uuid not null,
  primary key (load_id, person_id)
);

-- Each row of a load, word for word: append-only, beside the records made from it.
create table {{keep}}.source_row (
  id bigint primary key,
  load_id integer not null,
  file text not null,
  line integer not null,
  tab text not null,
  position integer not null,
  parent_position integer,
  local_id text not null,
  person_id uuid,
  row_id uuid,
  cells json not null
);
create index on {{keep}}.source_row (load_id, tab);
create index on {{keep}}.source_row (person_id);
create index on {{keep}}.source_row (row_id);

-- Something loaded that breaks a rule or could not be typed: let in to be mended. It stands open while the
-- record's current version still comes from that source row.
create table {{keep}}.doubt (
  id bigint generated always as identity primary key,
  load_id integer not null,
  source_id bigint,
  -- Where it is, when no one row can be named.
  file text,
  line integer,
  person_id uuid,
  kind text,
  record_id uuid,
  field text,
  column_name text,
  message text not null
);
create index on {{keep}}.doubt (person_id);
create index on {{keep}}.doubt (kind, record_id);
create index on {{keep}}.doubt (source_id);
create index on {{keep}}.doubt (load_id);
`,
  },
  {
    name: '2026-11-27-doubt-known',
    sql: `
-- Of a doubt about a record that came from no row of a file: which version it is about, by when that was known. It
-- stands open while that version is the current one.
alter table {{keep}}.doubt add column known_at timestamptz;
`,
  },
]

/** Row security of the engine's own tables that speak of people: rule by table. */
export const RECORD_GUARDS: Readonly<Record<string, string>> = {
  '{{live}}.person': `(select {{keep}}.may_read('person')) and ${notHidden('id')}`,
  '{{keep}}.source_row': `(select {{keep}}.may_read('source_row')) and ${notHidden('person_id')}`,
  '{{keep}}.doubt': `(select {{keep}}.may_read('doubt')) and (person_id is null or ${notHidden('person_id')})`,
  '{{keep}}.load_from_now': `(select {{keep}}.may_read('source_row')) and ${notHidden('person_id')}`,
  '{{keep}}.load': "(select {{keep}}.may_read('source_row'))",
}
