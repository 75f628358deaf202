import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Review } from '../../../../areas/care/records.ts'
import { day } from '../../../../core/day.ts'
import { instant } from '../../../../core/instant.ts'
import { change, insert, transact } from '../../../../engines/records/index.ts'
import { runLoads } from '../../../../returns/loading/index.ts'
import { NO_SHARED, shared } from '../../../../returns/reading/given.ts'
import { detect, filesAt } from '../../../../returns/reading/index.ts'
import { loadOptionsOf } from '../../../loading/plan.ts'
import { aDemonstration, browserOf } from '../../site.test-data.ts'

const looked = shared('samples/ssda903')
const BASE = '/returns/ssda903/2017-18'
let here: Awaited<ReturnType<typeof aDemonstration>>

/** The shared sample, loaded as the return of 2017-18 into the demonstration's record. */
beforeAll(async () => {
  here = await aDemonstration()
  if (!looked) return
  const { returns } = await detect((await filesAt([looked])).files)
  const found = returns.find(({ form }) => form === 'csv')!
  const sample = { found, describes: '', year: '2017-18', guessed: null }
  const options = await loadOptionsOf(sample, here.site.found, { received: null, loadedBy: 'analyst' })
  await runLoads(here.site.records, [options], false)
}, 400_000)
afterAll(() => here.stop())

const signedIn = (persona: string) => browserOf(here.app).as(persona)
type Visitor = Awaited<ReturnType<typeof signedIn>>
const read = async (who: Visitor, page: string) => (await who.get(`${BASE}/${page}`)).body
async function send(who: Visitor, page: string, form: Record<string, string>) {
  // Any page has the token.
  await who.get('/my-account')
  return who.post(`${BASE}/${page}`, form)
}
const countsAt = (body: string, mark: string): string[] =>
  [
    ...body
      .split('<tr')
      .find(row => row.includes(mark))!
      .matchAll(/numeric"[^>]*>([\d,]+)<\/td>/g),
  ].map(([, n]) => n!)

/** Two reviews of two children whom an analyst may see, and another day on which one of the children was in care. */
const reviewsSeen = () =>
  transact(here.site.records, { who: 'analyst' }, ctx =>
    ctx.db.rows<{ id: string; child: string; name: string }>(
      `select distinct on (child) r.record_id as id, r.person_id as child, f.name from frozen_row r
         join person_profile f on f.person_id = r.person_id, lateral (select r.person_id as child) c
       where r.tab = 'Reviews' order by child, r.place limit 2`,
    ),
  )

describe.skipIf(!looked)(`The sample’s return on its way to the Department, or: ${NO_SHARED}`, () => {
  it('is answered and reconciled by an analyst, frozen, signed by the director, corrected, compared and resubmitted', async () => {
    const [lena, martin] = [await signedIn('analyst'), await signedIn('director')]

    // One row of a rule that is known to be mistaken at times, and one that is right although a rule finds it.
    for (const [rule, answer] of [
      ['392b', 'set-aside'],
      ['133', 'explained'],
    ] as const) {
      const body = await read(lena, `answers/${rule}`)
      const [, row = ''] = /value="([0-9a-f]{24})"/.exec(body) ?? []
      const reason = `Looked at with the team on rule ${rule}.`
      expect((await send(lena, `answers/${rule}`, { rows: row, answer, reason })).statusCode).toBe(303)
    }

    // What differs is asked for, difference by difference.
    const asked = (await send(lena, 'reconcile', {})).body
    const differences = [...asked.matchAll(/<textarea[^>]* name="([^"]+)"/g)].map(([, id]) => id!)
    expect(differences.length).toBeGreaterThan(0)
    expect(asked).toContain('Say what this comes from: ')
    const said = Object.fromEntries(differences.map(id => [id, 'The sample’s dates were drawn at random.']))
    expect((await send(lena, 'reconcile', said)).headers.location).toBe(`${BASE}/submission`)

    expect((await send(lena, 'submission', { form: 'csv' })).headers.location).toBe(`${BASE}/frozen/1`)
    const first = await read(martin, 'frozen/1')
    expect(first).toContain('>2,675<')
    expect(countsAt(first, '>392b<')).toEqual(['0', '1', '0'])
    expect(countsAt(first, '>133<')).toEqual(['1', '0', '0'])
    expect(first).toMatch(/Reconciled by Lena Hartwig/)
    expect(
      (await send(martin, 'frozen/1', { because: 'The sample breaks rules on purpose.' })).statusCode,
    ).toBe(303)

    // The next day one review is put right, one turns out to be of another year, and one is written late.
    const [one, other] = await reviewsSeen()
    here.site.records.now = () => instant('2026-11-25T10:00:00Z')
    await transact(here.site.records, { who: 'test', service: true }, async ctx => {
      const done = [
        await change(ctx, Review, one!.id, { participation: 'PN0' } as never),
        await change(ctx, Review, other!.id, { reviewedOn: day('2016-06-01') }),
        await insert(ctx, Review, one!.child, {
          reviewedOn: day('2017-09-12'),
          participation: 'PN1',
        } as never),
      ]
      expect(done.map(({ ok }) => ok)).toEqual([true, true, true])
    })
    const changed = await read(lena, 'compare?from=1&to=now')
    expect(countsAt(changed, '>Reviews<')).toEqual(['1', '1', '1'])
    expect(changed).toContain(one!.name)
    for (const why of [
      'Recorded late: first written on 25 November 2026.',
      'Its record was corrected on 25 November 2026.',
      'Its record was corrected on 25 November 2026, and is no longer in scope.',
    ])
      expect(changed).toContain(why)
    // As known the day before, nothing had changed.
    expect(await read(lena, 'compare?from=1&to=day&to-day=2026-11-24')).toContain('Nothing: the same rows')

    // A resubmission says what changed, and is signed anew: who is in care did not change, so that it stands reconciled.
    expect((await send(lena, 'submission', { form: 'csv' })).headers.location).toBe(`${BASE}/frozen/2`)
    const second = await read(martin, 'frozen/2')
    expect(second).toContain('What changed since number 1')
    expect(countsAt(second, '>Reviews</td>')).toEqual(['1', '1', '1'])
    expect(second).toContain('Reconciled by Lena Hartwig')
    expect((await send(martin, 'frozen/2', { because: 'As before.' })).statusCode).toBe(303)
    expect(await read(lena, 'submission')).toContain('25 November 2026 at 10am by Martin Cole')
  }, 600_000)
})
