import { describe, expect, it } from 'vitest'
import { type Lives, withLives } from '../../../tests/setup/lives.ts'
import { instant } from '../../core/instant.ts'
import { offersBedAndBreakfast } from './bed-and-breakfast.ts'
import { homelessPresentations, rightsExplained } from './indicators.ts'
import { Presentation, RightsExplained } from './records.ts'

const YEAR = ['2025-01-16', '2026-01-15'] as const

const came = async ({ put }: Lives, child: string, day: string): Promise<string> =>
  put(Presentation, child, {
    presentedAt: instant(`${day}T12:00:00Z`),
    firstCame: 'housing',
    why: 'Nowhere to go.',
    tonight: 'At an aunt’s',
  })

const told = ({ put }: Lives, child: string, presentation: string, said: Record<string, unknown> = {}) =>
  put(RightsExplained, child, {
    presentation,
    explainedAt: instant('2025-06-03T12:00:00Z'),
    aloud: true,
    inWriting: true,
    toldOfCare: true,
    language: 'English',
    understood: 'yes',
    words: 'I can ask for a home.',
    advocate: 'later',
    ...said,
  })

describe('young people with nowhere to live', () => {
  it('are 4 different ones of 5 times in the year; rights explained whole to 2 of the 4', () =>
    withLives(async lives => {
      const one = await lives.child('told')
      const two = await lives.child('not told')
      const three = await lives.child('only a leaflet')
      const four = await lives.child('came twice')
      const before = await lives.child('the year before')
      await told(lives, one, await came(lives, one, '2025-06-02'))
      await came(lives, two, '2025-06-02')
      await told(lives, three, await came(lives, three, '2025-06-02'), { aloud: false })
      await came(lives, four, '2025-02-03')
      await told(lives, four, await came(lives, four, '2025-11-03'), { understood: 'declined' })
      await came(lives, before, '2024-12-02')
      expect((await lives.figure(homelessPresentations, ...YEAR)).value).toBe(4)
      const explained = await lives.figure(rightsExplained, ...YEAR)
      expect([explained.numerator, explained.denominator]).toEqual([2, 4])
    }))
})

describe('bed and breakfast', () => {
  it.each([
    ['B & B by the park', true],
    ['A guest house', true],
    ['Travelodge, two nights', true],
    ['Supported lodgings with Mrs Bee', false],
    ['Breakfast club at the bungalow, room 4B', false],
  ])('“%s”: %s', (words, is) => expect(offersBedAndBreakfast(words)).toBe(is))
})
