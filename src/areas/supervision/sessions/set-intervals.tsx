import { formatDay, parseDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import { invalid, type Outcome } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { type Ctx, insert, list } from '../../../engines/records/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import { Details, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { DEFAULTS, SupervisionInterval } from './intervals.ts'

const NUMBERS = ['earlyWeeks', 'firstWeeks', 'months'] as const
const QUESTIONS = [...NUMBERS, 'fromOn', 'why'].map(name => questionOf(SupervisionInterval, name))

/** The policy in words, as it holds today. */
export async function policyWords(ctx: Ctx): Promise<string> {
  const set = (await list(ctx, SupervisionInterval, ''))
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt)[0]
  const { earlyWeeks, firstWeeks, months } = set ?? DEFAULTS
  const every = (n: number, unit: string) => (n === 1 ? `every ${unit}` : `every ${n} ${unit}s`)
  const since = set ? ` (since ${formatDay(set.fromOn)}: ${set.why})` : ''
  return `Supervision is held at least ${every(months, 'month')}; in the first six weeks of a newly qualified social worker’s first year ${every(earlyWeeks, 'week')}, and to its sixth month ${every(firstWeeks, 'week')}${since}.`
}

/** Sets the intervals from a day. What held before is never rewritten. */
export async function setIntervals({ ctx, viewer, form }: Asked): Promise<Outcome<string>> {
  const { values, problems } = readForm(QUESTIONS, form)
  for (const field of NUMBERS)
    if (!/^[1-9]\d?$/.test(values[field] ?? ''))
      problems.push({ field, message: 'Enter a whole number, from 1 to 99' })
  if (problems.length > 0) return { ok: false, problems }
  const fromOn = parseDay(values.fromOn ?? '')
  if (fromOn === undefined || fromOn < ctx.today)
    return invalid('fromOn', 'Choose today or a later day: what held before is never rewritten')
  const numbers = Object.fromEntries(NUMBERS.map(name => [name, Number(values[name])]))
  const said = { ...numbers, fromOn, why: values.why, writtenBy: viewer.name }
  return insert(ctx, SupervisionInterval, '', said as never)
}

/** The form for a head of service. */
export const IntervalsForm = ({ asked, problems }: { asked: Asked; problems: readonly Problem[] }) => (
  <Details summaryText="Set how often supervision is held" open={asked.form.do === 'intervals'}>
    <Form
      action="/areas/supervision/workers"
      csrf={asked.csrf}
      submitLabel="Save how often"
      secondary
      hidden={{ do: 'intervals' }}
    >
      <FormFields fields={QUESTIONS} values={asked.form} errors={problems} />
    </Form>
  </Details>
)
