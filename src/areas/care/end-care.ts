import { ageOn } from '../../core/age.ts'
import { addMonths, type Day, formatDay, isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, refused } from '../../core/outcome.ts'
import { type Ctx, change, list, one, type Row } from '../../engines/records/index.ts'
import type { REASON_EPISODE_ENDED } from '../../returns/ssda903/codes.ts'
import { Birth } from '../child/facts.ts'
import { Episode } from './records.ts'

/** The decision that a child is in our care no longer: from which day, why, and by whom. */
export type LeftCare = {
  on: Day | null
  reason: keyof typeof REASON_EPISODE_ENDED | null
  why: string
  decidedBy: string
  isDirector: boolean
}

const SECTION_20 = 'V2'
const STAYED_ON = 'E17'

/** The 18th birthday: nobody is in care from that day on (Children Act 1989, section 105(1)). */
export const eighteenth = (born: Day): Day => addMonths(born, 18 * 12)

/** Ends every episode of care that is open; gives which. Whoever knows the home ends it as well. */
export async function endCare(ctx: Ctx, child: string, left: LeftCare): Promise<Outcome<string[]>> {
  const open = (await list(ctx, Episode, child)).filter(
    ({ startedOn, endedOn }) => startedOn !== null && endedOn === null,
  )
  if (open.length === 0) return refused('They are not in our care at the moment.')
  const against = (await whyNotOn(ctx, child, left, open)) ?? whyNotSo(left)
  if (against) return against
  const ended: string[] = []
  for (const episode of open) {
    const done = await change(
      ctx,
      Episode,
      episode.id,
      { endedOn: left.on, reasonEnded: left.reason, endDecidedBy: left.decidedBy, endWhy: left.why },
      episode.knownAt,
    )
    if (!done.ok) return done
    ended.push(episode.id)
  }
  return ok(ended)
}

type Refused = Outcome<never> | undefined

function whyNotSo({ reason, why }: LeftCare): Refused {
  if (reason === null) return invalid('reasonEnded', 'Say why it ended')
  if (reason === 'X1')
    return invalid('reasonEnded', 'That is no end of care: a new episode begins the same day')
  if (reason === 'E2') return invalid('reasonEnded', 'Record the death itself: care ends with it')
  if (why.trim() === '') return invalid('endWhy', 'Say why, as the child may read it one day')
  return undefined
}

async function whyNotOn(
  ctx: Ctx,
  child: string,
  { on, reason, isDirector }: LeftCare,
  open: readonly Row<typeof Episode>[],
): Promise<Refused> {
  if (on === null) return invalid('endedOn', 'Say on which day')
  if (on > ctx.today) return invalid('endedOn', 'This day is still to come')
  const began = Math.max(...open.map(({ startedOn }) => startedOn!)) as Day
  if (on < began) return invalid('endedOn', `The last change of their care was on ${formatDay(began)}`)
  const born = (await one(ctx, Birth, child))?.born?.latest ?? null
  // Where the age is in dispute the latest birthday counts: they are treated as a child until it is decided.
  const grown = born === null ? null : eighteenth(born)
  if (grown !== null && on > grown)
    return invalid('endedOn', `They were 18 on ${formatDay(grown)}: care ended on that day at the latest`)
  if (reason === STAYED_ON && on !== grown)
    return invalid('reasonEnded', 'That is for those who turned 18 on this day')
  // Care Planning, Placement and Case Review (England) Regulations 2010, regulation 39, as amended in 2015: of a child
  // accommodated who is 16 or 17 the director approves it. At 18 nobody has to.
  const isAccommodated = open.some(({ legalStatus }) => legalStatus === SECTION_20)
  const needsDirector = isAccommodated && born !== null && ageOn(born, on) >= 16 && on !== grown
  return needsDirector && !isDirector
    ? refused('Somebody of 16 or 17 who is accommodated leaves our care only as the director approves.')
    : undefined
}

/** A child whose care runs on past their 18th birthday in the record. */
type GrownInCare = { child: string; name: string; eighteenth: Day }

/** Those whose care runs on past their 18th birthday: it ended on that day, and nobody has said so. */
export const grownInCare = (ctx: Ctx): Promise<GrownInCare[]> =>
  ctx.db.rows<GrownInCare>(
    `select c.child_id as child, p.name, (p.born_on + interval '18 years')::date as eighteenth
     from care_period c join person_profile p on p.person_id = c.child_id
     where not c.short_breaks and c.to_on is null and p.born_on + interval '18 years' <= $1::date
     order by p.born_on, p.name`,
    [isoDay(ctx.today)],
  )
