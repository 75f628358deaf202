import { type Day, formatDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import type { Clock, Run } from '../../engines/clocks/index.ts'
import type { Ctx, Row } from '../../engines/records/index.ts'
import { Identity } from './records.ts'

/** The end of a life, or of a pregnancy from which nobody was born. */
export type Ended = { on: Day; what: 'death' | 'pregnancy' }

type Life = Pick<Row<typeof Identity>, 'diedOn' | 'pregnancyEndedOn'>

const endIn = (life: Life | undefined): Ended | undefined => {
  if (life?.diedOn != null) return { on: life.diedOn, what: 'death' }
  if (life?.pregnancyEndedOn != null) return { on: life.pregnancyEndedOn, what: 'pregnancy' }
  return undefined
}

/** Whether somebody has died, or was never born. Whoever asks joins the facts of birth. */
export async function endedOf(ctx: Ctx, person: string): Promise<Ended | undefined> {
  const [life] = await ctx.db.kept<{ diedOn: Day | null; pregnancyEndedOn: Day | null }>(
    `select died_on as "diedOn", pregnancy_ended_on as "pregnancyEndedOn" from birth_fact where person_id = $1`,
    [person],
  )
  return endIn(life)
}

const SAYS = { death: 'The child died', pregnancy: 'The pregnancy ended' } as const

/** Why nothing new is begun for a child; undefined where it may be. */
export async function whyNothingNew(ctx: Ctx, child: string): Promise<string | undefined> {
  const ended = await endedOf(ctx, child)
  if (!ended) return undefined
  return ended.what === 'death'
    ? `This child died on ${formatDay(ended.on)}. Nothing new is begun for them.`
    : `This pregnancy ended on ${formatDay(ended.on)}, and nobody was born of it. Nothing new is begun.`
}

/** An action that begins something for a child who lives, or is to be born: refused after the end. */
export const beginsWork = (action: Action): Action => ({
  ...action,
  async run(asked) {
    const why = await whyNothingNew(asked.ctx, asked.child)
    return why === undefined ? action.run(asked) : refused(why)
  },
})

/**
 * An area's clocks, which ask for nothing after a death or the end of a pregnancy, whether or not anybody has closed what
 * they run about: what was not due yet is excused, what was overdue stays as it was that day, and nothing new begins.
 * `after`: what begins on that day or later is asked for all the same, as it is about what happened then.
 */
export const untilTheEnd = (clocks: readonly Clock[], { after = false }: { after?: boolean } = {}): Clock[] =>
  clocks.map(clock => ({
    ...clock,
    reads: { ...clock.reads, life: Identity },
    // What a clock names first is what it runs about: who has none of it is still not asked.
    needs: clock.needs ?? Object.keys(clock.reads)[0]!,
    runs(records) {
      const runs = clock.runs(records)
      const ended = endIn((records.life as unknown as readonly Life[])[0])
      return ended ? runs.flatMap(run => stopped(run, ended, after)) : runs
    },
  }))

function stopped(run: Run, { on, what }: Ended, after: boolean): Run[] {
  const isMet = (run.met ?? null) !== null || (run.metAt ?? null) !== null
  if (isMet || run.cannotTell) return [run]
  const from = run.from ?? (run.fromAt == null ? null : dayOf(run.fromAt))
  if (from !== null && after && from >= on) return [run]
  if (from !== null && from > on) return []
  // Excused before that day for another reason: so it stays.
  if (run.excused && run.until != null && run.until < on) return [run]
  return [{ ...run, excused: SAYS[what], until: on }]
}
