import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DONE, type EarlyHelpDesk, earlyHelpDesk, fills, helpOf, on, page } from './setup/early-help-desk.ts'
import type { Visitor } from './setup/front-door-desk.ts'

let desk: EarlyHelpDesk
let cast: EarlyHelpDesk['cast']
let rows: EarlyHelpDesk['rows']
let tomasz: Visitor
let owen: Visitor
beforeAll(async () => {
  desk = await earlyHelpDesk()
  ;({ cast, rows, tomasz, owen } = desk)
  expect(await desk.begins(cast['just-arrived'].id)).toEqual([DONE, DONE, DONE, DONE])
}, 180_000)
afterAll(() => desk?.stop())

const writes = (child: string, what: string, typed: Record<string, string>) =>
  fills(tomasz, child, `${helpOf(child)}/${what}`, typed)

describe('the outcome star', () => {
  it('a star is scored from 1 to 10, and shows how far each area has come', async () => {
    const child = cast['just-arrived'].id
    const read = (stage: string, iso: string, scores: Record<string, string>) =>
      writes(child, 'star', { stage, ...on('takenOn', iso), ...scores })
    expect(await read('start', '2026-11-12', { routine: '11' })).toContain(
      'Family routine: give a score from 1 to 10',
    )
    expect(await read('start', '2026-11-12', {})).toContain('Give a score for at least one area')
    expect(await read('start', '2026-11-12', { routine: '3', home: '5' })).toBe(DONE)
    expect(await read('review', '2026-11-23', { routine: '6', home: '5' })).toBe(DONE)
    const shown = await page(tomasz, child)
    expect(shown).toContain('3 to 6')
    expect(shown).toContain('5, as before')
  })

  it('a manager checks a reading, once somebody else has taken it, and says what to look at again', async () => {
    const child = cast['just-arrived'].id
    const [reading] = await rows<{ id: string }>(
      "select id from outcome_star_reading where child_id = $1 and stage = 'start'",
      [child],
    )
    expect(await page(owen, child)).toContain('no manager has checked it yet')
    const list = async () => (await owen.get('/areas/early-help/stars?whose=all')).body
    expect((await list()).match(/Ezra Whitlow/g)).toHaveLength(2)
    expect(await list()).toContain('2 of 10')
    expect((await tomasz.get('/areas/early-help/stars')).statusCode).toBe(404)
    expect((await tomasz.get(`/children/${child}/check-star`)).statusCode).toBe(404)
    const check = { reading: reading!.id, ...on('checkedOn', '2026-11-24'), found: 'look-again' }
    expect(await fills(owen, child, 'check-star', check)).toContain('Say what should be looked at again')
    const says = 'Home was scored before they moved.'
    expect(await fills(owen, child, 'check-star', { ...check, says })).toBe(DONE)
    expect(await page(tomasz, child)).toMatch(
      /Owen Pritchard, 24 November 2026\)\. Home was scored before they moved/,
    )
    expect((await list()).match(/Ezra Whitlow/g)).toHaveLength(1)
    await rows('update outcome_star_reading set recorded_by = $2 where id = $1', [
      reading!.id,
      'team-manager',
    ])
    expect(await fills(owen, child, 'check-star', { ...check, says })).toContain('another manager checks it')
  })
})
