import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Allocation, Birth } from '../src/areas/child/facts.ts'
import { Relationship } from '../src/areas/child/records.ts'
import { day } from '../src/core/day.ts'
import {
  CONVENE,
  ENDED,
  type EnquiryDesk,
  enquiryDesk,
  FOUND,
  findingPage,
  ofChild,
  START,
} from './setup/enquiry-desk.ts'
import { on } from './setup/practice-desk.ts'

let at: EnquiryDesk
beforeAll(async () => {
  at = await enquiryDesk()
}, 120_000)
afterAll(() => at.desk.stop())

describe('a manager', () => {
  it('who works with the child neither starts the enquiry nor decides on a conference', async () => {
    const hal = await at.discussed('Hal')
    await at.desk.put(Allocation, hal, {
      worker: 'Owen Pritchard',
      workerAccount: 'team-manager',
      role: 'child-protection-lead',
      fromOn: day('2026-11-20'),
    })
    expect(await at.does(at.owen, hal, 'start-section-47', START)).toContain(
      'You work with this child: another manager starts the enquiry.',
    )
    expect(await at.does(at.farah, hal, 'start-section-47', START)).toBe('done')
    expect(await at.finds(at.priya, hal)).toBe('done')
    for (const action of ['convene-conference', 'no-conference'])
      expect(await at.does(at.owen, hal, action, CONVENE)).toContain(
        'You work with this child: another manager',
      )
    expect((await at.owen.get('/areas/child-protection/enquiries-to-decide')).body).not.toContain(
      'Hal Larkfield',
    )
    expect(await at.does(at.farah, hal, 'no-conference', CONVENE)).toBe('done')
  })

  it('who wrote what the enquiry found does not decide on a conference', async () => {
    const ida = await at.discussed('Ida')
    expect(await at.does(at.farah, ida, 'start-section-47', START)).toBe('done')
    expect(await at.finds(at.owen, ida)).toBe('done')
    expect(await at.does(at.owen, ida, 'convene-conference', CONVENE)).toContain(
      'You wrote what the enquiry found: another manager decides.',
    )
    expect(await at.does(at.farah, ida, 'convene-conference', CONVENE)).toBe('done')
  })

  it('convenes without a finding that the risk goes on only with a reason', async () => {
    const jo = await at.discussed('Jo')
    expect(await at.does(at.owen, jo, 'convene-conference', CONVENE)).toContain(
      'No section 47 enquiry about this child',
    )
    expect(await at.does(at.owen, jo, 'start-section-47', START)).toBe('done')
    expect(await at.does(at.owen, jo, 'no-conference', CONVENE)).toContain('This enquiry goes on')
    expect(await at.does(at.owen, jo, 'convene-conference', CONVENE)).toContain(
      'The enquiry has not ended with a finding yet',
    )
    expect(await at.finds(at.priya, jo, { ...FOUND, finding: 'no-longer' })).toBe('done')
    expect(await at.does(at.owen, jo, 'convene-conference', CONVENE)).toContain(
      'did not find that the risk goes on',
    )
    const all = { ...CONVENE, withoutFinding: 'The police ask for it.' }
    expect(await at.does(at.owen, jo, 'convene-conference', all)).toBe('done')
  })

  it('who decides that no conference is needed says why, and the enquiry is over', async () => {
    const kit = await at.discussed('Kit')
    expect(await at.does(at.owen, kit, 'start-section-47', START)).toBe('done')
    const not = { ...FOUND, finding: 'unsubstantiated' }
    expect(await at.finds(at.priya, kit, not)).toBe('done')
    expect(await at.does(at.owen, kit, 'no-conference', { why: '' })).toContain('There is a problem')
    expect(await at.does(at.owen, kit, 'no-conference', { why: 'He was seen to fall.' })).toBe('done')
    expect(await at.enquiryOf(kit)).toEqual([
      { began: '2026-11-23', ended: '2026-11-24', target: '2026-12-14', notNeeded: '1', inCase: true },
    ])
    expect(await at.runsOf(kit, 'icpc-15')).toEqual([])
    expect(await at.shows(at.priya, kit)).not.toContain('A manager decides')
    // The same discussion starts no second enquiry.
    expect(await at.does(at.owen, kit, 'start-section-47', START)).toContain(
      'No strategy discussion about this child waits',
    )
  })
})

describe('what an enquiry found', () => {
  it('is said with whether the child was seen, on a day of the enquiry', async () => {
    const lu = await at.discussed('Lu')
    expect(await at.finds(at.priya, lu)).toContain('No section 47 enquiry about this child goes on')
    expect(await at.does(at.owen, lu, 'start-section-47', START)).toBe('done')
    const late = at.finds(at.priya, lu, FOUND, on('endedOn', '2026-11-25'))
    expect(await late).toContain('This day is still to come')
    const early = at.finds(at.priya, lu, FOUND, on('endedOn', '2026-11-22'))
    expect(await early).toContain('The enquiry began only on 23 November 2026')
    for (const [wrong, words] of [
      [{ seen: 'seen' }, 'Say why they were not seen alone'],
      [{ seen: 'not-seen', words: '' }, 'Say why they were not seen'],
      [{ words: '' }, 'Write what the child said, or showed'],
    ] as const)
      expect(await at.finds(at.priya, lu, { ...FOUND, ...wrong })).toContain(words)
    expect((await at.enquiryOf(lu))[0]?.ended).toBeNull()
  })

  it('is written once for brothers and sisters, each with their own, and once however often it is sent', async () => {
    const [ro, sol, tam] = [await at.discussed('Ro'), await at.discussed('Sol'), await at.withCase('Tam')]
    for (const other of [sol, tam]) await at.desk.put(Relationship, ro, { other, relation: 'sibling' })
    for (const child of [ro, sol])
      expect(await at.does(at.owen, child, 'start-section-47', START)).toBe('done')
    const { body } = await at.priya.get(findingPage(ro))
    expect([body.includes('Sol Larkfield: '), body.includes('Tam Larkfield: ')]).toEqual([true, false])
    const record = /name="record" value="([^"]+)"/.exec(body)![1]!
    const other = { ...FOUND, finding: 'unsubstantiated', words: 'He laughed.' }
    const typed = { record, about: `${ro},${sol}`, ...ENDED, ...ofChild(ro, FOUND), ...ofChild(sol, other) }
    for (const time of ['first', 'second'])
      expect((await at.priya.post(findingPage(ro), typed)).statusCode, time).toBe(303)
    expect(
      await at.desk.rows(
        'select child_id as child, finding, words from enquiry_finding where child_id in ($1, $2) order by finding',
        [ro, sol],
      ),
    ).toEqual([
      { child: ro, finding: 'continuing', words: FOUND.words },
      { child: sol, finding: 'unsubstantiated', words: 'He laughed.' },
    ])
    expect(await at.shows(at.priya, sol)).not.toContain('It was the door.')
  })

  it('of a child who is expected says nothing of their being seen', async () => {
    const mo = await at.discussed('Mo')
    const [one] = await at.desk.rows<{ id: string }>('select id from identity where person_id = $1', [mo])
    await at.desk.amend(Birth, one!.id, { born: null, expectedOn: day('2027-01-10') })
    expect(await at.does(at.owen, mo, 'start-section-47', START)).toBe('done')
    expect(await at.finds(at.priya, mo)).toContain('This child was not born yet')
    const unborn = { ...FOUND, seen: 'not-seen', whyNotAlone: 'Expected in January.', words: '' }
    expect(await at.finds(at.priya, mo, unborn)).toBe('done')
  })
})
