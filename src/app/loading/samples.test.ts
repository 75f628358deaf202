import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { exportReturn } from '../../returns/exporting/index.ts'
import { type Loaded, runLoads } from '../../returns/loading/index.ts'
import { inFolder, NO_SHARED, shared } from '../../returns/reading/given.ts'
import {
  type DetectedReturn,
  detect,
  filesAt,
  readWhole,
  type SourceRow,
} from '../../returns/reading/index.ts'
import { type Authority, anAuthority } from './authority.test-data.ts'
import { loadOptionsOf } from './plan.ts'

const looked = shared('samples/ssda903')
const census = shared('samples/cin')

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
})
afterEach(() => authority.close())

async function found(...paths: string[]): Promise<DetectedReturn[]> {
  const { files } = await filesAt(paths)
  return (await detect(files)).returns
}

async function loaded(one: DetectedReturn): Promise<Loaded> {
  const candidate = { found: one, describes: '', year: one.year ?? null, guessed: null }
  const options = await loadOptionsOf(candidate, authority.found, { received: null, loadedBy: 'analyst' })
  return (await runLoads(authority.records, [options], false))[0]!
}

/** A child's rows as words, in an order of their own: an export writes a child's tables in the standard's order. */
const words = (rows: readonly SourceRow[]) =>
  rows.map(({ child, table, cells }) => JSON.stringify([child, table, Object.entries(cells).sort()])).sort()

/** Loads a return, exports it, and reads both: the rows must be the same, cell for cell. */
async function roundTrip(one: DetectedReturn) {
  const before = await loaded(one)
  return inFolder(async dir => {
    const answers = authority.found.flatMap(({ area }) => area.answers ?? [])
    const kind = one.kind as 'ssda903' | 'cin-census'
    const done = await exportReturn(authority.records, {
      kind,
      year: one.year!,
      dir,
      answers,
      who: 'analyst',
    })
    const [back] = await found(dir)
    expect(words((await readWhole(back!)).rows)).toEqual(words((await readWhole(one)).rows))
    return { loaded: before, exported: done! }
  })
}

describe.skipIf(!looked)(`The looked after children sample, or: ${NO_SHARED}`, () => {
  test('goes in and comes out cell for cell; 33 of its 181,573 cells are copied because they are doubts', async () => {
    const [csv] = (await found(looked!)).filter(one => one.form === 'csv')
    const { loaded: done, exported } = await roundTrip(csv!)
    expect(done).toMatchObject({ children: 2676, records: { changed: 0, ignored: 0 } })
    expect(exported).toMatchObject({ rows: 25_945, cells: 181_573, fromDoubts: 33 })
    const again = await loaded(csv!)
    expect(again.records).toMatchObject({ new: 0, changed: 0, unchanged: done.records.new })
  }, 240_000)

  test('as XML goes in and comes out cell for cell', async () => {
    const [xml] = (await found(looked!)).filter(one => one.form === 'xml')
    const { loaded: done, exported } = await roundTrip(xml!)
    expect(done.children).toBe(253)
    expect(exported.fromDoubts / exported.cells).toBeLessThan(0.01)
  }, 240_000)

  test('cannot tell when 1,856 of the children who have episodes came into care', async () => {
    const [csv] = (await found(looked!)).filter(one => one.form === 'csv')
    await loaded(csv!)
    const [first] = await authority.ask<{ children: number; unknown: number }>(
      `select count(*)::int as children, count(*) filter (where reason_began is distinct from 'S')::int as unknown
       from (select distinct on (child_id) child_id, reason_began from care_episode order by child_id, started_on, id) e`,
    )
    expect(first).toEqual({ children: 2123, unknown: 1856 })
    const states = await authority.ask<{ n: number }>(
      "select count(distinct child_id)::int as n from clock_run where state = 'cannot-tell' and clock like '%review%'",
    )
    expect(states[0]!.n).toBeGreaterThan(1500)
  }, 240_000)
})

describe.skipIf(!census)('Each census sample in an empty authority', () => {
  const files = census ? readdirSync(census).filter(file => file.endsWith('.xml')) : []
  test.each(files)('%s goes in and comes out cell for cell', async file => {
    const [one] = await found(join(census!, file))
    const { exported } = await roundTrip(one!)
    // The smallest hold two children and 48 cells: a cell there is more than the hundredth that a return may copy.
    expect(exported.fromDoubts).toBeLessThanOrEqual(Math.max(3, exported.cells / 100))
  })
})
