import { describe, expect, it } from 'vitest'
import { hasWords } from './filter-lists.ts'
import { goneThrough, keptName } from './kept.ts'
import { phaseAt, timeLeft } from './session-clock.ts'
import { countInWords } from './suggest.ts'

const MINUTE = 60_000

describe('a session of 30 minutes', () => {
  const at = (minutes: number) => phaseAt(minutes * MINUTE, 0, 30 * MINUTE)
  it('is open at 27 minutes, warns at 28 and is over at 30', () => {
    expect([at(0), at(27), at(28), at(29.9), at(30), at(90)]).toEqual([
      'open',
      'open',
      'warning',
      'warning',
      'ended',
      'ended',
    ])
  })
  it('of 1 minute warns from its half on, so that there is time to answer', () => {
    expect([phaseAt(29_000, 0, MINUTE), phaseAt(30_000, 0, MINUTE)]).toEqual(['open', 'warning'])
  })
})

it('the time left is said in whole minutes, then in tens of seconds', () => {
  expect([timeLeft(120_000), timeLeft(61_000), timeLeft(60_000), timeLeft(14_000), timeLeft(-5)]).toEqual([
    '2 minutes',
    '2 minutes',
    '1 minute',
    '20 seconds',
    '0 seconds',
  ])
})

describe('what was typed', () => {
  const [visit, review] = [keptName('sam', '/visit'), keptName('sam', '/review')]
  it('is forgotten when it was sent and its form did not come back: 1 of 3', () => {
    expect(goneThrough([visit, review, 'other'], [], name => name === visit)).toEqual([visit])
  })
  it('stays when its form came back after sending, as after a refusal', () => {
    expect(goneThrough([visit], [visit], () => true)).toEqual([])
  })
  it('of another person has another name', () => {
    expect(keptName('ada', '/visit')).not.toBe(visit)
  })
})

it('an entry is found by its words in any order and case, and by none that it lacks', () => {
  expect(hasWords('Amara Okoye, review late by 3 days', 'LATE amara')).toBe(true)
  expect(hasWords('Amara Okoye, review late by 3 days', 'amara early')).toBe(false)
  expect(hasWords('Amara', '')).toBe(true)
})

it('suggestions are counted aloud: none, 1, 4', () => {
  expect([0, 1, 4].map(countInWords)).toEqual([
    'No one found yet.',
    '1 suggestion. Use the up and down arrows.',
    '4 suggestions. Use the up and down arrows.',
  ])
})
