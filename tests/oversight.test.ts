import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'

type Visitor = Awaited<ReturnType<ReturnType<typeof browserOf>['as']>>

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let owen: Visitor
let priya: Visitor
let yusuf: string

beforeAll(async () => {
  demonstration = await aDemonstration()
  owen = await browserOf(demonstration.app).as('team-manager')
  priya = await browserOf(demonstration.app).as('social-worker')
  const { today } = await transact(
    demonstration.site.records,
    { who: 'test', service: true },
    async ctx => ctx,
  )
  yusuf = `/children/${castOn(today)['in-need'].id}`
}, 120_000)
afterAll(() => demonstration.stop())

const on = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** Sends an action's form from its own page. */
async function send(who: Visitor, action: string, fields: Record<string, string>) {
  const { body } = await who.get(`${yusuf}/${action}`)
  const record = /name="record" value="([^"]+)"/.exec(body)?.[1] ?? ''
  return who.post(`${yusuf}/${action}`, { record, ...fields })
}

it('a note with neither decision nor direction is refused, in words that say what is missing', async () => {
  const refused = await send(owen, 'record-oversight', {
    ...on('onDay', '2026-11-23'),
    occasion: 'supervision',
    reflection: 'Looked at the file.',
  })
  expect(refused.statusCode).toBe(422)
  expect(refused.body).toContain('a note with neither is no oversight')
})

it('a worker is not offered it, and cannot do it', async () => {
  expect((await priya.get(yusuf)).body).not.toContain('Record oversight of this case')
  expect((await priya.get(`${yusuf}/record-oversight`)).statusCode).toBe(404)
})

it('the case stands among those without oversight until a manager directs, and then on the worker’s list until it is done', async () => {
  const gaps = '/areas/supervision/gaps'
  expect((await owen.get(gaps)).body).toContain('Yusuf Rahmanzai')
  const saved = await send(owen, 'record-oversight', {
    ...on('onDay', '2026-11-23'),
    occasion: 'late-visit',
    direction: 'See Yusuf alone at school',
    directionFor: 'Priya Nandan',
    ...on('directionDue', '2026-11-30'),
  })
  expect(saved.statusCode, saved.body).toBe(303)
  expect((await owen.get(gaps)).body).not.toContain('Yusuf Rahmanzai')
  expect((await priya.get('/work')).body).toContain('Do what your manager asked for')
  expect((await priya.get(yusuf)).body).toContain('See Yusuf alone at school')
  const { body } = await priya.get(`${yusuf}/direction-done`)
  const oversight = /name="oversight"[^>]*value="([0-9a-f-]{36})"/.exec(body)![1]!
  const done = await send(priya, 'direction-done', {
    oversight,
    ...on('doneOn', '2026-11-24'),
    how: 'He showed me his drawings, and said that home is calmer.',
  })
  expect(done.statusCode, done.body).toBe(303)
  expect((await priya.get('/work')).body).not.toContain('Do what your manager asked for')
})

it('an oversight of tomorrow is refused', async () => {
  const refused = await send(owen, 'record-oversight', {
    ...on('onDay', '2026-11-25'),
    occasion: 'other',
    decision: 'Go on as planned.',
    reason: 'The plan helps.',
  })
  expect(refused.body).toContain('The day must be today or before')
})
