import { describe, expect, it } from 'vitest'
import { isoOf, withLives } from '../../../tests/setup/lives.ts'
import { type Day, day } from '../../core/day.ts'
import { list } from '../../engines/records/index.ts'
import { carePeriods } from './periods.ts'
import { Episode } from './records.ts'

const LIVES: Record<string, [began: string | null, reason: string, ended: string | null][]> = {
  'one open': [['2025-01-01', 'S', null]],
  'a move and an order': [
    ['2025-01-01', 'S', '2025-02-01'],
    ['2025-02-01', 'P', '2025-03-01'],
    ['2025-03-01', 'L', '2025-04-01'],
  ],
  'a gap of a day': [
    ['2025-01-01', 'S', '2025-02-01'],
    ['2025-02-02', 'P', null],
  ],
  'started again on the day it ended': [
    ['2025-01-01', 'S', '2025-02-01'],
    ['2025-02-01', 'S', null],
  ],
  'one inside another': [
    ['2025-01-01', 'S', '2025-06-01'],
    ['2025-02-01', 'P', '2025-03-01'],
    ['2025-05-01', 'P', '2025-05-20'],
  ],
  'open, then more': [
    ['2025-01-01', 'S', null],
    ['2025-02-01', 'P', '2025-03-01'],
    ['2025-07-01', 'P', null],
  ],
  'begins in the middle': [
    ['2025-01-01', 'L', '2025-02-01'],
    ['2025-02-01', 'P', null],
  ],
  'a row without a day': [
    [null, 'S', '2025-02-01'],
    ['2025-02-01', 'P', null],
  ],
}

describe('periods of care', () => {
  it('are kept as the clocks derive them, for the figures', () =>
    withLives(async ({ ctx, child, put, follow }) => {
      for (const [word, episodes] of Object.entries(LIVES)) {
        const who = await child(word)
        for (const [startedOn, reasonBegan, endedOn] of episodes) {
          await put(Episode, who, {
            startedOn,
            reasonBegan,
            endedOn,
            reasonEnded: endedOn && 'X1',
            legalStatus: 'C2',
          })
        }
        await follow()
        const typed = carePeriods(await list(ctx, Episode, who))
        const rows = await ctx.db.rows<{ from_on: Day; to_on: Day | null; start_known: boolean }>(
          'select from_on, to_on, start_known from care_period where child_id = $1 order by from_on, record_id',
          [who],
        )
        expect(
          rows.map(r => [isoOf(r.from_on), isoOf(r.to_on), r.start_known]),
          word,
        ).toEqual(typed.map(p => [isoOf(p.firstKnown), isoOf(p.until), p.from !== null]))
      }
    }))

  it('worked by hand: three episodes that touch are one period, and a gap of a day makes two', () => {
    const made = (word: string) =>
      carePeriods(
        LIVES[word]!.map(([began, reasonBegan, ended], i) => ({
          id: String(i),
          startedOn: began === null ? null : day(began),
          endedOn: ended === null ? null : day(ended),
          reasonBegan,
          reasonEnded: null,
          legalStatus: 'C2',
        })),
      ).map(p => [isoOf(p.firstKnown), isoOf(p.until)])
    expect(made('a move and an order')).toEqual([['2025-01-01', '2025-04-01']])
    expect(made('a gap of a day')).toEqual([
      ['2025-01-01', '2025-02-01'],
      ['2025-02-02', null],
    ])
    expect(made('one inside another')).toEqual([['2025-01-01', '2025-06-01']])
  })
})
