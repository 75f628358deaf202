import { ageOn } from '../../core/age.ts'
import { type Day, formatDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { type Ctx, change, insert, list, one } from '../../engines/records/index.ts'
import type { CATEGORY_OF_NEED } from '../../returns/ssda903/codes.ts'
import { Birth, whyNothingNew } from '../child/facts.ts'
import { carePeriods } from './periods.ts'
import { Episode } from './records.ts'

/** The decision that a child is accommodated under section 20 Children Act 1989: from which day, why, and by whom. */
export type Accommodated = {
  fromOn: Day
  why: string
  decidedBy: string
  /** Asked for where care begins; where only its start is corrected it is known. */
  mainNeed: keyof typeof CATEGORY_OF_NEED | null
}

/** What came of it: the episode of care with which the period begins, and from when it was believed to begin before. */
export type InCare = { episode: string; did: 'began' | 'corrected' | 'nothing'; before: Day | null }

const SECTION_20 = 'V2'

/**
 * A child comes into care under section 20, or their care is found to have begun earlier. Then its first episode is
 * corrected, and what was believed before stays as its earlier version: every clock follows, and can be asked as known
 * then. Who may decide, whether it is agreed and since when a home was provided, whoever calls this has asked.
 */
export async function accommodate(ctx: Ctx, child: string, decision: Accommodated): Promise<Outcome<InCare>> {
  const { fromOn, why, decidedBy, mainNeed } = decision
  if (why.trim() === '') return invalid('reason', 'Say why')
  const over = await whyNothingNew(ctx, child)
  if (over) return refused(over)
  if (fromOn > ctx.today) return invalid('fromOn', 'This is still to come')
  const grown = await whyGrown(ctx, child, fromOn)
  if (grown) return grown
  const episodes = await list(ctx, Episode, child)
  const periods = carePeriods(episodes)
  const period = periods.find(({ until }) => until === null)
  const earlier = periods.find(({ until }) => until !== null && until > fromOn)
  if (earlier)
    return invalid(
      'fromOn',
      `They were in care already from ${formatDay(earlier.firstKnown)} to ${formatDay(earlier.until!)}`,
    )
  if (!period) {
    if (mainNeed === null) return invalid('mainNeed', 'Choose their main need: this brings them into care')
    const begun = await insert(ctx, Episode, child, {
      startedOn: fromOn,
      reasonBegan: 'S',
      legalStatus: SECTION_20,
      categoryOfNeed: mainNeed,
      decidedBy,
      why,
    })
    return begun.ok ? ok({ episode: begun.value, did: 'began', before: null }) : begun
  }
  const first = episodes.find(({ id }) => id === period.about.id)!
  if (period.from === null || first.legalStatus !== SECTION_20)
    return refused('They are in care already, and that did not begin under section 20.')
  if (fromOn > period.from)
    return invalid(
      'fromOn',
      `They have been in care since ${formatDay(period.from)}: no day of it is taken back here`,
    )
  if (fromOn === period.from) return ok({ episode: first.id, did: 'nothing', before: null })
  const said = { startedOn: fromOn, decidedBy, why }
  const corrected = await change(ctx, Episode, first.id, said, first.knownAt)
  return corrected.ok ? ok({ episode: first.id, did: 'corrected', before: period.from }) : corrected
}

/** Nobody is in care from their 18th birthday on (Children Act 1989, section 105(1)), and no care is begun after it. */
async function whyGrown(ctx: Ctx, child: string, fromOn: Day): Promise<Outcome<never> | undefined> {
  const birth = await one(ctx, Birth, child)
  const born = birth?.born?.earliest ?? null
  // Where the age is in dispute they are treated as a child until it is decided.
  if (born === null) return undefined
  if (ageOn(born, fromOn) >= 18) return invalid('fromOn', 'They were 18 by then: care ends on that birthday')
  if (ageOn(born, ctx.today) < 18) return undefined
  return refused(
    'They are 18 now, and care ended on that birthday at the latest. What they are owed as somebody who was in our care is decided with legal advice.',
  )
}
