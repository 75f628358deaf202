import { type Day, formatDay } from '../../core/day.ts'
import { refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import type { Life } from '../../engines/clocks/index.ts'
import type { Ctx, Row } from '../../engines/records/index.ts'
import { Identity } from './records.ts'

/** The end of a life, or of a pregnancy from which nobody was born. */
export type Ended = { on: Day; what: 'death' | 'pregnancy' }

type LifeOf = Pick<Row<typeof Identity>, 'diedOn' | 'pregnancyEndedOn'>

const endIn = (life: LifeOf | undefined): Ended | undefined => {
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

/** A death or the end of a pregnancy stops every area's clocks. */
export const life: Life = {
  kind: Identity,
  ended(row) {
    const ended = endIn(row as unknown as LifeOf)
    return ended && { on: ended.on, says: SAYS[ended.what] }
  },
}

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
  begins: true,
  async run(asked) {
    const why = await whyNothingNew(asked.ctx, asked.child)
    return why === undefined ? action.run(asked) : refused(why)
  },
})
