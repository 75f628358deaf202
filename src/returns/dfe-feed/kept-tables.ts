import { notHidden, ROLES } from '../../engines/records/index.ts'

/** What is kept of the feed: what the Department accepted of each child, who is held back and why, and each run. */
export const FEED_TABLES_KEPT: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-dfe-feed',
    sql: `
-- What was last accepted of a child, by the number under which it was sent. It names no row of person: a purge is still owed
-- of whoever is no longer there.
create table {{keep}}.dfe_feed_accepted (
  la_child_id text primary key,
  person_id uuid not null,
  payload jsonb not null,
  digest text not null,
  receipt text,
  accepted_at timestamptz not null
);
create index on {{keep}}.dfe_feed_accepted (person_id);

-- Whose record is held back, since when, and why: a list of {says, kind, recordId}.
create table {{keep}}.dfe_feed_held (
  person_id uuid primary key,
  la_child_id text not null,
  reasons jsonb not null,
  -- The digest of what the Department refused, so that the same is not sent again; empty where it was held to the
  -- specification here.
  refused_digest text,
  held_since timestamptz not null
);

-- One row a run. It names no child, and no secret.
create table {{keep}}.dfe_feed_run (
  id bigint generated always as identity primary key,
  began_at timestamptz not null,
  ended_at timestamptz,
  by text not null,
  sent_to text not null,
  in_scope integer,
  accepted integer not null default 0,
  purged integer not null default 0,
  held integer,
  refused integer not null default 0,
  still_to_go integer,
  outcome text not null default 'under-way' check (outcome in ('under-way', 'done', 'cut', 'stopped')),
  says text
);
`,
  },
]

/** A child's row is seen by whoever may see the child; runs name nobody. */
export const FEED_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.dfe_feed_accepted': `(select {{keep}}.may_read('person')) and ${notHidden('person_id')}`,
  '{{keep}}.dfe_feed_held': `(select {{keep}}.may_read('person')) and ${notHidden('person_id')}`,
}

/** Only the service writes; what was sent, word for word, is nothing for pages. */
export const FEED_GRANTS: readonly string[] = [
  `revoke insert, update, delete on {{keep}}.dfe_feed_held, {{keep}}.dfe_feed_run from ${ROLES.app}`,
  `revoke all on {{keep}}.dfe_feed_accepted from ${ROLES.app}`,
]
