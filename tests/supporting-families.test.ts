import { afterAll, beforeAll, expect, it } from 'vitest'
import { Assessment, Factor } from '../src/areas/assessment/records.ts'
import { day } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let bea: string
let cal: string
let tomasz: Awaited<ReturnType<Desk['as']>>
let owen: Awaited<ReturnType<Desk['as']>>
const FOUND = '/areas/supporting-families/found'
const here = (child = bea) => `/areas/supporting-families/children/${child}`

/** What an assessment of a child found on a day. */
const assessed = (child: string, iso: string, factors: readonly (keyof typeof FACTORS)[]) =>
  transact(desk.site.records, { who: 'test', service: true }, async ctx => {
    const made = await insert(ctx, Assessment, child, { startedOn: day(iso), authorisedOn: day(iso) })
    if (!made.ok) throw new Error(JSON.stringify(made.problems))
    for (const factor of factors) await insert(ctx, Factor, child, { assessment: made.value, factor })
  })
const FACTORS = { '3B': 'domestic abuse', '4B': 'mental health', '2B': 'drugs' } as const

beforeAll(async () => {
  desk = await aDesk()
  bea = desk.cast['protected-sister'].id
  cal = desk.cast['protected-brother'].id
  tomasz = await desk.as('early-help')
  owen = await desk.as('team-manager')
}, 180_000)
afterAll(() => desk?.stop())

it('finds a family by what the record says of its children together, and not by what is older than a year', async () => {
  await assessed(bea, '2026-06-10', ['3B'])
  await assessed(cal, '2026-06-10', ['4B', '2B'])
  // One short of three within twelve months: of Maisie nothing else is found.
  await assessed(desk.cast.referred.id, '2025-11-23', ['3B', '4B', '2B'])
  await assessed(desk.cast.referred.id, '2026-06-10', ['3B', '4B'])
  expect((await tomasz.get(FOUND)).statusCode).toBe(404)
  const page = (await owen.get(FOUND)).body
  expect(page).toContain('An assessment found domestic abuse (Bea Fennimore)')
  expect(page).toContain('An assessment found worries about alcohol or drugs (Cal Fennimore), 10 June 2026')
  expect(page).not.toContain('Maisie Thornquist')
})

it('identifies a family once, though two people do it at one moment, for each of its children', async () => {
  const priya = await desk.as('social-worker')
  await priya.get(FOUND)
  const both = await Promise.all([owen.post(FOUND, { child: bea }), priya.post(FOUND, { child: cal })])
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 422])
  const rows = await desk.rows<{ family: string }>('select family from supported_family')
  expect([rows.length, new Set(rows.map(({ family }) => family)).size]).toEqual([2, 1])
  expect((await owen.get(FOUND)).body).not.toContain('Bea Fennimore')
  // A brother's findings stand on his record alone.
  expect((await tomasz.get(here())).body).not.toContain('alcohol or drugs')
  expect((await tomasz.get(here(cal))).body).toContain('alcohol or drugs')
})

it('writes that the family engaged and an outcome, once for both children', async () => {
  const about = `${bea},${cal}`
  expect(
    await desk.fills(tomasz, `${here()}/engage`, {
      about,
      ...on('engagedOn', '2026-11-24'),
      lead: 'Tomasz Wilk',
    }),
  ).toBe(DONE)
  const outcome = {
    about,
    outcome: 'domestic-abuse',
    goal: 'Nobody at home is afraid.',
    ...on('changedOn', '2026-11-24'),
  }
  expect(await desk.fills(tomasz, `${here()}/outcome`, outcome)).toContain('Say what shows it')
  expect(
    await desk.fills(tomasz, `${here()}/outcome`, {
      ...outcome,
      evidence: 'No call to the police since May.',
    }),
  ).toBe(DONE)
  expect(await desk.rows('select 1 from supported_family_outcome')).toHaveLength(2)
  expect((await tomasz.get(here(cal))).body).toContain('No call to the police since May.')
  // Written again with boxes left empty: what stands in the record stays.
  const anew = { about, outcome: 'domestic-abuse', goal: 'Nobody at home is afraid, day or night.' }
  expect(await desk.fills(tomasz, `${here()}/outcome`, anew)).toBe(DONE)
  const kept = await desk.rows(
    `select distinct goal, evidence, to_char(changed_on, 'YYYY-MM-DD') as changed from supported_family_outcome`,
  )
  expect(kept).toEqual([
    { goal: anew.goal, evidence: 'No call to the police since May.', changed: '2026-11-24' },
  ])
})

it('has lasted after 6 months and not a day before, when a manager who did not write it has checked; only then it is claimed, once', async () => {
  const lasted = (iso: string) => ({
    about: `${bea},${cal}`,
    outcome: 'domestic-abuse',
    ...on('sustainedOn', iso),
    lastingEvidence: 'Police and school agree.',
  })
  desk.at('2027-05-24T10:00:00Z')
  expect((await tomasz.get(`${here()}/lasted`)).statusCode).toBe(404)
  expect(await desk.fills(owen, `${here()}/lasted`, lasted('2027-05-23'))).toContain(
    'It must have lasted 6 months',
  )
  const end = { about: `${bea},${cal}`, ...on('endedOn', '2027-05-24'), endReason: 'sustained' }
  const claim = (iso: string) =>
    desk.fills(owen, `${here()}/claim`, { about: `${bea},${cal}`, ...on('claimedOn', iso) })
  expect(await desk.fills(owen, `${here()}/end`, end)).toContain(
    'Not every outcome has been checked to have lasted',
  )
  expect(await claim('2027-05-24')).toContain('Not every outcome of the family has been checked')
  expect(await desk.fills(owen, `${here()}/lasted`, lasted('2027-05-24'))).toBe(DONE)
  expect((await owen.get('/areas/supporting-families/families')).body).toContain('1 of 1')
  expect((await tomasz.get(`${here()}/claim`)).statusCode).toBe(404)
  expect(await claim('2027-05-23')).toContain('The last outcome had lasted on 24 May 2027')
  expect(await claim('2027-05-24')).toBe(DONE)
  expect(await claim('2027-05-24')).toContain('This was claimed already')
  expect((await owen.get(here())).body).toContain('Payment claimed on 24 May 2027 by ')
  expect(await desk.fills(owen, `${here()}/end`, end)).toBe(DONE)
})

it('a family that its worker knows is identified by hand, once, with a reason for each of three outcomes', async () => {
  desk.at('2026-11-24T10:00:00Z')
  const child = desk.cast['left-care'].id
  expect((await tomasz.get('/areas/supporting-families/families')).body).toContain(`${here(child)}/by-hand`)
  const reasons = { housing: 'Two months behind with the rent.', money: 'Nothing left in the last week.' }
  expect(await desk.fills(tomasz, `${here(child)}/by-hand`, reasons)).toContain('you gave 2')
  const three = { ...reasons, education: 'Late three days in five.' }
  expect(await desk.fills(tomasz, `${here(child)}/by-hand`, three)).toBe(DONE)
  const page = (await tomasz.get(here(child))).body
  for (const words of [
    'Found by a worker, not from the record.',
    'Secure housing: Two months behind with the rent.',
  ])
    expect(page).toContain(words)
  expect(await desk.fills(tomasz, `${here(child)}/by-hand`, three)).toContain('in the programme already')
})
