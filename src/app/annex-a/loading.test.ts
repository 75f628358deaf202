import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { day } from '../../core/day.ts'
import { change, transact } from '../../engines/records/index.ts'
import { LISTS, type List } from '../../returns/annex-a/index.ts'
import type { Loaded } from '../../returns/loading/index.ts'
import { allOf } from '../../returns/workbook/given.test-data.ts'
import { workbookOf } from '../../returns/workbook/write-workbook.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { aDozenLives } from './lives.test-data.ts'
import { writtenLists } from './written.test-data.ts'

const ON = '2023-06-30'
type Written = Awaited<ReturnType<typeof writtenLists>>
type Lists = Written['lists']
let first: Authority
let second: Authority
let sent: Written
let loaded: Loaded

beforeAll(async () => {
  first = await anAuthority()
  second = await anAuthority()
  for (const one of [first, second]) one.on(ON)
  await aDozenLives(first)
  sent = await writtenLists(first, ON)
  loaded = await second.load({ 'annex-a.xlsx': sent.bytes })
}, 240_000)
afterAll(async () => {
  await first.close()
  await second.close()
})

/** A list as a table by heading, so that what came back changed can be named. */
function byHeading(lists: Lists, number: number) {
  const { columns, table } = LISTS[number - 1]!
  return (lists[table] ?? []).map(row =>
    Object.fromEntries(columns.map(({ heading }, nth) => [heading, row[nth] ?? ''])),
  )
}

/** What a list says that it did not before, child by child. */
function changes(before: Lists, after: Lists, number: number): string[] {
  const [was, is] = [byHeading(before, number), byHeading(after, number)]
  if (is.length !== was.length) return [`${was.length} → ${is.length} rows`]
  return was.flatMap((row, nth) =>
    Object.entries(row).flatMap(([heading, cell]) => {
      const now = is[nth]![heading] ?? ''
      return now === cell
        ? []
        : [`${row['Child Unique ID']} ${heading}: ${cell || 'empty'} → ${now || 'empty'}`]
    }),
  )
}

const HEADINGS = LISTS[5]!.columns.map(({ heading }) => heading)

/** The lists as a workbook again, each row as `as` has it. */
const sheetsOf = async (lists: Lists, as: (list: List, row: string[]) => string[]): Promise<Buffer> =>
  Buffer.concat(
    await allOf(
      workbookOf(
        LISTS.map(list => ({
          name: list.table,
          columns: list.columns.map(({ heading }) => ({ title: heading, width: 9 })),
          rows: lists[list.table]!.map(row =>
            as(
              list,
              list.columns.map((_, nth) => row[nth] ?? ''),
            ),
          ),
        })),
      ),
    ),
  )

describe('an Annex A workbook that is loaded into an empty record', () => {
  it('comes out again as it went in, but for what the record has no place for or no list tells of', async () => {
    const back = await writtenLists(second, ON)
    const changed = Object.fromEntries(
      LISTS.map(({ number }) => [number, changes(sent.lists, back.lists, number)]),
    )
    const NOT_BORN = 'A07 Age of Child (Years): -1 → empty'
    expect(changed).toEqual({
      // A contact without a worry and early help without an agreement are no records.
      1: ['2 → 0 rows'],
      2: ['1 → 0 rows'],
      // The referral of the year before is in no list; nor is who had a closed case, or when a child is expected.
      3: [
        'A04 Number of Referrals in Last 12 Months: 1 → 0',
        'A04 Allocated Team: East → empty',
        'A04 Allocated Worker: Priya Shah → empty',
        NOT_BORN,
      ],
      4: [
        'A04 Does the Child have a Disability: a) Yes → c) Unknown',
        'A04 Allocated Team: West → empty',
        'A04 Allocated Worker: Tom Reed → empty',
        NOT_BORN,
      ],
      5: ['A06 Number of Section 47 Enquiries in the last 12 months: 1 → 0', NOT_BORN],
      6: [
        'A04 Does the Child have a Disability: a) Yes → c) Unknown',
        'A04 Allocated Team: West → empty',
        'A04 Allocated Worker: Tom Reed → empty',
        NOT_BORN,
      ],
      7: [],
      8: [
        'A08 Date of Last Health Assessment: 25/03/2023 → empty',
        "A08 Number of Episodes the Child has been 'Missing' from their Placement in the last 12 months: 2 → 0",
        'A08 Was the child offered a Return Interview after their last missing episode (Y/N)?: a) Yes → empty',
        'A08 Did the child accept a Return Interview after their last missing episode (Y/N)?: b) No → empty',
        'A09 Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N): a) Yes → b) No',
        'A09 Number of Placements in the Last 12 months: 2 → 1',
      ],
      9: [
        'A10 LA In Touch: a) Yes → empty',
        'A10 Type of Accommodation: U: Independent living → empty',
        'A10 Suitability of Accommodation: a) Suitable → empty',
        'A10 Activity Status: F5: Full time in training or work → empty',
      ],
      10: [
        'A12 Date the child was placed for fostering in FFA or concurrent planning placement: 01/06/2021 → empty',
      ],
      11: [],
    })
  })

  it('says of each row what the record does not hold', () => {
    const said = loaded.problems.map(({ message }) => message)
    expect(loaded.children).toBe(13)
    expect(said).toContain(
      'List 1: the row is kept as it came and makes no record: a contact of a list has neither a worry nor a decision, and would stand at the front door as one that waits',
    )
    expect(said).toContain(
      'The list says that the child is disabled and not how: write down which disability it is',
    )
    expect(said).toContainEqual(
      expect.stringMatching(/^List 9: kept as it came, and not in the record: LA In Touch;/),
    )
  })

  it('changes nothing when it is loaded again, nor does the same that was written anew', async () => {
    const again = await second.load({ 'annex-a.xlsx': sent.bytes })
    expect(again.records).toMatchObject({ new: 0, changed: 0 })
    expect(again.loadId).toBeNull()
    const anew = await second.load({ 'annex-a.xlsx': (await writtenLists(second, ON)).bytes })
    expect(anew.records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
  })
})

describe('a workbook that corrects one before it', () => {
  const closed = (workbook: Lists, on: string) =>
    sheetsOf(workbook, (list, row) =>
      list.number === 6 && row[0] === 'A08'
        ? row.map((cell, nth) => (HEADINGS[nth] === 'CIN Closure Date' ? on : cell))
        : row,
    )

  it('changes what a list brought, and leaves what somebody has changed here since', async () => {
    const asked = () =>
      second.ask<{ id: string; closed: string | null; known: number }>(
        "select r.id, r.closed_on::text as closed, r.known_at as known from referral r join person_profile p on p.person_id = r.child_id where p.local_id = 'A08'",
      )
    const corrected = await second.load({ 'annex-a.xlsx': await closed(sent.lists, '28/06/2023') })
    expect(corrected.records).toMatchObject({ new: 0, changed: 1, withdrawn: 0 })
    const [now] = await asked()
    expect(now!.closed).toBe('2023-06-28')

    const put = await transact(second.records, { who: 'jo', service: true }, ctx =>
      change(
        ctx,
        second.kind('referral'),
        now!.id,
        { closedOn: day('2023-06-29') } as never,
        now!.known as never,
      ),
    )
    expect(put.ok).toBe(true)
    const again = await second.load({ 'annex-a.xlsx': await closed(sent.lists, '27/06/2023') })
    expect(again.records).toMatchObject({ new: 0, changed: 0 })
    expect((await asked())[0]!.closed).toBe('2023-06-29')
  })
})

describe('an Annex A workbook of children whom the record knows', () => {
  it('lays nothing over what the record has: of the same thirteen lives all stands as it was', async () => {
    const done = await first.load({ 'annex-a.xlsx': sent.bytes }, { preview: true })
    expect(done.records).toMatchObject({ new: 0, changed: 0, withdrawn: 0 })
    expect(done.records.unchanged).toBeGreaterThan(15)
  })
})
