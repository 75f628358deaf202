import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { runLoads } from '../../returns/loading/index.ts'
import { inFolder, NO_SHARED, shared } from '../../returns/reading/given.ts'
import {
  type DetectedReturn,
  detect,
  filesAt,
  readWhole,
  type SourceRow,
} from '../../returns/reading/index.ts'
import { exportLive } from '../../returns/ssda903/live/index.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { loadOptionsOf } from '../loading/plan.ts'
import {
  asWorkbook,
  differences,
  loadedAsByCommand,
  writtenFromRecord,
} from '../loading/round-trip.test-data.ts'

const looked = shared('samples/ssda903')
const YEAR = '2017-18' as CollectionYear

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
})
afterEach(() => authority.close())

const csvAt = async (path: string): Promise<DetectedReturn> =>
  (await detect((await filesAt([path])).files)).returns.find(({ form }) => form === 'csv')!

/** What makes a row the same in both: its table, its child and its day, where the table may have several of a child. */
const DAY: Readonly<Record<string, string>> = {
  Episodes: 'DECOM',
  Reviews: 'REVIEW',
  Missing: 'MIS_START',
  PlacedAdoption: 'DATE_PLACED',
}
const keyOf = ({ table, child, cells }: SourceRow): string =>
  `${table} ${child} ${cells[DAY[table] ?? ''] ?? ''} ${cells.REVIEW_CODE ?? ''}`

/** By table, how many rows came back, and by column how many of their cells are others; what was not there before. */
function compare(before: readonly SourceRow[], after: readonly SourceRow[]) {
  const left = new Map(before.map(row => [keyOf(row), row]))
  const rows: Record<string, number> = {}
  const cells: Record<string, number> = {}
  const isNew: SourceRow[] = []
  for (const row of after) {
    const was = left.get(keyOf(row))
    if (!was) {
      isNew.push(row)
      continue
    }
    rows[row.table] = (rows[row.table] ?? 0) + 1
    for (const [column, cell] of Object.entries(was.cells)) {
      const name = `${row.table}.${column}`
      if (row.cells[column] !== cell) cells[name] = (cells[name] ?? 0) + 1
    }
  }
  return { rows, cells, isNew }
}

describe.skipIf(!looked)(`The return that the loaded sample makes, or: ${NO_SHARED}`, () => {
  it('has every header, episode and outcome; other rows and 154 cells differ, each for a reason', async () => {
    const sample = await csvAt(looked!)
    const candidate = { found: sample, describes: '', year: YEAR, guessed: null }
    const options = await loadOptionsOf(candidate, authority.found, {
      received: null,
      loadedBy: 'analyst',
    })
    await runLoads(authority.records, [options], false)
    await inFolder(async dir => {
      const summary = await exportLive(authority.records, {
        year: YEAR,
        knownAt: null,
        form: 'csv',
        dir,
        contributed: contributedBy(authority.found.map(({ area }) => area)),
        who: 'analyst',
      })
      expect(summary).toMatchObject({ children: 2675, withoutNumber: 0 })
      const [before, after] = [await readWhole(sample), await readWhole(await csvAt(dir))]
      const { rows, cells, isNew } = compare(before.rows, after.rows)
      expect(isNew).toEqual([])
      expect(rows).toEqual({
        Header: 2675,
        Episodes: 5050,
        OC2: 2675,
        // Of 53: who were not in care on the birthday that they are asked about.
        OC3: 34,
        // Of 12,582: those held in the year. The sample dates them from 2014 to 2025.
        Reviews: 2276,
        // Of 132: whose status had not ceased before the year, and who have an episode in it.
        UASC: 103,
        // Of 29: whose care ended in the year by an adoption order.
        AD1: 2,
        // Of 29: standing in the year, of a child who was in care in it.
        PlacedAdoption: 18,
        // Of 2,675: who have an episode in the year, in care that began since April 2016.
        PrevPerm: 1545,
        // Of 43: who were in care on the day they went.
        Missing: 29,
      })
      expect(cells).toEqual({
        // It ended after 31 March 2018: on that day it was open.
        'Episodes.DEC': 12,
        'Episodes.REC': 12,
        'Episodes.REASON_PLACE_CHANGE': 5,
        'UASC.DUC': 103,
        // A code that is not in its set is a doubt, and no record holds it.
        'Header.MOTHER': 1,
        'OC3.ACCOM': 3,
        'PlacedAdoption.REASON_PLACED_CEASED': 18,
      })
    })

    // Loaded over the record that it came from it changes nothing, also of what the year does not ask for.
    authority.on('2026-11-25')
    const asked = { kind: 'ssda903', year: YEAR, form: 'csv' } as const
    const csv = await writtenFromRecord(authority, asked)
    const again = await authority.load(csv, { year: YEAR })
    expect(again.records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
    const stays = again.sorts.find(({ message }) =>
      message.startsWith('Reviews: the return for 2017-18 before'),
    )
    expect(stays).toMatchObject({ rows: 12_582 - 2276 })

    // Loaded into a second, empty record it comes again the same, byte for byte: as a workbook and as XML.
    const xml = await writtenFromRecord(authority, { ...asked, form: 'xml' })
    const second = await anAuthority()
    await loadedAsByCommand(second, await asWorkbook(csv), YEAR)
    expect(differences(csv, await writtenFromRecord(second, asked))).toEqual({})
    expect(differences(xml, await writtenFromRecord(second, { ...asked, form: 'xml' }))).toEqual({})
    await second.close()
    const third = await anAuthority()
    await third.load(xml, { year: YEAR })
    expect(differences(xml, await writtenFromRecord(third, { ...asked, form: 'xml' }))).toEqual({})
    await third.close()
  }, 400_000)
})
