import { describe, expect, it } from 'vitest'
import { isoOf, withLives } from '../../../tests/setup/lives.ts'
import { type Day, day } from '../../core/day.ts'
import { placementFacts } from './facts.ts'
import { homesOf } from './homes.ts'
import { PlacementEpisode } from './records.ts'

type Episode = [began: string | null, reason: string | null, ended: string | null, type: string]

const made = (...episodes: Episode[]) =>
  homesOf(
    episodes.map(([began, reasonBegan, ended, type], i) => ({
      id: String(i),
      startedOn: began === null ? null : day(began),
      endedOn: ended === null ? null : day(ended),
      reasonBegan,
      type,
    })),
  ).map(home => [home.first.type, isoOf(home.from), isoOf(home.last), home.startKnown])

describe('the homes of a child in care, worked by hand', () => {
  it('go on while only the legal status changes', () => {
    expect(
      made(
        ['2025-01-01', 'S', '2025-02-01', 'U4'],
        ['2025-02-01', 'L', '2025-03-01', 'U4'],
        ['2025-03-01', 'P', null, 'K2'],
      ),
    ).toEqual([
      ['U4', '2025-01-01', '2025-03-01', true],
      ['K2', '2025-03-01', null, true],
    ])
  })

  it('have no known start where the record begins in the middle', () => {
    expect(made(['2025-02-01', 'L', null, 'U4'])).toEqual([['U4', '2025-02-01', null, false]])
    expect(made(['2025-02-01', null, null, 'U4'])).toEqual([['U4', '2025-02-01', null, false]])
  })

  it('last as long as any of their episodes, and leave out one without a day', () => {
    expect(
      made(
        [null, 'S', null, 'K2'],
        ['2025-01-01', 'S', '2025-09-01', 'U4'],
        ['2025-02-01', 'L', '2025-03-01', 'U4'],
      ),
    ).toEqual([['U4', '2025-01-01', '2025-09-01', true]])
    expect(made(['2025-01-01', 'S', null, 'U4'], ['2025-02-01', 'L', '2025-03-01', 'U4'])).toEqual([
      ['U4', '2025-01-01', null, true],
    ])
  })

  it('are read as they are kept, with what the first episode says of them', () =>
    withLives(async ({ ctx, child, put, follow }) => {
      const who = await child('a child who moved')
      await put(PlacementEpisode, who, {
        startedOn: '2025-01-01',
        endedOn: '2025-02-01',
        reasonBegan: 'S',
        type: 'T1',
        provider: 'PR1',
        placementPostcode: 'QQ1 1AA',
      })
      await put(PlacementEpisode, who, { startedOn: '2025-02-01', reasonBegan: 'P', type: 'U4' })
      await follow()
      const rows = await ctx.db.rows<{ from_on: Day; to_on: Day | null; temporary: boolean }>(
        `select from_on, to_on, type, provider, postcode, temporary, start_known from ${placementFacts.view} where child_id = $1 order by from_on`,
        [who],
      )
      expect(rows.map(row => ({ ...row, from_on: isoOf(row.from_on), to_on: isoOf(row.to_on) }))).toEqual([
        {
          from_on: '2025-01-01',
          to_on: '2025-02-01',
          type: 'T1',
          provider: 'PR1',
          postcode: 'QQ1 1AA',
          temporary: true,
          start_known: true,
        },
        {
          from_on: '2025-02-01',
          to_on: null,
          type: 'U4',
          provider: null,
          postcode: null,
          temporary: false,
          start_known: true,
        },
      ])
    }))
})
