import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LISTS } from '../../returns/annex-a/index.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { aDozenLives } from './lives.test-data.ts'
import { writtenLists } from './written.test-data.ts'

const ON = '2023-06-30'
let authority: Authority
let written: Awaited<ReturnType<typeof writtenLists>>

beforeAll(async () => {
  authority = await anAuthority()
  authority.on(ON)
  await aDozenLives(authority)
  written = await writtenLists(authority, ON)
}, 120_000)
afterAll(() => authority.close())

/** A list’s rows, each a line with its cells parted by ' | '. */
function list(number: number): string[] {
  const { columns, table } = LISTS[number - 1]!
  return written.lists[table]!.map(row => columns.map((_, nth) => row[nth] ?? '').join(' | '))
}

// Each row was written by hand from the lives of lives.test-data.ts, before the program was asked.
describe('the eleven lists of 30 June 2023 for thirteen lives, as worked out by hand', () => {
  it('List 1: contacts of six months; one of 29 December is a day too old', () => {
    expect(list(1)).toEqual([
      'A01 | b) Female | a) WBRI | 30/06/2015 | 8 | 03/01/2023 | e) 2A: Schools',
      'A02 | a) Male | o) BAFR | 01/07/2015 | 7 | 30/12/2022 | q) 6: Police',
    ])
  })

  it('List 2: early help that goes on, its assessment not completed', () => {
    expect(list(2)).toEqual(['A03 | a) Male | i) MOTH | 10/02/2019 | 4 | 06/02/2023 |  | School or college'])
  })

  it('List 3: referrals, with those of the year before, whether they led to anything and to whom they went', () => {
    expect(list(3)).toEqual([
      'A04 | b) Female | k) APKN | 01/03/2012 | 11 | 01/02/2023 | q) 6: Police | b) No | 1 | East | Priya Shah',
      'A05 | c) Not stated/recorded | s) REFU | 01/01/2010 | 13 | 01/03/2023 | t) 9: Anonymous | a) Yes | 0 |  | ',
      'A07 | c) Not stated/recorded | u) UNKNOWN |  | -1 | 10/06/2023 | j) 3D: Health services | b) No | 0 |  | ',
      'A08 | a) Male | e) WROM | 04/04/2008 | 15 | 20/02/2023 | a) 1A: Individual | b) No | 0 | East | Priya Shah',
    ])
  })

  it('List 4: assessments; one that closed with nothing needed, and one that goes on', () => {
    expect(list(4)).toEqual([
      'A04 | b) Female | k) APKN | 01/03/2012 | 11 | a) Yes | 02/02/2023 | a) Yes | 10/03/2023 | b) No | West | Tom Reed',
      'A07 | c) Not stated/recorded | u) UNKNOWN |  | -1 | c) Unknown | 12/06/2023 | c) Unknown |  |  |  | ',
    ])
  })

  it('List 5: enquiries that led to a conference or are open; one of August that needed none is over', () => {
    expect(list(5)).toEqual([
      'A06 | a) Male | a) WBRI | 05/05/2021 | 2 | b) No | 05/01/2023 | b) No | 20/01/2023 | a) Yes | 1 | 0 | West | Tom Reed',
      'A07 | c) Not stated/recorded | u) UNKNOWN |  | -1 | c) Unknown | 20/06/2023 |  |  |  | 0 | 0 |  | ',
    ])
  })

  it('List 6: children in need, the latest episode of each, without who was only referred', () => {
    expect(list(6)).toEqual([
      'A04 | b) Female | k) APKN | 01/03/2012 | 11 | a) Yes | 01/02/2023 | N1 - Abuse, neglect and exploitation |  | 15/03/2023 | RC8 - Case closed after assessment, no further action | e) Closed episode | West | Tom Reed',
      'A06 | a) Male | a) WBRI | 05/05/2021 | 2 | b) No | 01/11/2022 | N1 - Abuse, neglect and exploitation | 01/06/2023 |  |  | b) Child Protection plan | West | Tom Reed',
      'A07 | c) Not stated/recorded | u) UNKNOWN |  | -1 | c) Unknown | 10/06/2023 | N3 - Parental disability or illness |  |  |  | d) Open assessment |  | ',
      'A08 | a) Male | e) WROM | 04/04/2008 | 15 | c) Unknown | 20/02/2023 | N5 - Family dysfunction | 09/06/2023 |  |  | a) Looked after child | East | Priya Shah',
    ])
  })

  it('List 7: the plan that is open, with the one before it, the last visit and review', () => {
    expect(list(7)).toEqual([
      'A06 | a) Male | a) WBRI | 05/05/2021 | 2 | b) No | 20/01/2023 | a) Neglect | d) Emotional abuse | 01/06/2023 | b) No | 15/04/2023 |  | b) No | 1 | West | Tom Reed',
    ])
  })

  it('List 8: who is in care and who left, the latest period, status and home', () => {
    expect(list(8)).toEqual([
      'A08 | a) Male | e) WROM | 04/04/2008 | 15 | b) No | c) Unknown | 01/03/2023 | N5 - Family dysfunction | b) No | 01/05/2023 | C2: FCO | 20/06/2023 | 09/06/2023 |  |  | 25/03/2023 | 11/04/2023 | 2 |  |  | 02/06/2023 | K2: Children’s home | PR4: Private | ZZ2 2ZZ | SC012345 |  |  | 2 | 0 | a) Yes | b) No | East | Priya Shah',
      'A09 | b) Female | r) OOTH | 01/12/2016 | 6 | a) Yes | c) Unknown | 01/12/2022 | N8 - Absent parenting | a) Yes | 01/12/2022 | V2: Single period under S20 |  |  |  |  |  |  | 2 | 01/02/2023 | E4B: Returned home to parents/PR, unplanned | 01/12/2022 | a) U1: Foster placement with relative or friend - long term | PR1: Our own | ZZ4 4ZZ |  |  |  | 0 | 0 |  |  |  | ',
      'A11 | a) Male | m) AOTH | 10/10/2006 | 16 | b) No | c) Unknown | 30/12/2022 | N1 - Abuse, neglect and exploitation | b) No | 30/12/2022 | C2: FCO |  |  |  |  |  |  | 1 |  |  | 30/12/2022 | d) U4: Foster placement - long term | PR1: Our own | ZZ6 6ZZ |  |  |  | 0 | 0 |  |  |  | ',
      'A12 | b) Female | a) WBRI | 29/02/2020 | 3 | b) No | c) Unknown | 01/06/2021 | N1 - Abuse, neglect and exploitation | b) No | 01/04/2022 | E1: Placement order |  |  |  |  |  |  | 1 | 03/04/2023 | E11: Adopted - application unopposed | 01/08/2022 | A5: Placed for adoption with placement order, with current foster carer | PR1: Our own | ZZ7 7ZZ |  |  |  | 0 | 0 |  |  |  | ',
    ])
  })

  it('List 9: a care leaver of 19, and a boy of 16 who has been in care for 26 weeks', () => {
    expect(list(9)).toEqual([
      'A10 | b) Female | n) BCRB | 09/09/2003 | 19 | b) No | c) Unknown | Leaving care | Nia Cole | Nia Cole | b) Former relevant child |  | a) Yes |  | U: Independent living | a) Suitable | F5: Full time in training or work',
      'A11 | a) Male | m) AOTH | 10/10/2006 | 16 | b) No | c) Unknown |  |  |  | d) Eligible child |  |  |  |  |  | ',
    ])
  })

  it('List 10: a girl who was adopted, and a boy for whom adopters could not be found', () => {
    expect(list(10)).toEqual([
      'A12 |  | b) Female | a) WBRI | 29/02/2020 | 3 | c) Unknown | 01/06/2021 | 01/03/2022 | 01/04/2022 | 01/07/2022 | 01/08/2022 | 03/04/2023 |  |  | 01/06/2021',
      'A13 |  | a) Male | a) WBRI | 15/01/2021 | 2 | c) Unknown |  | 01/12/2021 |  |  |  |  | 14/02/2023 | RD3: Prospective adopters not found | ',
    ])
  })

  it('List 11: nobody, and the summary says why', () => {
    expect(list(11)).toEqual([])
    const { lists } = written.summary
    expect(lists.map(({ rows }) => rows)).toEqual([2, 1, 4, 2, 2, 4, 1, 4, 2, 2, 0])
    expect(lists[10]!.why).toBe(
      'No adopter is written down here: where a regional adoption agency works with them, ask it for this list',
    )
  })
})

describe('the workbook', () => {
  it('has a sheet a list with Ofsted’s headings in order, and a summary with the day, rows and digests', () => {
    expect(written.sheets.map(({ name }) => name)).toEqual([...LISTS.map(({ table }) => table), 'Summary'])
    for (const [nth, { columns }] of LISTS.entries())
      expect(written.sheets[nth]!.rows[0]).toEqual(columns.map(({ heading }) => heading))
    expect(written.sheets[11]!.rows[0]![0]).toBe('Lists on 2023-06-30, as known at 2023-06-30T11:00:00.000Z')
    const { differences: _, ...summary } = written.summary
    expect(JSON.parse(written.beside)).toEqual(summary)
    expect(written.summary.lists[7]).toMatchObject({ from: '2022-12-30', to: '2023-06-30' })
    expect(written.summary.lists[7]!.unsaid).toContain('LA of Placement')
    expect(written.summary.lists[2]!.leftEmpty).toEqual([
      { heading: 'Allocated Team', rows: 2 },
      { heading: 'Allocated Worker', rows: 2 },
    ])
  })

  it('says the same digest of the same rows, and another once a row is another', async () => {
    const again = await writtenLists(authority, ON)
    expect(again.summary.lists).toEqual(written.summary.lists)
    const later = await writtenLists(authority, '2023-07-04')
    // The contact of 3 January is six months and a day old.
    expect(later.lists['List 1']).toEqual([])
    expect(later.summary.lists[0]!.sha256).not.toBe(written.summary.lists[0]!.sha256)
  })

  it('is logged, with a digest and who asked', async () => {
    const [line] = await authority.ask<{ account: string; digest: string }>(
      "select account, digest from read_log where what = 'export' order by at limit 1",
    )
    expect(line).toMatchObject({ account: 'ana', digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })
})

describe('a word that an area says', () => {
  it('is a word of its list, so that none is lost by a slip', () => {
    const parts = authority.found.flatMap(({ area }) => [...(area.yearRows ?? []), ...(area.answers ?? [])])
    const strange = parts
      .filter(({ source }) => source === 'annex-a')
      .flatMap(({ table, columns = [] }) => {
        const of = LISTS.find(one => one.table === table)
        const words = [...(of?.columns.map(({ says }) => says) ?? []), ...(of?.beside ?? []), 'expected']
        return columns.filter(column => !words.includes(column)).map(column => `${table}: ${column}`)
      })
    expect(strange).toEqual([])
  })
})

describe('the lists against each other and the daily figures', () => {
  it('differ in a boy in care who has no episode of need, and in a boy whose early help a school leads', () => {
    const [head, ...lines] = written.differences
    expect(head).toBe('child,compared,what does not agree,kind of record,record')
    expect(lines).toEqual([
      expect.stringContaining(
        'A11,List 8 and list 6,"They are in care, and no episode of need is open",care_episode,',
      ),
      expect.stringMatching(
        /^A03,List 2 and the figure “Children receiving early help”,.*early_help_episode/,
      ),
    ])
    expect(written.summary.differences).toBe(2)
  })
})
