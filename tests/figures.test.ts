import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDays, day } from '../src/core/day.ts'
import { londonInstant, plusHours } from '../src/core/instant.ts'
import { derivationsOf } from '../src/engines/clocks/index.ts'
import { keepDerived } from '../src/engines/derived/index.ts'
import { behind, measure, split, splitsOf, trend, trends } from '../src/engines/indicators/index.ts'
import { at, type Ctx } from '../src/engines/records/index.ts'
import { castOn, type Given, play } from '../src/engines/simulation/index.ts'
import { ROOT } from './house-imports.ts'
import { everyArea, type Lives, withLives } from './setup/lives.ts'

const LIST = join(ROOT, '../shared/facts/indicators.json')
const TODAY = '2026-01-15'

/** Those that the list of indicators does not have, and why we count them. */
const EXTRA: Record<string, string> = {
  'advocacy-met':
    'Whether a child whom we referred was met by the advocate (advocacy-offer): the list counts offers and who takes them up',
  'case-transfer-answer-delay':
    'Delay between a transfer proposed and its answer is to be reported (case-transfer-protocol), and the list has no figure of it',
  'cla-leavers': 'What balances cla-entries: without it nobody sees why the number in care moves',
  'cla-review-participation': 'The SSDA903 asks how each child took part in their review',
  'front-door-acceptance-delay':
    'How long a decided case waits for a team is to be reported (case-transfer-protocol), and the list has no figure of it',
  'notes-written-to-the-child':
    'Whether records are written to the child is to be counted (records-the-child-can-read), and the list has no figure of it',
  'repeat-referrals-since-closure':
    'The other reading of a repeat: an authority whose definition changes must show both for the overlap',
}

const indicators = async () => (await everyArea()).flatMap(area => area.indicators ?? [])

describe('the indicators', () => {
  it.skipIf(!existsSync(LIST))(
    'are known by their ids in the list, or say why they are extra; at least 25 answer it',
    async () => {
      const list = JSON.parse(readFileSync(LIST, 'utf8')) as { id: string }[]
      const known = new Set(list.map(({ id }) => id))
      const ids = (await indicators()).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter(id => !known.has(id)).sort()).toEqual(Object.keys(EXTRA).sort())
      expect(ids.filter(id => known.has(id)).length).toBeGreaterThanOrEqual(25)
    },
  )

  it('and the clocks are each worked by hand in a test of their area', async () => {
    for (const area of await everyArea()) {
      const folder = join(ROOT, 'src/areas', area.name)
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(f => f.endsWith('.ts'))
      const read = (tests: boolean) =>
        files
          .filter(f => f.includes('.test.') === tests)
          .map(f => readFileSync(join(folder, f), 'utf8'))
          .join('\n')
      const [program, tests] = [read(false), read(true)]
      const declared = [...program.matchAll(/export const (\w+) = (?:clock|indicator)\(/g)].map(
        found => found[1]!,
      )
      expect(
        declared.filter(name => !new RegExp(`\\b${name}\\b(?!.*from)`).test(tests)),
        area.name,
      ).toEqual([])
    }
  })
})

/** Every area's share of the demonstration, recorded in the order in which it became known. Gives the last moment. */
async function demonstrate(ctx: Ctx): Promise<ReadonlySet<string>> {
  const cast = castOn(day(TODAY))
  const given: Given[] = (await everyArea()).flatMap(area => area.demonstrates?.(cast, day(TODAY)) ?? [])
  const people = new Set<string>()
  const written = new Set<string>()
  for (const one of given.sort((a, b) => a.known - b.known)) {
    const then = { ...ctx, now: londonInstant(one.known, '09:00') }
    if (one.subject !== '') people.add(one.subject)
    await play(then, [one], written)
  }
  return people
}

/** Every figure over the last year and on its last day, whole and by each split. */
async function everyFigure(ctx: Ctx): Promise<unknown[]> {
  const found: unknown[] = []
  for (const indicator of await indicators()) {
    const [from, to] = [addDays(day(TODAY), -364), day(TODAY)]
    found.push([indicator.id, await measure(ctx, indicator, from, to)])
    for (const by of splitsOf(indicator)) {
      if (indicator.measure === 'median') continue
      found.push([indicator.id, by, await split(ctx, indicator, from, to, by)])
    }
  }
  return found
}

describe('figures and runs over the demonstration’s lives', () => {
  const played = (work: (lives: Lives, people: ReadonlySet<string>) => Promise<void>) =>
    withLives(async lives => {
      const people = await demonstrate(lives.ctx)
      const derivations = derivationsOf(await everyArea())
      await keepDerived(lives.ctx, derivations, people)
      await work(lives, people)
    }, TODAY)

  it(
    'are the same from the current rows and as known now',
    () =>
      played(async ({ ctx, asKnownAt }) => {
        const now = await everyFigure(ctx)
        const known = await everyFigure(await asKnownAt(plusHours(ctx.now, 1)))
        expect(known).toEqual(now)
      }),
    60_000,
  )

  it(
    'split into parts that sum to the whole',
    () =>
      played(async ({ ctx }) => {
        for (const indicator of await indicators()) {
          if (['median', 'rate-per-10000'].includes(indicator.measure)) continue
          const [from, to] = [addDays(day(TODAY), -364), day(TODAY)]
          const whole = await measure(ctx, indicator, from, to)
          for (const by of splitsOf(indicator)) {
            const parts = await split(ctx, indicator, from, to, by)
            const sum = parts.reduce((n, { figure }) => n + figure.numerator, 0)
            expect(sum, `${indicator.id} by ${by}`).toBe(whole.numerator)
          }
        }
      }),
    60_000,
  )

  it(
    'list behind them exactly the rows they count, side by side',
    () =>
      played(async ({ ctx }) => {
        const [from, to] = [addDays(day(TODAY), -364), day(TODAY)]
        for (const indicator of await indicators()) {
          const whole = await measure(ctx, indicator, from, to)
          const count = async (side: 'numerator' | 'rest' | 'cannot-tell') =>
            (await behind(ctx, indicator, from, to, side, 10_000, 0)).length
          const sides = [await count('numerator'), await count('rest'), await count('cannot-tell')]
          // A rate is divided by children who live here, who are no rows.
          const rest = indicator.measure === 'rate-per-10000' ? sides[1] : whole.denominator - whole.numerator
          expect(sides, indicator.id).toEqual([whole.numerator, rest, whole.cannotTell])
        }
      }),
    60_000,
  )

  it(
    'say in a trend what they say asked one by one',
    () =>
      played(async ({ ctx }) => {
        const ends = [300, 200, 100, 0].map(ago => addDays(day(TODAY), -ago))
        const together = await trends(ctx, await indicators(), addDays(ends[0]!, -100), ends)
        for (const indicator of await indicators()) {
          const line = await trend(ctx, indicator, addDays(ends[0]!, -100), ends)
          const said = (figures: readonly object[]) => figures.map(figure => ({ ...figure, from: 0 }))
          expect(said(together.get(indicator.id)!), `${indicator.id} with all the others`).toEqual(said(line))
          for (const [i, figure] of line.entries()) {
            expect(figure, `${indicator.id} ${i}`).toEqual(
              await measure(ctx, indicator, figure.from, figure.to),
            )
          }
        }
      }),
    60_000,
  )

  it(
    'are kept so that a full recomputation changes nothing, history included',
    () =>
      played(async ({ ctx }, people) => {
        const derivations = derivationsOf(await everyArea())
        const kept = async () =>
          ctx.db.rows(
            'select id, state, due_on, known_at, null as known_to from clock_run union all select id, state, due_on, known_at, known_to::text from local_history.clock_run order by 1, 4',
          )
        const before = await kept()
        expect(before.length).toBeGreaterThan(100)
        expect(await keepDerived(ctx, derivations, people)).toBe(0)
        expect(await kept()).toEqual(before)
      }),
    60_000,
  )

  it(
    'say on an earlier day what was believed then: a visit written up a month late was overdue until it was known',
    () =>
      played(async ({ ctx, asKnownAt }) => {
        const late = await ctx.db.first<{ visited_on: number; known_at: number; child_id: string }>(
          "select visited_on, known_at, child_id from care_visit where known_at > visited_on + interval '20 days' order by known_at desc limit 1",
        )
        const before = await asKnownAt(plusHours(late!.known_at as never, -1))
        const run = await before.db.first<{ state: string }>(
          "select state from clock_run where child_id = $1 and clock in ('cla-visit-6w', 'cla-visit-first') order by from_on desc limit 1",
          [late!.child_id],
        )
        expect(run?.state).toBe('running')
        const then = await asKnownAt(plusHours(late!.known_at as never, 1))
        const met = await then.db.first<{ n: number }>(
          "select count(*)::int as n from clock_run where child_id = $1 and clock in ('cla-visit-6w', 'cla-visit-first') and met_on = (select visited_on from care_visit where known_at = $2 and child_id = $1 limit 1)",
          [late!.child_id, at(late!.known_at as never)],
        )
        expect(met?.n).toBe(1)
      }),
    60_000,
  )
})
