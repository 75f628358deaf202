import { expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { GroupPlace, GroupSession } from './group.ts'
import {
  freedomAttendances,
  freedomWomen,
  mcewanAttendance,
  mcewanDidNotAttend,
  mcewanReferrals,
  mcewanWomen,
  youngCarersAttending,
} from './indicators/groups.ts'
import { YoungCarer } from './young-carer.ts'

const YEAR = ['2024-04-01', '2025-03-31'] as const

async function placed(
  { child, put }: Lives,
  word: string,
  programme: string,
  more: Record<string, unknown> = {},
) {
  const who = await child(word)
  const place = { programme, run: 'May', source: 'early-help', referredOn: '2024-05-06', ...more }
  return { who, place: await put(GroupPlace, who, place) }
}

const sessions = async (lives: Lives, of: { who: string; place: string }, ...days: string[]) => {
  for (const heldOn of days) await lives.put(GroupSession, of.who, { place: of.place, heldOn, came: 'came' })
}

it('of 5 women referred to the McEwan group 2 of 4 stayed, 1 of 4 never came, and 1 cannot be told yet', () =>
  withLives(async lives => {
    for (const [word, result] of Object.entries({
      a: 'all-sessions',
      b: 'engaged',
      c: 'part',
      d: 'did-not-attend',
      e: null,
    }))
      await placed(lives, word, 'mcewan', result ? { result, endedOn: '2024-09-02' } : {})
    await placed(lives, 'another group', 'freedom', { result: 'completed' })
    await placed(lives, 'the year before', 'mcewan', { referredOn: '2024-03-31', result: 'completed' })
    expect((await lives.figure(mcewanReferrals, ...YEAR)).value).toBe(5)
    expect(await lives.figure(mcewanAttendance, ...YEAR)).toMatchObject({
      numerator: 2,
      denominator: 4,
      cannotTell: 1,
      value: 50,
    })
    expect((await lives.figure(mcewanDidNotAttend, ...YEAR)).value).toBe(25)
    expect((await lives.figure(mcewanWomen, ...YEAR)).value).toBe(4)
  }))

it('a woman who came 3 times in the year counts once, and 3 attendances; who last came a year ago not at all', () =>
  withLives(async lives => {
    const often = await placed(lives, 'often', 'freedom')
    await sessions(lives, often, '2024-04-01', '2024-06-03', '2025-03-31')
    await lives.put(GroupSession, often.who, { place: often.place, heldOn: '2024-07-01', came: 'not-there' })
    await sessions(lives, await placed(lives, 'the year before', 'freedom'), '2024-03-31')
    await sessions(lives, await placed(lives, 'another group', 'mcewan'), '2024-06-03')
    expect((await lives.figure(freedomWomen, '2025-03-31', '2025-03-31')).value).toBe(1)
    expect((await lives.figure(freedomAttendances, ...YEAR)).value).toBe(3)
    // On 30 March 2025 both had come within twelve months: on 1 April and on 31 March 2024.
    expect((await lives.figure(freedomWomen, '2025-03-30', '2025-03-30')).value).toBe(2)
  }))

it('a young carer comes regularly who came in each of three months; 2 in one month and none in the next is not', () =>
  withLives(async lives => {
    const carer = async (word: string, isRegistered: boolean, ...days: string[]) => {
      const one = await placed(lives, word, 'young-carers')
      await sessions(lives, one, ...days)
      const said = { registeredOn: '2024-05-01', caresFor: 'parent', does: 'She cooks.' }
      if (isRegistered) await lives.put(YoungCarer, one.who, said)
    }
    // By 31 March 2025 the months are from 1 March, from 1 February (after 31 January) and from 1 January.
    await carer('regular', true, '2025-01-01', '2025-02-28', '2025-03-31') // yes
    await carer('missed February', true, '2025-01-06', '2025-03-03', '2025-03-10')
    await carer('not on the register', false, '2025-01-06', '2025-02-03', '2025-03-03')
    expect((await lives.figure(youngCarersAttending, '2025-03-31', '2025-03-31')).value).toBe(1)
  }))
