import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type PracticeDesk, practiceDesk } from '../../../tests/setup/practice-desk.ts'
import { Episode } from '../../areas/care/records.ts'
import { Allocation, Birth } from '../../areas/child/facts.ts'
import { day } from '../../core/day.ts'
import { restrict } from '../../engines/access/index.ts'
import { runDue } from '../../engines/jobs/index.ts'
import { transact } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'
import { dailyRules, rulesJob } from './daily.ts'
import { askRulesAgain } from './keep-found.ts'

const COUNCIL = { name: 'Demonstration Council', address: 'https://goldthread.example' }
const YEAR = '/returns/ssda903/2026-27'
const MENDING = '/work/to-put-right'
const NO_NUMBER = 'Enter the pupil number, or why it is not known.'

let desk: PracticeDesk
let found: readonly Found[]
beforeAll(async () => {
  desk = await practiceDesk()
  found = desk.demonstration.site.found
}, 120_000)
afterAll(() => desk.stop())
beforeEach(() => desk.setTime('2026-11-24T10:00:00Z'))

const rulesRun = async (iso: string) => {
  desk.setTime(iso)
  const [one] = await runDue(desk.demonstration.site.records, dailyRules(found), COUNCIL)
  return one!.turn
}

/** A child in care since June without a pupil number, with whoever works with them. */
async function inCare(forename: string, allocated?: { worker: string; account?: string; team: string }) {
  const child = await desk.child(Birth, forename, 'Farrow', '2014-05-06')
  const begun = { startedOn: day('2026-06-10'), reasonBegan: 'S', legalStatus: 'C2', categoryOfNeed: 'N1' }
  await desk.put(Episode, child, begun)
  if (allocated)
    await desk.put(Allocation, child, {
      worker: allocated.worker,
      workerAccount: allocated.account ?? null,
      role: 'social-worker',
      team: allocated.team,
      fromOn: day('2026-06-10'),
    })
  return child
}
const EAST = 'East locality'
const PRIYA = { worker: 'Priya Nandan', account: 'social-worker', team: EAST }

/** What somebody's list says there is to put right about a child of that forename. */
async function listed(persona: string, forename: string): Promise<string[]> {
  const { body } = await (await desk.someone(persona)).get(MENDING)
  const rows = [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) => row)
  return rows
    .filter(row => row.includes(`>${forename} Farrow<`))
    .flatMap(row => [...row.matchAll(/<li><a[^>]*>([^<]*)</g)].map(([, says = '']) => says))
}
const countsOf = (iso: string) =>
  desk.rows<{ team: string; faults: number }>(
    `select team, faults from return_count where rule = '442' and on_day = $1::date order by 1`,
    [iso],
  )

describe('a fault in the return', () => {
  let ada: string
  it('is on My day of the worker who has the child, in plain words, with the page where it is mended, and on nobody else’s', async () => {
    ada = await inCare('Ada', PRIYA)
    expect(await listed('social-worker', 'Ada')).toEqual([])
    expect(await rulesRun('2026-11-24T05:30:00Z')).toBe('ran')
    const { body } = await (await desk.someone('social-worker')).get('/')
    expect(body).toContain('To put right for the return')
    expect(body).toContain(`href="/areas/child/children/${ada}/identity"`)
    // The first two of hers, and how many more.
    expect(body.match(/Ada Farrow: [A-Z]/g)).toHaveLength(2)
    expect(body).toMatch(/and \d+ more, since/)
    expect(await listed('social-worker', 'Ada')).toContain(NO_NUMBER)
    for (const other of ['social-worker-care', 'team-manager', 'head-of-service', 'analyst'])
      expect([other, await listed(other, 'Ada')]).toEqual([other, []])
    const [line] = await desk.rows<{ ids: string[] }>(
      `select ids from read_log where account = 'social-worker' and question = 'To put right for the return' limit 1`,
    )
    expect(line!.ids).toContain(ada)
  })

  it('is refused a pupil number that is none, and goes with the save that mends it', async () => {
    const priya = await desk.someone('social-worker')
    const own = `/areas/child/children/${ada}/identity`
    const seen = /name="seen" value="([^"]+)"/.exec((await priya.get(own)).body)?.[1] ?? ''
    const born = Object.fromEntries(
      ['earliest', 'latest'].flatMap(end => [
        [`born-${end}-day`, '6'],
        [`born-${end}-month`, '5'],
        [`born-${end}-year`, '2014'],
      ]),
    )
    const says = { seen, forename: 'Ada', surname: 'Farrow', ...born }
    const wrong = await priya.post(own, { ...says, upn: '12345' })
    expect([wrong.statusCode, wrong.body.includes('A pupil number is a letter')]).toEqual([422, true])
    expect(await listed('social-worker', 'Ada')).toContain(NO_NUMBER)
    const saved = await priya.post(own, { ...says, upn: 'A123456789012' })
    expect(saved.statusCode, saved.body.slice(0, 300)).toBe(303)
    expect(await listed('social-worker', 'Ada')).not.toContain(NO_NUMBER)
    expect((await priya.get('/')).body).not.toContain(`Ada Farrow: ${NO_NUMBER}`)
  })

  it('is counted by the team that has the child, day by day: 1 of East locality, then none', async () => {
    expect(await countsOf('2026-11-24')).toContainEqual({ team: EAST, faults: 1 })
    const before = (await countsOf('2026-11-24')).find(({ team }) => team !== EAST)!
    expect(await rulesRun('2026-12-01T05:30:00Z')).toBe('ran')
    const after = await countsOf('2026-12-01')
    expect(after.map(({ team }) => team)).not.toContain(EAST)
    // Nobody mended the others'.
    expect(after).toContainEqual(before)
    const analyst = await desk.someone('analyst')
    expect((await analyst.get(YEAR)).body).toContain(`href="${YEAR}/by-team"`)
    const { body } = await analyst.get(`${YEAR}/by-team?team=${encodeURIComponent(EAST)}`)
    expect(body).toContain(`To put right: ${EAST}`)
    const row = [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)]
      .map(([one]) => one)
      .find(one => one.includes('>442<'))
    expect(row?.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')).toContain(
      'Enter the pupil number, or the code that says why it is not known. 1 0',
    )
  })

  it('that makes sense only at the year’s end stands apart, and on nobody’s My day', async () => {
    desk.setTime('2026-12-01T10:00:00Z')
    const sam = await desk.someone('social-worker-care')
    const page = (await sam.get(MENDING)).body
    const [now, later] = page.split('Needed only when the year is over')
    const ofYearEnd = 'Answer immunisations, teeth check'
    const [words] = await desk.rows<{ n: number }>(
      "select count(*)::int as n from return_fault where rule = '191' and at_year_end",
    )
    expect(words!.n).toBeGreaterThan(0)
    expect(later).toBeDefined()
    expect(now).not.toContain(ofYearEnd)
  })
})

describe('a fault of nobody’s', () => {
  it('is for the manager of the team where the worker has no account, and for the analyst without a team', async () => {
    await inCare('Bea', { worker: 'A locum', team: EAST })
    await inCare('Cay')
    await rulesRun('2026-12-02T05:30:00Z')
    const who = async (name: string) => {
      const those: string[] = []
      for (const persona of ['social-worker', 'team-manager', 'head-of-service', 'analyst', 'director'])
        if ((await listed(persona, name)).includes(NO_NUMBER)) those.push(persona)
      return those
    }
    expect(await who('Bea')).toEqual(['team-manager'])
    expect(await who('Cay')).toEqual(['analyst'])
  })
})

describe('a restricted child’s fault', () => {
  it('is for the keepers of the record alone, and in no count', async () => {
    const dot = await inCare('Dot', PRIYA)
    await rulesRun('2026-12-03T05:30:00Z')
    expect(await listed('social-worker', 'Dot')).toContain(NO_NUMBER)
    const counted = (await countsOf('2026-12-03')).find(({ team }) => team === EAST)!.faults
    const done = await transact(desk.demonstration.site.records, { who: 'head-of-service' }, ctx =>
      restrict(ctx, {
        persons: [dot],
        reason: 'A worker’s own family',
        keepers: ['head-of-service'],
        workers: ['social-worker'],
      }),
    )
    expect(done.ok).toBe(true)
    for (const persona of ['social-worker', 'social-worker-care', 'team-manager', 'analyst'])
      expect([persona, await listed(persona, 'Dot')]).toEqual([persona, []])
    expect(await listed('head-of-service', 'Dot')).toContain(NO_NUMBER)
    await rulesRun('2026-12-04T05:30:00Z')
    expect(await listed('head-of-service', 'Dot')).toContain(NO_NUMBER)
    expect((await countsOf('2026-12-04')).find(({ team }) => team === EAST)!.faults).toBe(counted - 1)
    // Where rows are, the program's own role reads none of it either.
    const seen = await transact(desk.demonstration.site.records, { who: 'analyst' }, ctx =>
      ctx.db.rows(
        'select from return_fault where child_id = $1 union all select from return_child where child_id = $1',
        [dot],
      ),
    )
    expect(seen).toEqual([])
  })
})

describe('asking the rules again after a save', () => {
  it('takes less than 40 milliseconds for a child at its best, in which every rule is asked', async () => {
    const child = await inCare('Eve', PRIYA)
    await rulesRun('2026-12-05T05:30:00Z')
    let least = Number.POSITIVE_INFINITY
    for (let n = 0; n < 30; n += 1)
      await transact(desk.demonstration.site.records, { who: 'test', service: true }, async ctx => {
        const began = performance.now()
        await askRulesAgain(ctx, found, new Set([child]))
        least = Math.min(least, performance.now() - began)
      })
    // The goal is 20; a machine that does six other things takes twice as long.
    expect(least).toBeLessThan(40)
  })

  it('never loses a save: rows that cannot be read leave what was found as it was', async () => {
    const [{ child } = { child: '' }] = await desk.rows<{ child: string }>(
      "select child_id as child from return_fault where rule = '442' limit 1",
    )
    const broken = found.map(one => ({
      ...one,
      area: {
        ...one.area,
        yearRows: one.area.yearRows?.map(rows => ({ ...rows, rows: 'select from no_such_table' as never })),
      },
    }))
    await transact(desk.demonstration.site.records, { who: 'test', service: true }, async ctx => {
      await askRulesAgain(ctx, broken as never, new Set([child]))
      expect(
        await ctx.db.rows("select from return_fault where rule = '442' and child_id = $1", [child]),
      ).toHaveLength(1)
    })
  })
})

describe('the page of a year whose rules were not run', () => {
  it('offers to run them, holds nobody up, and then says when they were run', async () => {
    const analyst = await desk.someone('analyst')
    const year = '/returns/ssda903/2025-26'
    const before = (await analyst.get(year)).body
    expect(before).toContain('The rules have not been run for this year yet.')
    expect(before).not.toContain('What to put right')
    expect((await analyst.post(year)).headers.location).toBe(year)
    expect((await analyst.get(year)).body).toContain('They run again in a moment')
    expect(await rulesRun('2026-12-05T11:00:00Z')).toBe('ran')
    const [run] = await desk.rows<{ asked_by: string; came_of: string }>(
      'select asked_by, came_of from job_run where job = $1 order by id desc limit 1',
      [rulesJob('ssda903')],
    )
    expect(run!.asked_by).toBe('analyst')
    expect(run!.came_of).toMatch(
      /^2025-26: \d+ faults of \d+ children; 2026-27: \d+ faults of \d+ children\.$/,
    )
    expect((await analyst.get(year)).body).toContain('The rules were run on 5 December 2026 at 11am')
    const worker = await desk.someone('social-worker')
    await worker.get('/')
    expect((await worker.post(year)).statusCode).toBe(404)
    expect((await worker.get(`${year}/by-team`)).statusCode).toBe(404)
  })
})
