import { notHidden, ROLES } from '../records/index.ts'

/** Why records were corrected. What they said before stands in their own history. */
export const CORRECTION_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-corrections',
    sql: `
-- One row a correction: known_at is that of the version which it made.
create table {{keep}}.correction (
  record_id uuid not null,
  record_kind text not null,
  child_id uuid not null references {{live}}.person (id) on delete cascade,
  known_at timestamptz not null,
  by text not null,
  fields text[] not null,
  why text not null,
  written_in text,
  put_back boolean not null,
  primary key (record_id, known_at)
);
create index on {{keep}}.correction (child_id);
`,
  },
]

// A reason tells of its record: who may not read that kind, or see the child, does not read it.
export const CORRECTION_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.correction': `(select {{keep}}.may_read('person')) and record_kind in (select {{keep}}.readable_kind()) and ${notHidden('child_id')}`,
}

/** What is taken back after the general grants: a reason is never changed. */
export const CORRECTION_GRANTS: readonly string[] = [
  `revoke update, delete on {{keep}}.correction from ${ROLES.app}`,
]
