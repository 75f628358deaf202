import { type Day, daysBetween, parseDay } from '../../core/day.ts'
import { invalid, type Outcome } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { type Ctx, insert, list } from '../../engines/records/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { EscalationDays } from './records.ts'

/** Days without a worker after which a child goes further up. */
export type Limits = { headDays: number; directorDays: number }

// The policy of 2017 asks for escalation and names no days (CiN/CP 1.7). Judgement: the report to the director is weekly, so
// what a week did not mend is the head of service’s, and what two did not is the director’s.
const DEFAULTS: Limits = { headDays: 7, directorDays: 14 }
const DAYS = ['headDays', 'directorDays'] as const

export const QUESTIONS = [...DAYS, 'fromOn', 'why'].map(name => questionOf(EscalationDays, name))

/** The days that hold today, and since when and why where they were set. */
export async function limitsToday(
  ctx: Ctx,
): Promise<{ limits: Limits; set: { fromOn: Day; why: string } | undefined }> {
  const set = (await list(ctx, EscalationDays, ''))
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt)[0]
  return { limits: set ?? DEFAULTS, set }
}

/** With whom a child without a worker is by now: nobody further up yet, the head of service, or the director. */
export function escalatedTo(
  since: Day | null,
  today: Day,
  { headDays, directorDays }: Limits,
): 'head' | 'director' | undefined {
  // Since when is not known: nobody can say that it is short.
  if (since === null) return 'head'
  const waited = daysBetween(since, today)
  if (waited >= directorDays) return 'director'
  return waited >= headDays ? 'head' : undefined
}

/** Sets the days from a day. What held before is never rewritten. */
export async function setLimits({ ctx, viewer, form }: Asked): Promise<Outcome<string>> {
  const { values, problems } = readForm(QUESTIONS, form)
  for (const field of DAYS)
    if (!/^[1-9]\d?$/.test(values[field] ?? ''))
      problems.push({ field, message: 'Enter a whole number of days, from 1 to 99' })
  if (problems.length > 0) return { ok: false, problems }
  const limits = { headDays: Number(values.headDays), directorDays: Number(values.directorDays) }
  if (limits.directorDays < limits.headDays)
    return invalid('directorDays', 'The director comes after the head of service: enter as many days or more')
  const fromOn = parseDay(values.fromOn ?? '')
  if (fromOn === undefined || fromOn < ctx.today)
    return invalid('fromOn', 'Choose today or a later day: what held before is never rewritten')
  return insert(ctx, EscalationDays, '', {
    ...limits,
    fromOn,
    why: values.why,
    writtenBy: viewer.name,
  } as never)
}
