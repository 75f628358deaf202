import type { Day } from '../../core/day.ts'
import { name } from '../../core/sql.ts'
import {
  type Ctx,
  type Fields,
  isOfPerson,
  one,
  type RecordKind,
  type Row,
  type Version,
  versions,
} from '../records/index.ts'
import { log } from './log.ts'
import { isId } from './viewer.ts'

/** Who a person is, in a line: a row of person_profile. */
export type PersonLine = {
  personId: string
  name: string
  localId: string | null
  bornOn: Day | null
  expectedOn: Day | null
  sex: string | null
  ethnicity: string | null
}

/**
 * Opens a person's record: the one guarded way. Undefined when there is no such person and when the viewer may not
 * see them, by the same path. Writes the read log in the same transaction. Rights are judged by today; shown as
 * known on a day before the person was known, the line has no more than that.
 */
export async function openPerson(ctx: Ctx, personId: string): Promise<PersonLine | undefined> {
  if (!isId(personId)) return undefined
  const [, [line]] = await ctx.db.together(() => [
    nowOpen(ctx, personId),
    ctx.db.kept<PersonLine>(
      `select p.id as "personId", coalesce(f.name, 'Not known then') as name, f.local_id as "localId",
        f.born_on as "bornOn", f.expected_on as "expectedOn", f.sex, f.ethnicity
     from ${name(ctx.schemas.live)}.person p left join person_profile f on f.person_id = p.id where p.id = $1`,
      [personId],
    ),
  ])
  if (!line) return undefined
  await log(ctx, { what: 'person', person: line.personId })
  return line
}

// What follows in the transaction is mostly about this person: row security then judges them alone. It is no right:
// the policy asks whether they may be seen. Nor do the plans of kept statements depend on who it is.
async function nowOpen(ctx: Ctx, personId: string): Promise<void> {
  await ctx.db.kept(
    "select set_config('goldthread.opened', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true)",
    [personId],
  )
}

/** Opens one record, as known now or then: guarded and logged as `openPerson` is, under the person it is about. */
export async function openRecord<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  id: string,
): Promise<Row<RecordKind<F>> | undefined> {
  if (!isId(id)) return undefined
  const row = await one(ctx, kind, id)
  if (!row) return undefined
  const isPerson = isOfPerson(kind)
  if (isPerson) await nowOpen(ctx, row.subject)
  await log(ctx, {
    what: 'record',
    kind: kind.table,
    recordId: row.id,
    person: isPerson ? row.subject : null,
  })
  return row
}

/**
 * Opens one record with everything it ever said, newest first: guarded and logged as `openRecord` is. Shown as known
 * on a day, only what was known by then. Empty when it was not known, is not there, or may not be seen. A record that
 * was withdrawn still has its versions.
 */
export async function openVersions<F extends Fields>(
  ctx: Ctx,
  kind: RecordKind<F>,
  id: string,
): Promise<Version<RecordKind<F>>[]> {
  if (!isId(id)) return []
  const all = await versions(ctx, kind, id)
  const { knownAt } = ctx
  const known = knownAt === null ? all : all.filter(version => version.knownAt <= knownAt)
  const [latest] = known
  if (!latest) return []
  const isPerson = isOfPerson(kind)
  if (isPerson) await nowOpen(ctx, latest.subject)
  await log(ctx, { what: 'record', kind: kind.table, recordId: id, person: isPerson ? latest.subject : null })
  return known
}
