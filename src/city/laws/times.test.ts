import { describe, expect, it } from 'vitest'
import { Episode } from '../../areas/care/records.ts'
import { Allocation } from '../../areas/child/records.ts'
import { Visit } from '../../areas/child-in-need/records.ts'
import { Referral } from '../../areas/front-door/records.ts'
import { addDays, day, isoDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { change, withdraw } from '../../engines/records/index.ts'
import { type Under, under } from './lives-under.test-data.ts'

const visited = (visitedOn: string) => ({ visitedOn, seen: 'seen' })

/** Two hundred visits to children of Ann, who leads ten, and of Ben, who leads two, written up days later. */
const writtenUp = async (
  { child, put, putOn }: Under,
  ann: (i: number) => string,
  ben: (i: number) => string,
) => {
  for (let i = 0; i < 12; i++) {
    const fromOn = '2024-06-01'
    await put(Allocation, await child(`child ${i}`), {
      worker: i < 10 ? 'Ann' : 'Ben',
      role: 'social-worker',
      fromOn,
    })
  }
  for (let i = 0; i < 100; i++) {
    await putOn(ann(i), Visit, await child(`child ${i % 10}`), visited('2025-02-03'))
    await putOn(ben(i), Visit, await child(`child ${10 + (i % 2)}`), visited('2025-02-03'))
  }
}

const written = (days: number): string => isoDay(addWorkingDays(day('2025-02-03'), days))

describe('the two times', () => {
  it(
    'law 73: a visit written down the day before breaks it, and an end that was known too soon',
    under(73, async ({ ctx, child, putOn, broken }) => {
      const one = await child('one')
      await putOn('2025-02-03', Visit, one, visited('2025-02-03'))
      const soon = await putOn('2025-02-02', Visit, one, visited('2025-02-03'))
      const closed = await putOn('2025-02-02', Referral, one, {
        referredOn: '2025-01-03',
        closedOn: '2025-02-03',
      })
      await change(ctx, Referral, closed, { closureReason: 'RC7' })
      expect(await broken()).toEqual([`in_need_visit ${soon}`, `referral ${closed}`])
    }),
  )

  it(
    'law 75: a version that was taken out breaks it, and one known from another moment than the last ended',
    under(75, async ({ ctx, child, putOn, broken }) => {
      const one = await child('one')
      const corrected = async () => {
        const id = await putOn('2025-02-03', Visit, one, visited('2025-02-03'))
        await change(ctx, Visit, id, { seen: 'alone' })
        return id
      }
      const [, lost, moved] = [await corrected(), await corrected(), await corrected()]
      // The store does neither: whoever writes past it may.
      await ctx.db.run('delete from in_need_visit where id = $1', [lost])
      await ctx.db.run("update in_need_visit set known_at = known_at - interval '1 day' where id = $1", [
        moved,
      ])
      expect(await broken()).toEqual([lost, moved].map(id => `in_need_visit ${id}`).sort())
    }),
  )

  it(
    'law 76: two of two hundred written up after 61 days break it, and those with more children writing up no later',
    under(76, async lives => {
      await writtenUp(
        lives,
        i => (i < 2 ? isoDay(addDays(day('2025-02-03'), 63)) : written(2)),
        () => written(4),
      )
      expect(await lives.broken()).toEqual(['visit over-60-days', 'visit work-held'])
    }),
  )

  it(
    'law 76: a quarter written up on Saturdays breaks it',
    under(76, async lives => {
      await writtenUp(
        lives,
        i => (i < 50 ? '2025-02-08' : written(3)),
        () => written(1),
      )
      expect(await lives.broken()).toEqual(['visit off-days'])
    }),
  )

  it(
    'law 76: one of two hundred after 61 days, and later for those with more children, does not break it',
    under(76, async lives => {
      await writtenUp(
        lives,
        i => (i < 1 ? isoDay(addDays(day('2025-02-03'), 63)) : written(3)),
        () => written(1),
      )
      expect(await lives.broken()).toEqual([])
    }),
  )

  it(
    'law 77: the id of what was merged breaks it when another child’s record has it, and not when the merge was undone',
    under(77, async ({ ctx, child, putOn, broken }) => {
      const one = await child('one')
      const other = await child('other')
      const care = { startedOn: '2025-01-01', reasonBegan: 'S' }
      for (const [word, to] of [
        ['undone', one],
        ['again', other],
      ] as const) {
        const id = await putOn('2025-02-03', Episode, one, care)
        await withdraw(ctx, Episode, id, 'merged')
        await putOn('2025-03-03', Episode, to, care, id)
        if (word === 'again') expect(await broken()).toEqual([`care_episode ${id}`])
        else expect(await broken()).toEqual([])
      }
    }),
  )
})
