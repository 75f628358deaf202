import { parseDay } from '../../core/day.ts'
import { invalid, type Outcome } from '../../core/outcome.ts'
import type { Asked } from '../../engines/area.ts'
import { insert } from '../../engines/records/index.ts'
import { questionOf } from '../../web/family-form/index.ts'
import { readForm } from '../../web/kit/index.ts'
import { PATHWAY, PathwayFrom } from './records.ts'

export const QUESTIONS = ['pathway', 'fromOn', 'why'].map(name => questionOf(PathwayFrom, name))

/** Says how families are helped from a day on. What held before is never rewritten. */
export async function setPathway({ ctx, viewer, form }: Asked): Promise<Outcome<string>> {
  const { values, problems } = readForm(QUESTIONS, form)
  const { pathway = '', why } = values
  if (!Object.hasOwn(PATHWAY, pathway))
    problems.push({ field: 'pathway', message: 'Say how families are helped from then on' })
  if (!why) problems.push({ field: 'why', message: 'Say why, and who agreed it' })
  const fromOn = parseDay(values.fromOn ?? '')
  if (fromOn === undefined && !problems.some(({ field }) => field === 'fromOn'))
    problems.push({ field: 'fromOn', message: 'Say from which day' })
  if (problems.length > 0) return { ok: false, problems }
  if (fromOn! < ctx.today)
    return invalid('fromOn', 'Choose today or a later day: what held before is never rewritten')
  return insert(ctx, PathwayFrom, '', {
    pathway: pathway as keyof typeof PATHWAY,
    fromOn: fromOn!,
    why: why!,
    writtenBy: viewer.name,
  })
}
