import { describe, expect, it } from 'vitest'
import { DeprivationOfLiberty, Episode, Review, Unaccompanied, Visit } from '../../areas/care/records.ts'
import { Relationship } from '../../areas/child/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { HealthYear } from '../../areas/health/records.ts'
import { PlacementEpisode } from '../../areas/placements/records.ts'
import { addDays, day, isoDay } from '../../core/day.ts'
import { type Under, under } from './lives-under.test-data.ts'

type Stay = {
  from: string
  to?: string
  began?: string
  ended?: string
  legal?: string
  type?: string
  at?: string
}

/** An episode of care and its home, of one id. */
const stays = async ({ put }: Under, child: string, ...all: Stay[]): Promise<string[]> => {
  const ids: string[] = []
  for (const [i, { from, to, began, ended, legal = 'C2', type = 'U6', at = 'WQ1 1AA' }] of all.entries()) {
    const id = await put(Episode, child, {
      startedOn: from,
      endedOn: to,
      reasonBegan: began ?? (i === 0 ? 'S' : 'P'),
      reasonEnded: ended ?? (to === undefined ? null : i < all.length - 1 ? 'X1' : 'E4A'),
      legalStatus: legal,
    })
    await put(
      PlacementEpisode,
      child,
      { startedOn: from, endedOn: to, reasonBegan: 'S', type, placementPostcode: at },
      id,
    )
    ids.push(id)
  }
  return ids
}

const rowsOf = (kind: string, ...ids: (string | undefined)[]) => ids.map(id => `${kind} ${id}`).sort()

describe('care and homes', () => {
  it(
    'law 44: a gap, a beginning that is none, an overlap and an end without a reason break it',
    under(44, async lives => {
      await stays(
        lives,
        await lives.child('lawful'),
        { from: '2025-01-01', to: '2025-02-01' },
        { from: '2025-02-01', to: '2025-03-01' },
      )
      await stays(
        lives,
        await lives.child('twice'),
        { from: '2025-01-01', to: '2025-02-01', ended: 'E4A' },
        { from: '2025-02-01', began: 'S' },
      )
      const gap = await stays(
        lives,
        await lives.child('gap'),
        { from: '2025-01-01', to: '2025-02-01' },
        { from: '2025-02-02' },
      )
      const middle = await stays(lives, await lives.child('middle'), { from: '2025-01-01', began: 'L' })
      const overlap = await stays(
        lives,
        await lives.child('overlap'),
        { from: '2025-01-01' },
        { from: '2025-02-02', began: 'S' },
      )
      const open = await lives.put(Episode, await lives.child('open'), {
        startedOn: '2025-01-01',
        reasonBegan: 'S',
        endedOn: '2025-02-01',
      })
      expect(await lives.broken()).toEqual(rowsOf('care_episode', ...gap, middle[0], overlap[1], open))
    }),
  )

  it(
    'law 45: a new legal status that is the old one, and an episode without a home, break it',
    under(45, async lives => {
      await stays(
        lives,
        await lives.child('lawful'),
        { from: '2025-01-01', to: '2025-02-01', legal: 'C1' },
        { from: '2025-02-01', to: '2025-03-01', began: 'L' },
        { from: '2025-03-01', type: 'K2' },
      )
      const same = await stays(
        lives,
        await lives.child('same'),
        { from: '2025-01-01', to: '2025-02-01' },
        { from: '2025-02-01', began: 'L' },
      )
      const order = await stays(
        lives,
        await lives.child('order'),
        { from: '2025-01-01', to: '2025-02-01', legal: 'C1' },
        { from: '2025-02-01', began: 'P' },
      )
      const none = await lives.put(Episode, await lives.child('none'), {
        startedOn: '2025-01-01',
        reasonBegan: 'S',
      })
      const home = await lives.put(PlacementEpisode, await lives.child('home'), { startedOn: '2025-01-01' })
      expect(await lives.broken()).toEqual([
        ...rowsOf('care_episode', same[1], order[1], none),
        `placement_episode ${home}`,
      ])
    }),
  )

  it(
    'law 46: care on the day after the 18th birthday, or before birth, breaks it',
    under(46, async lives => {
      await stays(lives, await lives.born('lawful', '2007-03-01'), { from: '2010-01-01', to: '2025-03-01' })
      const after = await stays(lives, await lives.born('after', '2007-03-01'), {
        from: '2010-01-01',
        to: '2025-03-02',
      })
      const open = await stays(lives, await lives.born('open', '2007-03-01'), { from: '2010-01-01' })
      const before = await stays(lives, await lives.born('before', '2024-03-01'), { from: '2024-02-29' })
      expect(await lives.broken()).toEqual(rowsOf('care_episode', ...after, ...open, ...before))
    }),
  )

  it(
    'law 47: with parents under section 20 breaks it, under an interim care order does not',
    under(47, async lives => {
      await stays(lives, await lives.child('order'), { from: '2025-01-01', legal: 'C1', type: 'P1' })
      const agreed = await stays(lives, await lives.child('agreed'), {
        from: '2025-01-01',
        legal: 'V2',
        type: 'P1',
      })
      expect(await lives.broken()).toEqual(rowsOf('placement_episode', ...agreed))
    }),
  )

  it(
    'law 48: placed for adoption under a care order breaks it, and by consent at 41 days',
    under(48, async lives => {
      await stays(lives, await lives.born('order', '2024-01-01'), {
        from: '2025-01-01',
        legal: 'E1',
        type: 'A6',
      })
      await stays(lives, await lives.born('42 days', '2025-01-01'), {
        from: '2025-02-12',
        legal: 'V2',
        type: 'A4',
      })
      const none = await stays(lives, await lives.born('no order', '2024-01-01'), {
        from: '2025-01-01',
        type: 'A5',
      })
      const early = await stays(lives, await lives.born('41 days', '2025-01-02'), {
        from: '2025-02-12',
        legal: 'V2',
        type: 'A3',
      })
      expect(await lives.broken()).toEqual(rowsOf('placement_episode', ...none, ...early))
    }),
  )

  it(
    'law 52: fifteen and semi-independent after 9 September 2021 breaks it, and codes of other years',
    under(52, async lives => {
      const at = (word: string, birth: string, stay: Stay) =>
        lives.born(word, birth).then(one => stays(lives, one, stay))
      await at('before', '2006-01-01', { from: '2021-01-01', to: '2021-09-09', type: 'H5' })
      await at('sixteen', '2006-01-01', { from: '2022-01-01', to: '2023-01-01', type: 'H5' })
      const fifteen = await at('fifteen', '2006-01-01', { from: '2021-12-31', to: '2022-03-01', type: 'H5' })
      const early = await at('too early', '2006-01-01', { from: '2023-01-01', to: '2023-10-27', type: 'K3' })
      const late = await at('too late', '2008-01-01', { from: '2025-04-01', type: 'P2' })
      const source = await lives.put(Referral, await lives.child('early help'), {
        referredOn: '2022-03-31',
        source: '5D',
      })
      await lives.put(Referral, await lives.child('early help, later'), {
        referredOn: '2022-04-01',
        source: '5D',
      })
      expect(await lives.broken()).toEqual([
        ...rowsOf('placement_episode', ...fifteen, ...early, ...late),
        `referral ${source}`,
      ])
    }),
  )

  it(
    'law 53: a temporary placement that begins care breaks it, and going on to another home after one',
    under(53, async lives => {
      const home = { at: 'WQ1 1AA' }
      const away = { type: 'T3', at: 'WQ2 2BB' }
      await stays(
        lives,
        await lives.child('lawful'),
        { from: '2025-01-01', to: '2025-02-01', ...home },
        { from: '2025-02-01', to: '2025-02-08', ...away },
        { from: '2025-02-08', ...home },
      )
      const first = await stays(lives, await lives.child('first'), { from: '2025-01-01', ...away })
      const on = await stays(
        lives,
        await lives.child('on'),
        { from: '2025-01-01', to: '2025-02-01', ...home },
        { from: '2025-02-01', to: '2025-02-08', ...away },
        { from: '2025-02-08', at: 'WQ3 3CC' },
      )
      expect(await lives.broken()).toEqual(rowsOf('placement_episode', first[0], on[1]))
    }),
  )

  it(
    'law 54: a short break of 18 days breaks it, and a fifth of 16 in twelve months',
    under(54, async lives => {
      const breaks = (word: string, days: number, times: number) =>
        lives.child(word).then(async one => {
          const ids: string[] = []
          for (let i = 0; i < times; i++) {
            const from = addDays(day('2025-01-01'), i * 30)
            const [id] = await stays(lives, one, {
              from: isoDay(from),
              to: isoDay(addDays(from, days)),
              legal: 'V4',
              ended: 'E8',
            })
            ids.push(id!)
          }
          return ids
        })
      await breaks('lawful', 17, 4)
      const long = await breaks('long', 18, 1)
      const often = await breaks('often', 16, 5)
      expect(await lives.broken()).toEqual(rowsOf('care_episode', long[0], often[4]))
    }),
  )

  it(
    'law 55: a visit and a review after care break it, and “under four” of a child of four',
    under(55, async lives => {
      const { put } = lives
      const one = await lives.born('one', '2021-02-01')
      await stays(lives, one, { from: '2025-01-01', to: '2025-03-01' })
      await put(Visit, one, { visitedOn: '2025-03-01', seen: 'seen' })
      await put(Review, one, { reviewedOn: '2025-01-31', participation: 'PN0' })
      const four = await put(Review, one, { reviewedOn: '2025-02-01', participation: 'PN0' })
      const three = await put(Review, one, { reviewedOn: '2025-01-30', participation: 'PN1' })
      const visit = await put(Visit, one, { visitedOn: '2025-03-02', seen: 'seen' })
      const review = await put(Review, one, { reviewedOn: '2024-12-31' })
      expect(await lives.broken()).toEqual([
        ...rowsOf('care_review', four, three, review),
        `care_visit ${visit}`,
      ])
    }),
  )

  it(
    'law 58: a father here breaks it, and living with parents in care',
    under(58, async lives => {
      const { put, child } = lives
      const alone = async (word: string, type: string) => {
        const one = await lives.born(word, '2009-01-01')
        await put(Unaccompanied, one, {})
        return { one, homes: await stays(lives, one, { from: '2025-01-01', type }) }
      }
      const lawful = await alone('lawful', 'U6')
      await put(Relationship, lawful.one, { other: await child('an aunt'), relation: 'aunt' })
      const father = await put(Relationship, (await alone('with a father', 'U6')).one, {
        other: await child('a father'),
        relation: 'father',
      })
      const placed = await alone('placed', 'P1')
      expect(await lives.broken()).toEqual([`placement_episode ${placed.homes[0]}`, `relationship ${father}`])
    }),
  )

  for (const [young, breaks] of [
    [10, true],
    [8, false],
  ] as const)
    it(
      `law 58: ${young} of twenty who came at thirteen ${breaks ? 'break' : 'do not break'} it`,
      under(58, async lives => {
        for (let i = 0; i < 20; i++) {
          const one = await lives.born(`child ${i}`, i < young ? '2012-01-01' : '2009-01-01')
          await lives.put(Unaccompanied, one, {})
          await stays(lives, one, { from: '2025-06-01' })
        }
        expect(await lives.broken()).toEqual(breaks ? ['unaccompanied ages'] : [])
      }),
    )

  it(
    'law 59: four days locked up without an order break it, and a nine-year-old at all',
    under(59, async lives => {
      const locked = (word: string, birth: string, to: string, legal = 'C2') =>
        lives.born(word, birth).then(async one => ({
          one,
          homes: await stays(lives, one, { from: '2025-01-01', to, type: 'K1', legal }),
        }))
      await locked('three days', '2010-01-01', '2025-01-04')
      await locked('on remand', '2010-01-01', '2025-02-04', 'J1')
      const ordered = await locked('by order', '2010-01-01', '2025-02-04')
      await lives.put(DeprivationOfLiberty, ordered.one, { startedOn: '2025-01-03' })
      const four = await locked('four days', '2010-01-01', '2025-01-05')
      const nine = await locked('nine', '2015-01-02', '2025-01-02')
      expect(await lives.broken()).toEqual(rowsOf('placement_episode', ...four.homes, ...nine.homes))
    }),
  )

  it(
    'law 60: a score at three or at seventeen breaks it, at four and sixteen it does not',
    under(60, async lives => {
      const score = async (birth: string) =>
        lives.put(HealthYear, await lives.born(birth, birth), { year: '2024-25', sdqScore: 14 })
      await score('2021-03-31')
      await score('2008-04-01')
      const three = await score('2021-04-01')
      const seventeen = await score('2008-03-31')
      expect(await lives.broken()).toEqual(rowsOf('health_year', three, seventeen))
    }),
  )

  for (const [homes, breaks] of [
    [16, true],
    [15, false],
  ] as const)
    it(
      `law 96: ${homes} homes in a year ${breaks ? 'break' : 'do not break'} it`,
      under(96, async lives => {
        const from = (i: number) => isoDay(addDays(day('2025-01-01'), i * 10))
        const one = await lives.child('one')
        for (let i = 0; i < homes; i++)
          await lives.put(PlacementEpisode, one, {
            startedOn: from(i),
            endedOn: from(i + 1),
            reasonBegan: 'P',
          })
        expect(await lives.broken()).toHaveLength(breaks ? 1 : 0)
      }),
    )

  it(
    'law 97: 184 days in care without a visit break it, and 305 without a review',
    under(97, async lives => {
      const cared = async (word: string, days: number) => {
        const one = await lives.child(word)
        const [id] = await stays(lives, one, {
          from: '2025-01-01',
          to: isoDay(addDays(day('2025-01-01'), days)),
        })
        return { one, id }
      }
      await cared('183 days', 183)
      const unseen = await cared('184 days', 184)
      const seen = await cared('seen', 305)
      for (const visitedOn of ['2025-05-01', '2025-09-01'])
        await lives.put(Visit, seen.one, { visitedOn, seen: 'seen' })
      expect((await lives.rows()).map(({ id, says }) => [id, says.slice(0, 9)]).sort()).toEqual(
        [
          [unseen.id, 'no visit '],
          [seen.id, 'no review'],
        ].sort(),
      )
    }),
  )
})
