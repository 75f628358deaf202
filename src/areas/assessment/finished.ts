import { type Day, formatDay } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { type Ctx, list, one } from '../../engines/records/index.ts'
import { Birth } from '../child/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { factorsOf } from './found.ts'
import { Assessment } from './records.ts'

/** Working Together to Safeguard Children 2023, chapter 3: from the point of referral, in working days. */
const LIMIT = 45

/** By when it had to be finished, where that can be told. */
async function dueOn(ctx: Ctx, assessment: string): Promise<Day | undefined> {
  const said = await one(ctx, Assessment, assessment)
  if (!said?.referral) return undefined
  const all = await list(ctx, Assessment, said.subject)
  const isFirst = all.every(a => a.referral !== said.referral || (a.startedOn ?? 0) >= (said.startedOn ?? 0))
  const from = isFirst ? (await one(ctx, Referral, said.referral))?.referredOn : said.startedOn
  return from != null && hasWorkingDays(from) ? addWorkingDays(from, LIMIT) : undefined
}

/**
 * What an assessment lacks before a manager can be asked to authorise it, as a sentence; undefined when it is whole. Of a child who
 * is not born yet nobody asks whether they were seen, or what they said.
 */
export async function whyNotSent(ctx: Ctx, child: string, assessment: string): Promise<string | undefined> {
  const said = await one(ctx, Assessment, assessment)
  if (!said) return 'The assessment is there no longer.'
  if (!said.goingWell) return 'Say what is going well first.'
  if (!said.worries) return 'Say what worries people first.'
  if (!said.needed) return 'Say what it means and what is needed first.'
  const birth = await one(ctx, Birth, child)
  const isExpected = birth !== undefined && birth.born === null && birth.expectedOn !== null
  if (!isExpected) {
    if (!said.childsWords) return 'Write down what the child said or showed first.'
    if (said.childSeen === null) return 'Say whether the child was seen first.'
    if (said.childSeen === 'not-seen' && !said.notSeenReason) return 'Say why the child was not seen first.'
  }
  // The census holds a finished assessment without any to be at fault (rule 8614).
  if ((await factorsOf(ctx, child, assessment)).length === 0)
    return 'Tick what the assessment found first, or that it found nothing.'
  const due = await dueOn(ctx, assessment)
  return due !== undefined && ctx.today > due && !said.lateReason
    ? `It was to be finished by ${formatDay(due)}: say why it is late first.`
    : undefined
}
