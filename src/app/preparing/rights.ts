import { FAULT_GUARDS } from '../../city/index.ts'
import { literal, name } from '../../core/sql.ts'
import { ACCESS_GRANTS, ACCESS_GUARDS } from '../../engines/access/index.ts'
import { CORRECTION_GRANTS, CORRECTION_GUARDS } from '../../engines/corrections/index.ts'
import { DRAFT_GRANTS, DRAFT_GUARDS } from '../../engines/drafts/index.ts'
import { FAULTS_GRANTS, FAULTS_GUARDS } from '../../engines/faults/index.ts'
import { FILE_GRANTS, FILE_GUARDS } from '../../engines/files/index.ts'
import { JOB_GRANTS, JOB_GUARDS } from '../../engines/jobs/index.ts'
import { MATCHING_GUARDS } from '../../engines/matching/index.ts'
import { NEWS_GRANTS, NEWS_GUARDS } from '../../engines/news/index.ts'
import { OUTBOX_GRANTS, OUTBOX_GUARDS } from '../../engines/outbox/index.ts'
import { PORTAL_GRANTS, PORTAL_GUARDS } from '../../engines/portals/index.ts'
import {
  guard,
  guardTable,
  inSet,
  isOfPerson,
  RECORD_GUARDS,
  ROLES,
  type SchemaSet,
} from '../../engines/records/index.ts'
import { FEED_GRANTS, FEED_GUARDS } from '../../returns/dfe-feed/index.ts'
import { GIVEN_LIST_GRANTS, GIVEN_LIST_GUARDS } from '../../returns/given-lists/index.ts'
import { SUBMITTING_GRANTS, SUBMITTING_GUARDS } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import { allKinds } from './kinds.ts'

const BOTH = `${ROLES.app}, ${ROLES.service}`

// What the engines keep about people: whoever reads any record of a person reads it.
const OF_EVERY_PERSON = ['person', 'clock_run', 'doubt', 'source_row']

/** What gives every right, in order: grants, row security, and who may read which kind. */
export function rightsStatements(schemas: SchemaSet, found: readonly Found[]): string[] {
  const guards = {
    ...RECORD_GUARDS,
    ...ACCESS_GUARDS,
    ...MATCHING_GUARDS,
    ...OUTBOX_GUARDS,
    ...PORTAL_GUARDS,
    ...DRAFT_GUARDS,
    ...NEWS_GUARDS,
    ...FILE_GUARDS,
    ...JOB_GUARDS,
    ...FAULTS_GUARDS,
    ...CORRECTION_GUARDS,
    ...SUBMITTING_GUARDS,
    ...FEED_GUARDS,
    ...GIVEN_LIST_GUARDS,
    ...FAULT_GUARDS,
  }
  return [
    ...grants(schemas),
    ...Object.entries(guards).map(([table, rule]) => guardTable(table, rule)),
    ...allKinds(found).map(guard),
    ...ACCESS_GRANTS,
    ...OUTBOX_GRANTS,
    ...PORTAL_GRANTS,
    ...DRAFT_GRANTS,
    ...NEWS_GRANTS,
    ...FILE_GRANTS,
    ...JOB_GRANTS,
    ...FAULTS_GRANTS,
    ...CORRECTION_GRANTS,
    ...SUBMITTING_GRANTS,
    ...FEED_GRANTS,
    ...GIVEN_LIST_GRANTS,
    // What was said stays said: source rows are only ever added to by the program.
    `revoke update, delete on {{keep}}.source_row from ${BOTH}`,
    // Whoever wrote here could have the next start take for done what is not.
    `revoke all on {{keep}}.prepared from ${BOTH}`,
    ...readers(found),
  ].map(statement => inSet(statement, schemas))
}

function grants({ live, history, known, keep }: SchemaSet): string[] {
  return [
    `grant select on all tables in schema ${name(known)} to ${BOTH}`,
    `grant select on all tables in schema ${name(live)} to ${BOTH}`,
    `grant select, insert, update, delete on all tables in schema ${name(keep)} to ${BOTH}`,
    `grant insert, update, delete on all tables in schema ${name(history)} to ${BOTH}`,
    // Statistics follow a large load at once, not when the server finds time: plans made without them are slow.
    ...[live, history, keep].map(
      schema => `grant maintain on all tables in schema ${name(schema)} to ${ROLES.service}`,
    ),
    `grant usage on all sequences in schema ${name(keep)} to ${BOTH}`,
    `grant execute on all functions in schema ${name(keep)} to ${BOTH}`,
  ]
}

/** Which role may read which kind, in place of what was said before. */
function readers(found: readonly Found[]): string[] {
  const rows = grantsToRead(found).map(
    ({ kind, role, sensitive }) => `(${literal(kind)}, ${literal(role)}, ${sensitive})`,
  )
  const empty = 'delete from {{keep}}.grant_read'
  if (rows.length === 0) return [empty]
  return [
    empty,
    `insert into {{keep}}.grant_read as g (kind, role, sensitive)
     select kind, role, bool_or(sensitive) from (values ${rows.join(',\n')}) v (kind, role, sensitive) group by 1, 2`,
  ]
}

type GrantToRead = { kind: string; role: string; sensitive: boolean }

function grantsToRead(found: readonly Found[]): GrantToRead[] {
  const given = found.flatMap(({ area }) =>
    area.may.flatMap(({ roles, kinds, sensitive = false }) =>
      roles.flatMap(role => (kinds ?? area.records).map(kind => ({ kind, role, sensitive }))),
    ),
  )
  const ofPeople = given.filter(({ kind }) => isOfPerson(kind))
  // Who reads any record of a person learns who is there, and reads what the engines keep about them.
  const everyPerson = [...new Set(ofPeople.map(({ role }) => role))].flatMap(role =>
    OF_EVERY_PERSON.map(kind => ({ kind, role, sensitive: false })),
  )
  return [...given.map(grant => ({ ...grant, kind: grant.kind.table })), ...everyPerson]
}
