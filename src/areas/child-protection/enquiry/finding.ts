import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { change, insert, list } from '../../../engines/records/index.ts'
import { Birth, livingFrom } from '../../child/facts.ts'
import { Enquiry } from '../records.ts'
import { chainOf, oneAtATime } from './chain.ts'
import { EnquiryFinding } from './records.ts'
import { ENQUIRING, enquiriesHref } from './who.ts'

type Doing = Parameters<Action['run']>[0]

async function end({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await oneAtATime(ctx, child)
  const { open, findings } = await chainOf(ctx, child)
  const shown: Outcome<string> = { ok: true, value: enquiriesHref(child) }
  if (findings.some(({ id }) => id === recordId)) return shown
  if (!open) return refused('No section 47 enquiry about this child goes on.')
  if (open.endedOn !== null)
    return refused(`This enquiry ended on ${formatDay(open.endedOn)}. A manager decides on a conference now.`)
  const on = values.endedOn as Day | null
  if (on === null) return invalid('endedOn', 'Say on which day')
  if (on > ctx.today) return invalid('endedOn', 'This day is still to come')
  if (open.startedOn !== null && on < open.startedOn)
    return invalid('endedOn', `The enquiry began only on ${formatDay(open.startedOn)}`)
  const from = livingFrom(await list(ctx, Birth, child), on)
  if ((from === null || from > on) && values.seen !== 'not-seen')
    return invalid('seen', 'This child was not born yet: nobody had seen them')
  const found = await insert(
    ctx,
    EnquiryFinding,
    child,
    { ...values, enquiry: open.id, foundBy: viewer.name, foundByAccount: viewer.account } as never,
    recordId,
  )
  if (!found.ok) return found
  const ended = await change(ctx, Enquiry, open.id, { endedOn: on }, open.knownAt)
  return ended.ok ? shown : ended
}

export const endEnquiry: Action = {
  id: 'end-section-47',
  title: 'End the section 47 enquiry with what it found',
  submit: 'Save what it found',
  may: ENQUIRING,
  ages: { from: 0, under: 18 },
  form: EnquiryFinding,
  ask: ['endedOn', 'seen', 'whyNotAlone', 'words', 'finding', 'why', 'next'],
  run: end,
}
