import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../src/engines/records/index.ts'
import { DONE, type EarlyHelpDesk, earlyHelpDesk, fills, on } from './setup/early-help-desk.ts'
import type { Visitor } from './setup/front-door-desk.ts'

let cast: EarlyHelpDesk['cast']
let rows: EarlyHelpDesk['rows']
let desk: EarlyHelpDesk
let tomasz: Visitor
let priya: Visitor
beforeAll(async () => {
  desk = await earlyHelpDesk()
  ;({ cast, rows, tomasz, priya } = desk)
}, 180_000)
afterAll(() => desk?.stop())

describe('the young carers register', () => {
  it('and a child is put on the young carers register once', async () => {
    const child = cast.referred.id
    const carer = { ...on('registeredOn', '2026-11-20'), caresFor: 'parent', does: 'She cooks and shops.' }
    expect(await fills(tomasz, child, 'young-carer', carer)).toBe(DONE)
    expect(await fills(tomasz, child, 'young-carer', carer)).toContain('on the young carers register already')
    const register = '/areas/early-help/young-carers'
    const now = (await tomasz.get(register)).body
    for (const words of ['1 child', '0 came to the young carers’ group', 'She cooks and shops.'])
      expect(now).toContain(words)
    const leaves = { ...on('endedOn', '2026-11-24'), endWords: 'Her aunt cooks now.' }
    expect(await fills(tomasz, child, 'young-carer-leaves', leaves)).toContain(
      'Say why they left the register',
    )
    expect(await fills(tomasz, child, 'young-carer-leaves', { ...leaves, endReason: 'no-longer' })).toBe(DONE)
    expect((await tomasz.get(register)).body).not.toContain('She cooks and shops.')
    expect((await tomasz.get(`${register}?who=left`)).body).toContain(
      '24 November 2026: They no longer care for anybody',
    )
    expect(await fills(tomasz, child, 'young-carer-leaves', { ...leaves, endReason: 'no-longer' })).toContain(
      'not on the young carers register',
    )
  })
})

describe('a group programme', () => {
  it('gives 2 people places, marks a session for both at once, and says what came of one', async () => {
    const [one, other] = [cast.referred.id, cast['care-leaver'].id]
    const place = { programme: 'freedom', run: 'May', source: 'self', ...on('referredOn', '2026-11-02') }
    expect(await fills(tomasz, one, 'group-place', place)).toContain('Say why it is for them')
    const given = { ...place, hub: 'East hub', eligible: 'domestic-abuse' }
    for (const who of [one, other]) expect(await fills(tomasz, who, 'group-place', given)).toBe(DONE)
    expect(await fills(tomasz, one, 'group-place', given)).toContain('a place on this run already')
    const path = '/areas/early-help/groups?programme=freedom&run=May'
    expect((await tomasz.get(path)).body).toContain('No session yet')
    const [first] = await rows<{ id: string }>('select id from group_place where person_id = $1', [one])
    const record = newId()
    const session = { programme: 'freedom', run: 'May', came: first!.id, record }
    const post = async (typed: Record<string, string>) =>
      (await tomasz.post('/areas/early-help/groups', typed)).statusCode
    expect(await post(session)).toBe(422)
    for (const _ of [1, 2]) expect(await post({ ...session, ...on('heldOn', '2026-11-16') })).toBe(303)
    const { body } = await tomasz.get(path)
    expect(body).toContain('1 of 1')
    expect(body).toContain('0 of 1')
    expect(body).toContain('Lives or lived with domestic abuse')
    // By programme and hub: 2 places, both open, 1 of 2 times came.
    expect(body).toMatch(/By programme and hub[\s\S]*Freedom programme[\s\S]*East hub[\s\S]*1 of 2 \(50%\)/)
    const result = { result: 'completed', ...on('endedOn', '2026-11-23') }
    // With two places it is said which ends, on the page of its run.
    const mcewan = {
      ...given,
      programme: 'mcewan',
      run: 'June',
      eligible: 'other',
      eligibleWords: 'Asked for by court',
    }
    expect(await fills(tomasz, one, 'group-place', mcewan)).toBe(DONE)
    expect(await fills(tomasz, one, 'group-result', result)).toContain(
      'Freedom programme, May and on McEwan group, June',
    )
    const ends = { do: 'end', programme: 'freedom', run: 'May', ...result }
    expect(await post(ends)).toBe(422)
    expect(await post({ ...ends, place: first!.id })).toBe(303)
    expect((await tomasz.get(path)).body).toContain('1 of 1 (100%)')
    expect((await tomasz.get('/areas/early-help/groups?programme=mcewan&run=June')).body).toContain(
      'Asked for by court',
    )
    expect(await fills(tomasz, one, 'group-result', { ...result, result: 'part' })).toBe(DONE)
    expect((await tomasz.get(path)).body).toContain('Completed it')
    expect(await fills(tomasz, one, 'group-result', result)).toContain('has no place on a group programme')
    expect((await priya.get(path)).statusCode).toBe(404)
  })
})
