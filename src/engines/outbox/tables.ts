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
  {
    name: '2026-11-27-notices',
    sql: `
-- An e-mail to somebody about their own account. It is about no child, so that it stands beside the outbox, not in it.
create table {{keep}}.outbox_notice (
  id uuid primary key,
  about uuid not null,
  reader_name text not null,
  sent_to text not null,
  subject text not null,
  paragraphs text[] not null,
  -- For its reader alone: no colleague may read it, and it is forgotten once it has left.
  sealed text,
  made_by text not null,
  made_at timestamptz not null,
  state text not null default 'confirmed' check (state in ('confirmed', 'failed', 'sent')),
  reason text
);
create index on {{keep}}.outbox_notice (about);
create index on {{keep}}.outbox_notice (made_at) where state = 'confirmed';
create function {{keep}}.keep_notice(new_id uuid, is_about uuid, reader text, goes_to text, says text, body text[],
  alone text, at timestamptz) returns void
language sql volatile security definer set search_path = '' as
$$ insert into {{keep}}.outbox_notice (id, about, reader_name, sent_to, subject, paragraphs, sealed, made_by, made_at)
   values (new_id, is_about, reader, goes_to, says, body, alone, coalesce({{keep}}.viewer(), ''), at) $$;
`,
  },
  {
    name: '2026-11-27-texts-and-proof',
    sql: `
alter table {{keep}}.outbox
  drop constraint outbox_channel_check,
  add constraint outbox_channel_check check (channel in ('letter', 'e-mail', 'text')),
  drop constraint outbox_state_check,
  add constraint outbox_state_check
    check (state in ('waiting', 'held', 'confirmed', 'failed', 'sent', 'delivered', 'stopped'));
alter table {{keep}}.outbox_notice
  drop constraint outbox_notice_state_check,
  add constraint outbox_notice_state_check check (state in ('confirmed', 'failed', 'sent', 'delivered'));

-- The id by which whoever carries a message knows it; how often it was tried, or asked after since it left; and when it
-- is next. Without a time one that was let go leaves at once, and one that has left is asked after no more.
alter table {{keep}}.outbox
  add column carrier_id text, add column tries integer not null default 0, add column next_at timestamptz;
alter table {{keep}}.outbox_notice
  add column carrier_id text, add column tries integer not null default 0, add column next_at timestamptz;
create index on {{keep}}.outbox (next_at) where state = 'sent' and next_at is not null;
create index on {{keep}}.outbox_notice (next_at) where state = 'sent' and next_at is not null;
`,
  },
  {
    name: '2026-11-28-several-children',
    sql: `
-- One message may be about several children of a family. A change of it names them again, for its own row security.
alter table {{keep}}.outbox add column also_about uuid[] not null default '{}';
alter table {{keep}}.outbox_event add column also_about uuid[] not null default '{}';
create index on {{keep}}.outbox using gin (also_about) where also_about <> '{}';
`,
  },
]

// A message tells of the record it was made from: who may not read that kind, or see one child it is about, reads neither.
const RULE = `(select {{keep}}.may_read('person')) and record_kind in (select {{keep}}.readable_kind()) and ${notHidden('person_id')}
  and (also_about = '{}' or not exists (select from unnest(also_about) other (person) where not ${notHidden('person')}))`

/** Row security of the outbox: rule by table. */
export const OUTBOX_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.outbox': RULE,
  '{{keep}}.outbox_event': RULE,
  '{{keep}}.outbox_notice': '(select {{keep}}.keeps_partners())',
}

const BOTH = `${ROLES.app}, ${ROLES.service}`

/** What is taken back after the guards: a message's words and what was done with it are only ever added to. */
export const OUTBOX_GRANTS: readonly string[] = [
  `revoke update, delete on {{keep}}.outbox, {{keep}}.outbox_event from ${BOTH}`,
  `grant update (state) on {{keep}}.outbox to ${BOTH}`,
  `grant update (carrier_id, tries, next_at) on {{keep}}.outbox to ${ROLES.service}`,
  `revoke all on {{keep}}.outbox_notice from ${BOTH}`,
  `grant select (id, about, reader_name, sent_to, subject, paragraphs, made_by, made_at, state, reason)
     on {{keep}}.outbox_notice to ${ROLES.app}`,
  `grant select, update (state, reason, sealed, carrier_id, tries, next_at) on {{keep}}.outbox_notice to ${ROLES.service}`,
]
