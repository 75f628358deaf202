import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CollectionYear } from '../../core/collection-year.ts'
import { day } from '../../core/day.ts'
import { lastMomentOf } from '../../core/instant.ts'
import { at, insert, newId, transact } from '../../engines/records/index.ts'
import { contributedBy, type LiveExport } from '../../returns/from-record/index.ts'
import { inFolder } from '../../returns/reading/given.ts'
import { exportLive } from '../../returns/ssda903/live/index.ts'
import { type Authority, anAuthority } from '../loading/authority.test-data.ts'
import { checkRecord } from './live.ts'

const YEAR = '2022-23' as CollectionYear

let authority: Authority
beforeEach(async () => {
  authority = await anAuthority()
  authority.on('2023-06-01')
})
afterEach(() => authority.close())

/** Records what people would type about a child; gives the child and the ids of the records, in their order. */
async function typed(...told: [table: string, values: Record<string, unknown>][]) {
  return transact(authority.records, { who: 'test', service: true }, async ctx => {
    const child = newId()
    await ctx.db.run('insert into person (id, known_at) values ($1, $2)', [child, at(ctx.now)])
    const ids: string[] = []
    for (const [table, values] of told) {
      const kind = authority.kind(table)
      const id = kind.single ? child : table === 'placement_episode' ? ids.at(-1) : undefined
      const done = await insert(ctx, kind, child, values as never, id)
      if (!done.ok) throw new Error(JSON.stringify(done.problems))
      ids.push(done.value)
    }
    return { child, ids }
  })
}

const LEE = { born: { earliest: day('2010-05-04'), latest: day('2010-05-04') }, sex: 'M', ethnicity: 'WBRI' }
const begun = { startedOn: day('2022-06-10'), reasonBegan: 'S' }
const EPISODE = { ...begun, legalStatus: 'C2', categoryOfNeed: 'N1' }
const HOME = { ...begun, type: 'U6', provider: 'PR1', homePostcode: 'ZZ1 1ZZ', placementPostcode: 'ZZ2 2ZZ' }

/** Writes the return, and gives what was written: the summary, and each file's lines. */
const exported = (more: Partial<LiveExport> = {}) =>
  inFolder(async dir => {
    const contributed = contributedBy(authority.found.map(({ area }) => area))
    const asked: LiveExport = { year: YEAR, knownAt: null, form: 'csv', dir, contributed, who: 'ana' }
    const summary = await exportLive(authority.records, { ...asked, ...more })
    const files: Record<string, string[]> = {}
    for (const name of await readdir(dir))
      files[name] = (await readFile(join(dir, name), 'utf8')).trim().split('\r\n')
    return { summary, files }
  })

const faults = (year = YEAR) =>
  transact(authority.records, { who: 'ana', service: true }, async ctx =>
    (await checkRecord(ctx, authority.found, year)).faults.map(({ rule, row }) => ({
      code: rule.code,
      ...row,
    })),
  )

describe('the SSDA903 of a record that no file brought', () => {
  it('has the child, the episode with its home, and what stands in the return by number where none was given', async () => {
    const { child } = await typed(
      ['identity', LEE],
      ['care_episode', EPISODE],
      ['placement_episode', HOME],
      ['care_review', { reviewedOn: day('2022-07-05'), participation: 'PN1' }],
      ['care_review', { reviewedOn: day('2023-04-05'), participation: 'PN1' }],
    )
    const number = child.replaceAll('-', '').slice(-10).toUpperCase()
    const { summary, files } = await exported()
    expect(files['header.csv']).toEqual([
      'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB',
      // Sex was written in numbers until 2023-24.
      `${number},1,04/05/2010,WBRI,,,`,
    ])
    expect(files['episodes.csv']?.slice(1)).toEqual([
      `${number},10/06/2022,S,C2,N1,U6,PR1,,,,ZZ1 1ZZ,ZZ2 2ZZ,`,
    ])
    // The other review is the next year's.
    expect(files['reviews.csv']?.slice(1)).toEqual([`${number},04/05/2010,05/07/2022,PN1`])
    expect(summary).toMatchObject({ children: 1, withoutNumber: 1, asKnownAt: '2023-06-01T11:00:00.000Z' })
    expect(summary.tables).toContainEqual({
      table: 'Missing',
      rows: 0,
      why: 'Nothing of that year is recorded',
    })
    expect(JSON.parse(files['summary.json']!.join(''))).toEqual(summary)
  })

  it('has an episode that ended after the year as open, and as ended in the next year’s', async () => {
    const ended = { endedOn: day('2023-04-20') }
    await typed(
      ['identity', LEE],
      ['care_episode', { ...EPISODE, ...ended, reasonEnded: 'X1' }],
      ['placement_episode', { ...HOME, ...ended, reasonChanged: 'CARPL' }],
    )
    expect((await exported()).files['episodes.csv']?.[1]).toContain('U6,PR1,,,,ZZ1 1ZZ')
    const next = await exported({ year: '2023-24' as CollectionYear })
    expect(next.files['episodes.csv']?.[1]).toContain('U6,PR1,20/04/2023,X1,CARPL,ZZ1 1ZZ')
    expect(next.summary.tables).toContainEqual(expect.objectContaining({ table: 'SWEpisodes', rows: 0 }))
    const before = await exported({ year: '2021-22' as CollectionYear })
    expect(before.summary).toMatchObject({ children: 0, files: [] })
  })

  it('is asked as known on a day: what was typed on 1 June was not known on 31 May', async () => {
    await typed(['identity', LEE], ['care_episode', EPISODE])
    const then = await exported({ knownAt: lastMomentOf(day('2023-05-31')) })
    expect(then.summary).toMatchObject({ children: 0, asKnownAt: '2023-05-31T22:59:59.999Z' })
    authority.on('2023-06-02')
    expect((await exported({ knownAt: lastMomentOf(day('2023-06-01')) })).summary.children).toBe(1)
  })

  it('leaves out whoever went missing while not in care, and says the day of one whose time is known', async () => {
    const went = (iso: string) => ({
      kind: 'M',
      wentAt: Date.parse(iso),
      returnedAt: Date.parse(iso) + 3_600_000,
    })
    await typed(
      ['identity', LEE],
      ['care_episode', EPISODE],
      // Half past midnight in London, on the next day.
      ['missing_episode', went('2022-08-01T23:30:00Z')],
      ['missing_episode', went('2022-05-01T12:00:00Z')],
    )
    expect((await exported()).files['missing.csv']?.slice(1)).toEqual([
      expect.stringMatching(/,04\/05\/2010,M,02\/08\/2022,02\/08\/2022$/),
    ])
  })

  it('says of a leaver whom nobody is in touch with 0 and 0, and nothing of one who left on the birthday asked about', async () => {
    const leaver = (born: string) => ({ ...LEE, born: { earliest: day(born), latest: day(born) } })
    const year = (inTouch: string) => ({ year: '2022-23', inTouch })
    await typed(['identity', leaver('2002-08-01')], ['care_leaver_year', year('NO')])
    const until = { endedOn: day('2022-08-01'), reasonEnded: 'E17' }
    await typed(
      ['identity', leaver('2004-08-01')],
      ['care_episode', { ...EPISODE, startedOn: day('2018-01-05'), ...until }],
      ['care_leaver_year', year('YES')],
    )
    expect((await exported()).files['oc3.csv']?.slice(1)).toEqual([
      expect.stringMatching(/,01\/08\/2002,NO,0,0$/),
    ])
  })

  it('sends the number of a worker, and no name nor words of why they changed', async () => {
    const worked = { role: 'social-worker', fromOn: day('2022-06-10'), toOn: day('2023-05-02') }
    await typed(
      ['identity', LEE],
      ['care_episode', EPISODE],
      ['allocation', { ...worked, worker: 'SW12345', changeReason: 'MANAGE' }],
      ['allocation', { ...worked, worker: 'Swati Example', changeReason: 'She moved to Leeds' }],
      ['allocation', { ...worked, worker: 'SW99', role: 'reviewing-officer' }],
    )
    const { files } = await exported({ year: '2023-24' as CollectionYear })
    expect(
      files['sw_episodes.csv']
        ?.slice(1)
        .map(line => line.slice(line.indexOf(',') + 1))
        .sort(),
    ).toEqual(['04/05/2010,,10/06/2022,02/05/2023,', '04/05/2010,SW12345,10/06/2022,02/05/2023,MANAGE'])
    // There was no such table yet.
    expect((await exported()).files['sw_episodes.csv']).toBeUndefined()
  })

  it('goes as XML without the tables that XML has no place for, and says so', async () => {
    await typed(
      ['identity', LEE],
      ['care_episode', EPISODE],
      ['unaccompanied', {}],
      ['deprivation_of_liberty', { startedOn: day('2026-05-01') }],
    )
    const year = '2026-27' as CollectionYear
    const { summary, files } = await exported({ year, form: 'xml' })
    expect(files['ssda903.xml']?.join('')).toMatch(/<SEX>M<\/SEX>.*<UASC>1<\/UASC>.*<DECOM>10\/06\/2022/s)
    // Of every other child it says that they were not (rule 105).
    await typed(['identity', { ...LEE, ethnicity: 'MWBC' }], ['care_episode', EPISODE])
    const both = (await exported({ year, form: 'xml' })).files['ssda903.xml']?.join('')
    expect(both).toMatch(/<ETHNIC>MWBC<\/ETHNIC><UASC>0<\/UASC>/)
    expect(summary.tables).toContainEqual({
      table: 'DoLo',
      rows: 1,
      why: 'The XML form has no place for it: write it as CSV',
    })
    expect(summary.files.map(({ name }) => name)).toEqual(['ssda903.xml'])
  })

  it('is logged with a digest, as a return names every child', async () => {
    await typed(['identity', LEE], ['care_episode', EPISODE])
    await exported()
    expect(
      await authority.ask(
        "select account, question, length(digest) as digest from read_log where what = 'export'",
      ),
    ).toEqual([
      {
        account: 'ana',
        question: 'The return ssda903 for 2022-23 from the record, as known at 2023-06-01T11:00:00.000Z',
        digest: 64,
      },
    ])
  })
})

describe('the rules on the record as it stands', () => {
  it('find a home that is missing by rule 146, and a pupil number by rule 442, each with its record', async () => {
    const { child, ids } = await typed(['identity', LEE], ['care_episode', EPISODE])
    expect(await faults()).toContainEqual(
      expect.objectContaining({
        code: '146',
        table: 'Episodes',
        kind: 'care_episode',
        id: ids[1],
        person: child,
      }),
    )
    expect(await faults()).toContainEqual(
      expect.objectContaining({ code: '442', table: 'Header', kind: 'identity', id: child }),
    )
  })

  it('know a leaver who left four years ago, and find one who was never in care', async () => {
    const born = { earliest: day('2001-08-01'), latest: day('2001-08-01') }
    const asked: [string, Record<string, unknown>] = ['care_leaver_year', { year: '2022-23', inTouch: 'YES' }]
    const care = { startedOn: day('2015-01-05'), endedOn: day('2019-08-01'), reasonEnded: 'E5' }
    await typed(['identity', { ...LEE, born }], ['care_episode', { ...EPISODE, ...care }], asked)
    const never = await typed(['identity', { ...LEE, born }], asked)
    // Somebody else's, so that there is a return of last year.
    await typed(['identity', LEE], ['care_episode', { ...EPISODE, startedOn: day('2021-06-10') }])
    const found = (await faults()).filter(({ code }) => code === '1001' || code === '1002')
    expect(found.map(({ person }) => person)).toEqual([never.child, never.child])
  })

  it('look at last year’s rows as well, and find nothing in a year without a record', async () => {
    await typed(['identity', LEE], ['care_episode', EPISODE], ['placement_episode', HOME])
    expect(await faults('2019-20' as CollectionYear)).toEqual([])
    const codes = (await faults('2023-24' as CollectionYear)).map(({ code }) => code)
    // 503E and its like compare with last year's episode, which is the same record.
    expect(codes).not.toContain('503E')
  })
})
