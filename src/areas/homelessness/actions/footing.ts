import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { carePeriods, Episode } from '../../care/facts.ts'
import { accommodateIn } from '../../placements/facts.ts'
import { BasisDecided } from '../records.ts'
import { type Case, casesOf, choiceOf, providedOn } from '../standing.ts'
import { DECIDING } from '../who.ts'
import { addTo, type Doing } from './doing.ts'

const AGREEMENT =
  'From 16 their own agreement is what counts (Children Act 1989, section 20(11)): write down what they chose first.'

// Section 20(11): a young person of 16 agrees for themselves. No footing in care without it; no parent can stop it.
const untilAgreed = ({ choices }: Case): string | undefined =>
  choices.some(({ chosen }) => chosen === 'care')
    ? undefined
    : `The young person has not agreed to come into our care. ${AGREEMENT}`

/** Since when they are in care now, by any way into it. */
async function inCareSince(ctx: Ctx, child: string): Promise<Day | undefined> {
  const periods = carePeriods(await list(ctx, Episode, child))
  return periods.find(({ until, shortBreaks }) => until === null && !shortBreaks)?.firstKnown
}

async function decide(doing: Doing): Promise<Outcome<string>> {
  const { ctx, child, values } = doing
  const isCare = values.basis === 'section20'
  const saved = await addTo(doing, BasisDecided, {
    when: 'fromOn',
    also: { decidedOn: ctx.today, decidedBy: doing.viewer.name },
    why: found => (isCare ? untilAgreed(found) : undefined),
  })
  if (!saved.ok) return saved
  if (isCare) return bringIntoCare(doing, saved)
  const since = await inCareSince(ctx, child)
  return since === undefined || since > Number(values.fromOn)
    ? saved
    : refused(
        `They have been in our care since ${formatDay(since)}. Their care does not end, and was not something else, by a decision made here.`,
      )
}

/** What was provided is accommodation: care begins on that day, or is found to have begun then. */
async function bringIntoCare(
  { ctx, viewer, child, values }: Doing,
  saved: Outcome<string>,
): Promise<Outcome<string>> {
  const found = (await casesOf(ctx, child)).find(one => one.presentation.id === values.presentation)!
  const fromOn = values.fromOn as Day
  const provided = providedOn(found)
  if (provided === undefined || fromOn < provided)
    return invalid(
      'fromOn',
      provided === undefined
        ? 'They have not taken a home that we offered'
        : `The first home that they took was on ${formatDay(provided)}: nothing before it was accommodation`,
    )
  const done = await accommodateIn(ctx, child, (values.home ?? null) as never, {
    fromOn,
    why: String(values.reason ?? ''),
    decidedBy: viewer.name,
    mainNeed: (values.mainNeed ?? null) as never,
  })
  if (!done.ok) return done
  // To find later that it was care all along asks for no second yes; to bring them into care asks for one that holds.
  return done.value.did === 'began' && choiceOf(found)?.chosen !== 'care'
    ? refused(`The young person no longer agrees to come into our care. ${AGREEMENT}`)
    : saved
}

/** On which footing a home was provided. Called section 20, it brings the young person into care from that day. */
export const decideFooting: Action = {
  id: 'homeless-footing',
  title: 'Decide on the legal footing of what we provided',
  submit: 'Save the decision',
  may: DECIDING,
  form: BasisDecided,
  ask: ['presentation', 'basis', 'fromOn', 'mainNeed', 'home', 'reason'],
  run: decide,
}
