import type { Instant } from '../../core/instant.ts'
import { name } from '../../core/sql.ts'
import {
  at,
  type Cells,
  type Ctx,
  copyCell,
  copyInto,
  ENDED_COLUMNS,
  fromCells,
  type Reading,
  type RecordKind,
  subjectColumn,
  tableColumns,
  toCells,
} from '../../engines/records/index.ts'
import { type Event, type Folded, fold, sameValues } from './fold.ts'
import { eventsOfLoads } from './load-events.ts'

const BATCH = 300

/** What replaying did to the records of people whose loads came out of order. */
export type Replayed = { made: number; changed: number; unchanged: number; withdrawn: number }

type Kept = { kind: RecordKind; id: string; person: string; versions: Folded[] }

/**
 * Makes the versions of these people's records again, from every load that speaks of them and everything typed
 * about them, in the order in which it was known: loads that arrive in any order come to the same end.
 */
export async function replayLate(
  ctx: Ctx,
  persons: readonly string[],
  readings: readonly Reading[],
): Promise<Replayed> {
  const kinds = [...new Set(readings.flatMap(reading => reading.gives))]
  const done: Replayed = { made: 0, changed: 0, unchanged: 0, withdrawn: 0 }
  for (let from = 0; from < persons.length; from += BATCH) {
    const batch = persons.slice(from, from + BATCH)
    const before = await versionsOf(ctx, kinds, batch)
    const events = await eventsOfLoads(ctx, batch, readings, firstTyped(before))
    for (const [key, kept] of before) {
      const list = events.get(key) ?? { kind: kept.kind, id: kept.id, person: kept.person, events: [] }
      list.events.push(...typedEvents(kept.versions))
      events.set(key, list)
    }
    const after = [...events.values()].map(
      ({ kind, id, person, events: list }): Kept => ({ kind, id, person, versions: fold(list) }),
    )
    count(done, before, after)
    await rewrite(ctx, kinds, batch, after)
  }
  return done
}

/** Every version of these people's records of these kinds, oldest first, by table and id. */
async function versionsOf(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  persons: string[],
): Promise<Map<string, Kept>> {
  const found = new Map<string, Kept>()
  for (const kind of kinds) {
    const subject = subjectColumn(kind)
    const columns = tableColumns(kind)
      .map(c => c.name)
      .join(', ')
    const rows = await ctx.db.rows<Cells>(
      `select ${columns}, null::timestamptz as known_to, null as ended_by, null::timestamptz as ended_at, null as ended_why
       from ${name(ctx.schemas.live)}.${name(kind.table)} where ${subject} = any($1)
       union all select ${columns}, known_to, ended_by, ended_at, ended_why from ${name(ctx.schemas.history)}.${name(kind.table)} where ${subject} = any($1)
       order by known_at`,
      [persons],
    )
    for (const cells of rows) {
      const {
        id,
        subject: person,
        knownAt,
        recordedBy,
        recordedAt,
        sourceId,
        ...values
      } = fromCells(kind, cells)
      const key = `${kind.table} ${id}`
      const kept = found.get(key) ?? { kind, id, person, versions: [] }
      const ended =
        cells.known_to === null
          ? null
          : {
              at: cells.known_to as Instant,
              by: String(cells.ended_by),
              recordedAt: cells.ended_at as Instant,
              why: String(cells.ended_why),
            }
      kept.versions.push({ values, knownAt, recordedBy, recordedAt, sourceId, ended })
      found.set(key, kept)
    }
  }
  return found
}

/** When a person was first typed about, by person. */
function firstTyped(kept: Map<string, Kept>): Map<string, Instant> {
  const first = new Map<string, Instant>()
  for (const { person, versions } of kept.values()) {
    for (const version of versions) {
      if (version.sourceId !== null) continue
      first.set(person, Math.min(first.get(person) ?? version.knownAt, version.knownAt) as Instant)
    }
  }
  return first
}

/** What people typed about one record: what each typed version changed, and where a person took it back. */
function typedEvents(versions: readonly Folded[]): Event[] {
  return versions.flatMap((version, nth): Event[] => {
    const { knownAt, recordedBy, recordedAt, sourceId, ended } = version
    const before = nth === 0 ? {} : versions[nth - 1]!.values
    const changed = Object.entries(version.values).filter(
      ([field, value]) => !sameValues({ [field]: before[field as never] }, { [field]: value }),
    )
    const typed: Event[] =
      sourceId === null
        ? [
            {
              says: 'state',
              at: knownAt,
              by: recordedBy,
              recordedAt,
              sourceId,
              values: Object.fromEntries(changed),
            },
          ]
        : []
    const byHand = ended && ended.why !== 'changed' && !ended.by.startsWith('load:')
    return byHand
      ? [
          ...typed,
          {
            says: 'withdraw',
            at: ended.at,
            by: ended.by,
            recordedAt: ended.recordedAt,
            sourceId: null,
            why: ended.why,
          },
        ]
      : typed
  })
}

function count(done: Replayed, before: Map<string, Kept>, after: readonly Kept[]): void {
  for (const { kind, id, versions } of after) {
    const old = before.get(`${kind.table} ${id}`)?.versions ?? []
    const isCurrent = versions.at(-1)?.ended === null
    const wasCurrent = old.some(version => version.ended === null)
    const same =
      old.length === versions.length &&
      versions.every((v, i) => v.knownAt === old[i]?.knownAt && sameValues(v.values, old[i]?.values ?? {}))
    if (wasCurrent && !isCurrent) done.withdrawn += 1
    else if (old.length === 0 && versions.length > 0) done.made += 1
    else if (same) done.unchanged += 1
    else done.changed += 1
  }
}

async function rewrite(
  ctx: Ctx,
  kinds: readonly RecordKind[],
  persons: string[],
  records: readonly Kept[],
): Promise<void> {
  for (const kind of kinds) {
    const live = `${name(ctx.schemas.live)}.${name(kind.table)}`
    const past = `${name(ctx.schemas.history)}.${name(kind.table)}`
    const subject = subjectColumn(kind)
    await ctx.db.run(`delete from ${live} where ${subject} = any($1)`, [persons])
    await ctx.db.run(`delete from ${past} where ${subject} = any($1)`, [persons])
    const columns = tableColumns(kind).map(c => c.name)
    const lines = function* (current: boolean) {
      for (const record of records) {
        if (record.kind !== kind) continue
        for (const version of record.versions) {
          if ((version.ended === null) === current) yield line(record, version).map(copyCell).join('\t')
        }
      }
    }
    await copyInto(ctx, live, columns, lines(true))
    await copyInto(ctx, past, [...columns, ...ENDED_COLUMNS.map(c => c.name)], lines(false))
  }
}

function line({ kind, id, person }: Kept, version: Folded): unknown[] {
  const every = Object.fromEntries(
    Object.keys(kind.fields).map(field => [field, version.values[field] ?? null]),
  )
  const { ended } = version
  return [
    id,
    person,
    ...toCells(kind, every).cells,
    at(version.knownAt),
    version.recordedBy,
    at(version.recordedAt),
    version.sourceId,
    ...(ended ? [at(ended.at), ended.by, at(ended.recordedAt), ended.why] : []),
  ]
}
