import { afterAll, beforeAll, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
let child: string
beforeAll(async () => {
  desk = await aDesk()
  child = desk.cast['in-need'].id
}, 180_000)
afterAll(() => desk?.stop())

it('direct work inside an open case, and what it changed, stand on the record that social care reads, and in one list', async () => {
  const [priya, grace, tomasz] = [
    await desk.as('social-worker'),
    await desk.as('front-door'),
    await desk.as('early-help'),
  ]
  const about = (action: string) => `/children/${child}/${action}`
  const asked = {
    ...on('requestedOn', '2026-11-02'),
    source: 'social-care',
    work: 'direct',
    need: 'Six sessions on feeling safe.',
  }
  expect(await desk.fills(priya, about('request-early-help'), asked)).toBe(DONE)
  const decided = { decision: 'accepted', reason: 'It is enough.', ...on('decidedOn', '2026-11-04') }
  expect(await desk.fills(grace, about('decide-early-help'), decided)).toBe(DONE)
  const agreed = {
    purpose: 'early-help',
    position: 'given',
    ...on('saidOn', '2026-11-10'),
    askedOf: 'Samina',
    standing: 'mother',
  }
  expect(await desk.fills(tomasz, about('early-help-agreement'), agreed)).toBe(DONE)
  expect(await desk.fills(tomasz, about('start-early-help'), on('startedOn', '2026-11-10'))).toBe(DONE)
  const list = '/areas/early-help/in-open-cases'
  expect((await priya.get(list)).body).toMatch(
    /Yusuf Rahmanzai[\s\S]*Six sessions on feeling safe\.[\s\S]*None yet/,
  )
  const plan = { purpose: 'Feeling safe.', tool: 'play', ...on('plannedOn', '2026-11-18') }
  expect(await desk.fills(tomasz, about('plan-direct-work'), plan)).toBe(DONE)
  const [work] = await desk.rows<{ id: string }>('select id from direct_work where child_id = $1', [child])
  const path = `/areas/participation/children/${child}/direct-work/${work?.id}`
  const version = /name="version" value="(\d+)"/.exec((await tomasz.get(path)).body)?.[1] ?? ''
  const done = {
    version,
    ...on('doneOn', '2026-11-18'),
    words: 'I hide the keys.',
    changed: 'A lock that Yusuf can open.',
  }
  expect(await desk.fills(tomasz, path, done)).toBe(DONE)
  expect((await priya.get(`/areas/early-help/children/${child}`)).body).toContain(
    '“I hide the keys.” A lock that Yusuf can open.',
  )
  expect((await priya.get(list)).body).toContain('1, last on 18 November 2026')
})
