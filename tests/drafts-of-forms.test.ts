import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aDesk, type Desk, DONE, on } from './setup/desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await aDesk()
}, 180_000)
afterAll(() => desk?.stop())

const WORDS = 'What was typed and not saved.'

/** Who types, on which page, into which question; and the part where a page holds several forms. */
const FORMS: readonly [persona: string, path: string, field: string, part: Record<string, string>][] = [
  ['sandra.hillcott', '/areas/partners/talk', 'about', {}],
  ['front-door', '/areas/partners/conversations', 'about', { do: 'new' }],
  ['head-of-service', '/areas/notices/rules', 'why', { do: 'new' }],
  ['front-door', '/areas/notices/arrived', 'says', {}],
  ['front-door', '/areas/domestic-abuse/new', 'account', {}],
  ['aled.pryce', '/areas/domestic-abuse/from-police/new', 'account', {}],
  ['front-door', '/areas/out-of-hours/rota', 'worker', { do: 'on' }],
  ['team-manager', '/areas/unallocated/reports', 'words', { do: 'make' }],
]

describe('what was typed is kept on the server, and is no record,', () => {
  it.each(FORMS)('%s on %s', async (persona, path, field, part) => {
    const who = await desk.as(persona)
    expect((await who.get(path)).body).toContain(`data-keep-draft="${path}"`)
    const kept = await who.post(path, { ...part, [field]: WORDS, _keep: 'later' })
    expect(kept.statusCode).toBe(303)
    const back = (await who.get(path)).body
    expect(back).toContain('You began this')
    expect(back).not.toContain(WORDS)
    const query = new URLSearchParams({ draft: 'open', ...(part.do ? { part: part.do } : {}) })
    expect((await who.get(`${path}?${query}`)).body).toContain(WORDS)
    // Somebody else finds nothing of it.
    const other = await desk.as(persona === 'front-door' ? 'front-door-worker' : 'front-door')
    expect((await other.get(`${path}?${query}`)).body).not.toContain(WORDS)
  })
})

it('a form that grows by a child has 1 draft, which goes when it is saved and stays when a child is added', async () => {
  const grace = await desk.as('front-door')
  const path = '/areas/notices/arrived'
  const typed = {
    children: '1',
    kind: 'hospital',
    ...on('cameAt', '2026-11-24'),
    'cameAt-time': '8:15',
    agency: 'A and E',
    says: 'A wrist is broken.',
    'forename-1': 'Zadie',
    'surname-1': 'Quartermain',
    'told-1': '',
    'home-1': '',
  }
  await grace.post(path, { ...typed, _part: '', _keep: 'later' })
  expect(await desk.fills(grace, path, { ...typed, _part: '', do: 'another' })).not.toBe(DONE)
  expect((await grace.get(path)).body).toContain('You began this')
  expect(await desk.fills(grace, path, { ...typed, _part: '', do: 'save' })).toBe(DONE)
  expect((await grace.get(path)).body).not.toContain('You began this')
})
