import { notHidden, ROLES } from '../../engines/records/index.ts'

/**
 * What is kept of a return that was frozen as submitted, of what was answered to its rules, and of who reconciled and signed
 * it. Rows are only ever added: a return that turns out wrong is frozen anew, and an answer is taken back by another.
 */
export const SUBMITTING_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-frozen-returns',
    sql: `
create table {{keep}}.frozen_return (
  id uuid primary key,
  kind text not null,
  year text not null,
  -- The first of its year is 1; a later one is a resubmission.
  nth integer not null check (nth > 0),
  as_known_at timestamptz not null,
  frozen_by text not null,
  frozen_at timestamptz not null,
  -- What is in it in numbers, without a child.
  summary jsonb not null,
  -- SHA-256 of the summary as it stands in summary.json, which holds those of the other files.
  digest text not null,
  -- Of what it differs in from last year and from the figures: see return_reconciled.
  differences text not null,
  unique (kind, year, nth)
);
create table {{keep}}.frozen_file (
  frozen_id uuid not null references {{keep}}.frozen_return (id),
  name text not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (frozen_id, name)
);
create table {{keep}}.frozen_row (
  frozen_id uuid not null references {{keep}}.frozen_return (id),
  place integer not null,
  tab text not null,
  person_id uuid not null references {{live}}.person (id),
  record_kind text not null,
  record_id uuid not null,
  -- As text, so that columns keep their order.
  cells json not null,
  primary key (frozen_id, place)
);
create index on {{keep}}.frozen_row (person_id);

-- What a rule found in a return as it was frozen, and what had been answered to it by then.
create table {{keep}}.frozen_fault (
  frozen_id uuid not null references {{keep}}.frozen_return (id),
  nth integer not null,
  rule text not null,
  tab text not null,
  person_id uuid not null references {{live}}.person (id),
  found json not null,
  answer text check (answer in ('explained', 'set-aside')),
  reason text,
  answered_by text,
  answered_at timestamptz,
  primary key (frozen_id, nth)
);
create index on {{keep}}.frozen_fault (person_id);

-- What was answered to a rule about one row of one child, known by what stands there and not by its place. The last one
-- stands, in its year and in those after it.
create table {{keep}}.fault_answer (
  id bigint generated always as identity primary key,
  kind text not null,
  year text not null,
  rule text not null,
  person_id uuid not null references {{live}}.person (id),
  found jsonb not null,
  answer text not null check (answer in ('explained', 'set-aside', 'taken-back')),
  reason text not null,
  answered_by text not null,
  answered_at timestamptz not null
);
create index on {{keep}}.fault_answer (kind, rule);
create index on {{keep}}.fault_answer (person_id);

-- Somebody looked at all that a return differs in, and said what each comes from. Without a child: the digest says which.
create table {{keep}}.return_reconciled (
  id bigint generated always as identity primary key,
  kind text not null,
  year text not null,
  differences text not null,
  said jsonb not null,
  reconciled_by text not null,
  reconciled_at timestamptz not null
);
create index on {{keep}}.return_reconciled (kind, year);

create table {{keep}}.return_signed (
  frozen_id uuid primary key references {{keep}}.frozen_return (id),
  -- How much that rules found had no answer, and why it is signed nevertheless.
  unexplained integer not null,
  because text not null,
  signed_by text not null,
  signed_at timestamptz not null
);
`,
  },
  {
    name: '2026-11-28-answers-of-a-whole-return',
    // No row of a child answers for a rule about the return as a whole.
    sql: `
alter table {{keep}}.frozen_fault alter column person_id drop not null;
alter table {{keep}}.fault_answer alter column person_id drop not null;
`,
  },
  {
    name: '2026-11-28-frozen-exports',
    // Some tables of the dataset are about the authority.
    sql: 'alter table {{keep}}.frozen_row alter column person_id drop not null',
  },
]

const OF_A_CHILD_OR_ALL = `(select {{keep}}.may_read('person')) and (person_id is null or ${notHidden('person_id')})`
const OF_NOBODY = "(select {{keep}}.may_read('person'))"

/** Row security: what speaks of a child is seen by whoever may see the child. */
export const SUBMITTING_GUARDS: Readonly<Record<string, string>> = {
  '{{keep}}.frozen_row': OF_A_CHILD_OR_ALL,
  '{{keep}}.frozen_fault': OF_A_CHILD_OR_ALL,
  '{{keep}}.fault_answer': OF_A_CHILD_OR_ALL,
  '{{keep}}.frozen_return': OF_NOBODY,
  '{{keep}}.return_reconciled': OF_NOBODY,
  '{{keep}}.return_signed': OF_NOBODY,
}

const BOTH = `${ROLES.app}, ${ROLES.service}`
const EVERY = [
  'frozen_return',
  'frozen_file',
  'frozen_row',
  'frozen_fault',
  'fault_answer',
  'return_reconciled',
  'return_signed',
]
  .map(table => `{{keep}}.${table}`)
  .join(', ')

/** What is taken back after the general grants: nothing is ever changed, and a whole file holds every child. */
export const SUBMITTING_GRANTS: readonly string[] = [
  `revoke update, delete, truncate on ${EVERY} from ${BOTH}`,
  `revoke insert on {{keep}}.frozen_return, {{keep}}.frozen_row, {{keep}}.frozen_fault from ${ROLES.app}`,
  `revoke all on {{keep}}.frozen_file from ${ROLES.app}`,
]
