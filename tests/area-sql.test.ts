import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { discoverAreas } from '../src/app/discover.ts'
import { dayOf, instant } from '../src/core/instant.ts'
import { name } from '../src/core/sql.ts'
import type { Area } from '../src/engines/area.ts'
import { type Ctx, newId, onClient } from '../src/engines/records/index.ts'
import { freshDatabase } from './setup/database.ts'

// What the engines give every area to read: who people are and whose family, statuses, the runs of clocks, and what is told of a child.
const GIVEN = ['person', 'person_profile', 'person_family', 'status_spell', 'clock_run', 'telling']

const found = await discoverAreas(join(import.meta.dirname, '../src/areas'))

/** Every piece of SQL an area contributes, by what it is for. */
function statements(area: Area): [string, string][] {
  const of = <T>(parts: readonly T[] | undefined, what: (part: T) => [string, string]) =>
    (parts ?? []).map(what)
  const one = (what: string, rows: string | undefined): [string, string][] => (rows ? [[what, rows]] : [])
  return [
    ...of(area.facts, f => [`fact ${f.view}`, f.rows]),
    ...of(area.spells, s => [`spells of ${s.status}`, s.rows]),
    ...(area.spells ?? []).flatMap((s): [string, string][] =>
      s.elsewhere ? [[`where else ${s.status} is held`, s.elsewhere]] : [],
    ),
    ...of(area.tells, t => [`telling ${t.kind}`, t.rows]),
    ...of(area.news, n => [`news of ${n.of.table}`, n.rows]),
    ...of(area.saysToThem, s => [`said to them of ${s.kind}`, s.rows]),
    ...of(area.indicators, i => [`indicator ${i.id}`, i.rows]),
    ...of(area.answers, a => [`answer to ${a.source} ${a.table}: ${a.columns.slice(0, 2)}`, inAYear(a.rows)]),
    ...of(area.yearRows, y => [`rows of a year for ${y.source} ${y.table}`, inAYear(y.rows)]),
    ...of(area.datasetRows, d => [`rows of ${d.source} ${d.table}`, d.rows]),
    ...one('seals', area.seals?.rows),
    ...one('profile', area.profile?.rows),
    ...one('local ids', area.knownBy?.localIds),
    ...one('proofs', area.knownBy?.proofs),
    ...one('allocations', area.allocations?.rows),
    ...one('population', area.population?.rows),
  ]
}

/** The year's days and name, as the return hands them in. */
const inAYear = (rows: string): string =>
  rows.replaceAll('$1', "'2022-04-01'").replaceAll('$2', "'2023-03-31'").replaceAll('$3', "'2022-23'")

/** What an area may read: its own tables, its own facts, those it says it joins, and what the engines give. */
function mayRead(area: Area): string[] {
  const facts = [...(area.facts ?? []), ...(area.joins ?? [])].map(f => f.view)
  return [...new Set([...GIVEN, ...area.records.map(kind => kind.table), ...facts])]
}

let owner: pg.Client

beforeAll(async () => {
  const { ownerUrl } = await freshDatabase()
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  for (const { area } of found) {
    const probe = probeOf(area)
    await owner.query(
      `create schema ${probe}; create role ${probe}; grant usage on schema ${probe} to ${probe}`,
    )
    // Tables of the same columns stand for them, so that a view's own rights play no part.
    for (const relation of mayRead(area)) {
      await owner.query(
        `create table ${probe}.${name(relation)} as select * from local.${name(relation)} limit 0`,
      )
    }
    await owner.query(
      `create function ${probe}.as_at() returns date language sql stable as 'select null::date'`,
    )
    // What a panel may ask of its reader, as engines answer it.
    await owner.query(
      `create function ${probe}.viewer_is(text) returns boolean language sql stable as 'select true'`,
    )
    await owner.query(`grant select on all tables in schema ${probe} to ${probe}`)
  }
})

// Roles belong to the server, so they would outlive this database.
afterAll(async () => {
  for (const { area } of found) {
    await owner.query(`drop owned by ${probeOf(area)} cascade; drop role ${probeOf(area)}`)
  }
  await owner.end()
})

const probeOf = (area: Area): string => name(`probe_${area.name.replaceAll('-', '_')}`)

/** Works with an area's own rights; the error's words, or nothing. */
async function refusalOf(area: Area, work: () => Promise<unknown>): Promise<string | undefined> {
  await owner.query('begin')
  try {
    await owner.query(`set local role ${probeOf(area)}; set local search_path = ${probeOf(area)}`)
    await work()
    return undefined
  } catch (error) {
    return (error as Error).message
  } finally {
    await owner.query('rollback')
  }
}

const refusal = (area: Area, rows: string) =>
  refusalOf(area, () => owner.query(`select * from (${rows}) q limit 0`))

/** A panel asks in its own way: it is shown for a child nobody knows. */
function panels(area: Area): [string, () => Promise<unknown>][] {
  const probe = probeOf(area).replaceAll('"', '')
  const now = instant('2026-11-24T10:00:00Z')
  const ctx: Ctx = {
    now,
    today: dayOf(now),
    who: 'probe',
    knownAt: null,
    schemas: { live: probe, history: probe, known: probe, keep: probe },
    db: onClient(owner as unknown as pg.PoolClient),
    touched: new Set(),
    written: [],
    council: undefined,
    store: undefined,
    outside: [],
  }
  return (area.panels ?? []).map(panel => [`panel ${panel.title}`, () => panel.show(ctx, newId())])
}

describe('an area’s SQL reads only its own tables and the facts it joins', () => {
  it.each(found.map(({ area }) => [area.name, area] as const))('%s', async (_, area) => {
    const refused: string[] = []
    for (const [what, rows] of statements(area)) {
      const why = await refusal(area, rows)
      if (why) refused.push(`${what}: ${why}`)
    }
    for (const [what, show] of panels(area)) {
      const why = await refusalOf(area, show)
      if (why) refused.push(`${what}: ${why}`)
    }
    expect(refused).toEqual([])
  })

  it('and is refused another’s table, by its name and by its schema', async () => {
    const [one, other] = found.map(({ area }) => area).filter(area => area.records.length > 0)
    if (!one || !other) throw new Error('two areas with records are needed')
    const theirs = other.records[0]?.table ?? ''
    expect(await refusal(one, `select * from ${theirs}`)).toContain('does not exist')
    expect(await refusal(one, `select * from local.${theirs}`)).toContain('permission denied')
  })
})
