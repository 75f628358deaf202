import { ageOn } from '../../../core/age.ts'
import { formatDay } from '../../../core/day.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { type Ctx, change, insert, one } from '../../../engines/records/index.ts'
import { Birth } from '../../child/facts.ts'
import { Presentation } from '../records.ts'
import { choiceOf, missing, openCase } from '../standing.ts'
import { ENDING, WORKING } from '../who.ts'
import { type Doing, future, oneAtATime, thenShow } from './doing.ts'

/** Why this is no presentation of a young person of 16 or 17; nothing when it is. What to do instead is said. */
async function whyNotTheirs(ctx: Ctx, child: string, at: Instant): Promise<string | undefined> {
  const birth = await one(ctx, Birth, child)
  const born = birth?.born?.earliest ?? null
  if (birth?.diedOn != null) return 'The record says that this child has died.'
  // Where the age is in dispute they are treated as a child until it is decided (guidance of 2018).
  if (born === null) return undefined
  const age = ageOn(born, dayOf(at))
  if (age < 16)
    return `They were ${age} on that day. A child under 16 with nowhere to live is a matter for section 20 and, where they may be in danger, section 47: write down a contact at the front door and have it rated.`
  if (age >= 18)
    return `They were ${age} on that day. A young adult goes to the housing service; a care leaver has their personal adviser.`
  return undefined
}

async function present({ ctx, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const at = values.presentedAt as Instant | null
  const late = future(ctx, 'presentedAt', at)
  if (late) return late
  const why = at === null ? undefined : await whyNotTheirs(ctx, child, at)
  if (why) return invalid('presentedAt', why)
  const open = await openCase(ctx, child)
  if (open?.presentation.id === recordId) return thenShow({ ok: true, value: recordId }, child)
  if (open)
    return refused(
      `They came to us on ${formatDay(dayOf(open.presentation.presentedAt))}, and that work goes on. Add to it, or end it first.`,
    )
  return thenShow(await insert(ctx, Presentation, child, values as never, recordId), child)
}

async function end({ ctx, viewer, child, values }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const open = await openCase(ctx, child)
  if (!open) return refused('There is no open work to end.')
  const first = missing(open)
  // The young person may be gone before all was said: even then it is said that rights were not explained.
  if (first.length > 0)
    return {
      ok: false,
      problems: first.map(message => ({ message: `It cannot end yet. ${message}` })),
    }
  if (values.closedOn == null) return invalid('closedOn', 'Say when it ended')
  const late = future(ctx, 'closedOn', values.closedOn)
  if (late) return late
  const { presentation } = open
  if (Number(values.closedOn) < dayOf(presentation.presentedAt))
    return invalid('closedOn', 'It ended before they came to us')
  if (values.outcome === 'in-care' && choiceOf(open)?.chosen !== 'care')
    return invalid(
      'outcome',
      'They have not chosen to come into our care. Their own agreement is needed: write down what they chose.',
    )
  const said = { ...values, closedBy: viewer.name }
  return thenShow(await change(ctx, Presentation, presentation.id, said, presentation.knownAt), child)
}

/** From the day a young person comes to the day the work ends. */
export const beginningAndEnd: Action[] = [
  {
    id: 'homeless-presentation',
    title: 'Came to us with nowhere to live (16 or 17)',
    submit: 'Save',
    may: WORKING,
    form: Presentation,
    ask: [
      'presentedAt',
      'firstCame',
      'cameWith',
      'why',
      'lastNight',
      'tonight',
      'language',
      'otherAuthority',
    ],
    run: present,
  },
  {
    id: 'homeless-end',
    title: 'End the work about having nowhere to live',
    submit: 'End it',
    may: ENDING,
    form: Presentation,
    ask: ['closedOn', 'outcome', 'closedWhy'],
    needs: ['closedOn'],
    run: end,
  },
]
