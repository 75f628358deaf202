import { ageOn } from '../../../core/age.ts'
import type { Day } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { whyNothingNew } from '../../child/facts.ts'

type Life = { born: Day | null; died: Day | null; pregnancyEnded: Day | null }

const lifeOf = async (ctx: Ctx, child: string): Promise<Life | undefined> =>
  (
    await ctx.db.kept<Life>(
      `select born_on as born, died_on as died, pregnancy_ended_on as "pregnancyEnded" from birth_fact where person_id = $1`,
      [child],
    )
  )[0]

// Children Act 1989, section 105(1): a child is under 18.
const isGrown = (life: Life | undefined, today: Day): boolean =>
  life?.born != null && ageOn(life.born, today) >= 18

/** Whether harm to somebody can be discussed: a child who lives, or is to be born. */
export async function isDiscussed(ctx: Ctx, child: string): Promise<boolean> {
  const life = await lifeOf(ctx, child)
  return life?.died == null && life?.pregnancyEnded == null && !isGrown(life, ctx.today)
}

/** Why harm to somebody is not discussed any more; undefined where it can be. */
export async function whyNoDiscussion(
  ctx: Ctx,
  { child, name }: { child: string; name: string },
): Promise<string | undefined> {
  const over = await whyNothingNew(ctx, child)
  if (over) return over
  return isGrown(await lifeOf(ctx, child), ctx.today)
    ? `${name} is 18 or older: section 47 is for children. Think of adult safeguarding.`
    : undefined
}
