import { notHidden, ROLES } from '../records/index.ts'

/**
 * What the files engine keeps: a picture or document that belongs to one record, as its bytes or as the key under which a
 * store keeps them, and their SHA-256.
 */
export const FILE_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-27-files',
    sql: `
create table {{keep}}.file (
  id uuid primary key,
  kind text not null,
  record_id uuid not null,
  child_id uuid not null references {{live}}.person (id),
  name text not null,
  type text not null,
  bytes bytea not null,
  added_by text not null,
  added_at timestamptz not null
);
create index on {{keep}}.file (record_id);
create index on {{keep}}.file (child_id);
`,
  },
  {
    name: '2026-11-28-files-in-a-store',
    sql: `
alter table {{keep}}.file alter column bytes drop not null;
alter table {{keep}}.file add column store_key uuid;
alter table {{keep}}.file add column digest bytea;
alter table {{keep}}.file add check ((bytes is null) <> (store_key is null));
`,
  },
  {
    name: '2026-11-28-loose-files',
    sql: `
-- What may lie in the store though no row holds it: on its way to its row, or let go of by one. From due_at on it is taken
-- out of the store, by whoever looks first.
create table {{keep}}.file_loose (
  store_key uuid primary key,
  due_at timestamptz not null
);
create index on {{keep}}.file_loose (due_at);
`,
  },
]

/** A file is seen by whoever may read the kind of its record and see the child. */
export const FILE_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.file': `{{keep}}.may_read(kind) and ${notHidden('child_id')}`,
  '{{keep}}.file_loose': 'false',
}

/** A file stays as it was brought, and the keys of the store are the service's. */
export const FILE_GRANTS: readonly string[] = [
  `revoke update, delete on {{keep}}.file from ${ROLES.app}, ${ROLES.service}`,
  `revoke all on {{keep}}.file_loose from ${ROLES.app}`,
]
