import { notHidden, ROLES } from '../records/index.ts'

/** What the outbox keeps: messages, each to one reader, and every change of their state. */
export const OUTBOX_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-27-outbox',
    sql: `
-- The kinds of record that the viewer's roles read, for a rule that asks once a statement.
create function {{keep}}.readable_kind() returns setof text
language sql stable parallel safe security definer set search_path = '' as
$$ select g.kind from {{keep}}.grant_read g
   join {{keep}}.account_role r on r.role = g.role
   join {{keep}}.account a on a.id = r.account_id
   where a.id = {{keep}}.viewer() and (a.active_to is null or a.active_to >= current_date) $$;

-- One row a message to one named reader. Its words are never changed: who wants others stops it and writes anew.
create table {{keep}}.outbox (
  id uuid primary key,
  person_id uuid not null references {{live}}.person (id),
  record_kind text not null,
  record_id uuid not null,
  reader_name text not null,
  reader_standing text not null
    check (reader_standing in ('referrer', 'member-of-public', 'parent', 'young-person', 'partner', 'colleague')),
  channel text not null check (channel in ('letter', 'e-mail')),
  sent_to text not null,
  subject text not null,
  paragraphs text[] not null,
  template text,
  edition date,
  confirmed text[] not null default '{}',
  made_by text not null,
  made_at timestamptz not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'held', 'confirmed', 'failed', 'sent', 'stopped'))
);
create index on {{keep}}.outbox (person_id);
create index on {{keep}}.outbox (record_id);
create index on {{keep}}.outbox (state, made_at);

-- Every change, with who and when. It names the child and the kind again, for its own row security.
create table {{keep}}.outbox_event (
  id bigint generated always as identity primary key,
  outbox_id uuid not null references {{keep}}.outbox (id),
  person_id uuid not null,
  record_kind text not null,
  state text not null,
  reason text,
  by text not null,
  at timestamptz not null
);
create index on {{keep}}.outbox_event (outbox_id, id);
`,
  },
]

// A message tells of the record it was made from: who may not read that kind, or see that child, reads neither.
const RULE = `(select {{keep}}.may_read('person')) and record_kind in (select {{keep}}.readable_kind()) and ${notHidden('person_id')}`

/** Row security of the outbox: rule by table. */
export const OUTBOX_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.outbox': RULE,
  '{{keep}}.outbox_event': RULE,
}

const BOTH = `${ROLES.app}, ${ROLES.service}`

/** What is taken back after the guards: a message's words and what was done with it are only ever added to. */
export const OUTBOX_GRANTS: readonly string[] = [
  `revoke update, delete on {{keep}}.outbox, {{keep}}.outbox_event from ${BOTH}`,
  `grant update (state) on {{keep}}.outbox to ${BOTH}`,
]
