import { parseDay } from '../../core/day.ts'
import { invalid, type Outcome } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { type Ctx, insert, list } from '../../engines/records/index.ts'
import type { Status } from '../../engines/status/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { CaseloadWeights } from './records.ts'

/** Points by status: ten for a child in need. */
export type Weights = Readonly<Record<Status, number>>

// No guidance says how much a child counts. Judgement: plans, court and reviews take half as long again, and a first
// assessment is more than a plan that goes on.
const DEFAULTS = {
  earlyHelp: 8,
  referred: 12,
  inNeed: 10,
  protection: 15,
  inCare: 12,
  careLeaver: 6,
} as const
type Points = keyof typeof DEFAULTS
const POINTS = Object.keys(DEFAULTS) as Points[]

export const QUESTIONS = [...POINTS, 'fromOn', 'why'].map(name => questionOf(CaseloadWeights, name))

/** The weights that hold today, and since when and why where they were set. */
export async function weightsToday(
  ctx: Ctx,
): Promise<{ weights: Weights; set: { fromOn: number; why: string } | undefined }> {
  const set = (await list(ctx, CaseloadWeights, ''))
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt)[0]
  const { earlyHelp, referred, inNeed, protection, inCare, careLeaver } = set ?? DEFAULTS
  return {
    weights: {
      'early-help': earlyHelp,
      referred,
      'in-need': inNeed,
      protection,
      'in-care': inCare,
      'care-leaver': careLeaver,
    },
    set,
  }
}

/** Sets the weights from a day. What held before is never rewritten. */
export async function setWeights({ ctx, viewer, form }: Asked): Promise<Outcome<string>> {
  const { values, problems } = readForm(QUESTIONS, form)
  for (const field of POINTS)
    if (!/^([1-9]\d?|100)$/.test(values[field] ?? ''))
      problems.push({ field, message: 'Enter a whole number, from 1 to 100: ten is a child in need' })
  if (problems.length > 0) return { ok: false, problems }
  const fromOn = parseDay(values.fromOn ?? '')
  if (fromOn === undefined || fromOn < ctx.today)
    return invalid('fromOn', 'Choose today or a later day: what held before is never rewritten')
  const points = Object.fromEntries(POINTS.map(name => [name, Number(values[name])]))
  return insert(ctx, CaseloadWeights, '', {
    ...points,
    fromOn,
    why: values.why,
    writtenBy: viewer.name,
  } as never)
}
