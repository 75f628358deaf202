import { afterAll, beforeAll, expect, it } from 'vitest'
import { Episode } from '../src/areas/care/facts.ts'
import { Birth } from '../src/areas/child/facts.ts'
import { day } from '../src/core/day.ts'
import { on, type PracticeDesk, practiceDesk } from './setup/practice-desk.ts'

let desk: PracticeDesk
let mina: string
beforeAll(async () => {
  desk = await practiceDesk()
  // 16 on 1 November 2026, in care for two years.
  mina = await desk.child(Birth, 'Mina', 'Tolpuddle', '2010-11-01')
  await desk.put(Episode, mina, {
    startedOn: day('2024-11-04'),
    reasonBegan: 'S',
    legalStatus: 'C2',
    categoryOfNeed: 'N1',
    decidedBy: 'A head of service',
  })
}, 120_000)
afterAll(() => desk.stop())

const runs = () =>
  desk.rows<{ from: string; due: string; met: string | null; state: string }>(
    `select from_on::text as from, due_on::text as due, met_on::text as met, state from clock_run
     where child_id = $1 and clock = 'pathway-assessment'`,
    [mina],
  )

it('is due three months after the 16th birthday, begun once, and complete only with the young person’s words', async () => {
  const sam = await desk.someone('social-worker-care')
  expect(await runs()).toEqual([{ from: '2026-11-01', due: '2027-02-01', met: null, state: 'running' }])
  const page = (await sam.get(`/children/${mina}`)).body
  for (const words of [
    'An eligible child since 1 November 2026.',
    'The pathway needs assessment has not begun.',
    'Complete the assessment of needs for the pathway plan',
  ])
    expect([words, page.includes(words)]).toEqual([words, true])
  expect(
    await desk.does(sam, mina, 'begin-pathway-assessment', { ...on('begunOn', '2026-11-25') }),
  ).toContain('This day is still to come')
  const begins = { ...on('begunOn', '2026-11-20'), needs: 'A college that takes her in January.' }
  expect(await desk.does(sam, mina, 'begin-pathway-assessment', begins)).toBe('done')
  expect(await desk.does(sam, mina, 'begin-pathway-assessment', begins)).toContain('One was begun already')
  expect((await sam.get(`/children/${mina}`)).body).toContain('begun 20 November 2026, not completed')
  const done = { ...on('completedOn', '2026-11-24') }
  expect(await desk.does(sam, mina, 'complete-pathway-assessment', done)).toContain(
    'Say what the young person wants: it is not complete without their words',
  )
  expect(
    await desk.does(sam, mina, 'complete-pathway-assessment', { ...done, wishes: 'To stay with Joan.' }),
  ).toBe('done')
  expect(await runs()).toEqual([{ from: '2026-11-01', due: '2027-02-01', met: '2026-11-24', state: 'met' }])
  // What was written as it was begun stands.
  expect(
    await desk.rows('select needs, wishes, by from pathway_assessment where child_id = $1', [mina]),
  ).toEqual([
    { needs: 'A college that takes her in January.', wishes: 'To stay with Joan.', by: 'Sam Adeyemi' },
  ])
})

it('is nobody’s to write who does not work with young people in care', async () => {
  for (const persona of ['front-door', 'analyst', 'early-help'])
    expect(
      (await (await desk.someone(persona)).get(`/children/${mina}/begin-pathway-assessment`)).statusCode,
    ).toBe(404)
})
