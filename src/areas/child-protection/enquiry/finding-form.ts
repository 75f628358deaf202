import { type Day, formatDay } from '../../../core/day.ts'
import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { change, idFrom, insert, list } from '../../../engines/records/index.ts'
import type { Family, FamilyChild, FamilyForm } from '../../../web/family-form/index.ts'
import { Birth, familyChildren, livingFrom } from '../../child/facts.ts'
import { Enquiry } from '../records.ts'
import { chainOf, oneAtATime } from './chain.ts'
import { EnquiryFinding } from './records.ts'
import { ENQUIRING, enquiriesHref, FINDING_PATH } from './who.ts'

const AREA = 'child-protection'

/** Whom a finding can be about: the children of one family about whom an enquiry goes on that has not ended. */
export const inEnquiry: Family<FamilyChild> = {
  area: AREA,
  async childrenOf({ ctx, form }: Asked, child) {
    const found: FamilyChild[] = []
    for (const one of await familyChildren(ctx, child, 'what an enquiry found')) {
      const { open, findings } = await chainOf(ctx, one.child)
      // Sent twice, it was written the first time.
      const sent = form.record === undefined ? '' : idFrom(AREA, FINDING_PATH, form.record, one.child)
      if ((open && open.endedOn === null) || findings.some(({ id }) => id === sent)) found.push(one)
    }
    return found
  },
  nobody: 'No section 47 enquiry about this child goes on, or it has ended already.',
  oneAtATime,
  home: { href: enquiriesHref, text: 'Strategy discussions and enquiries' },
}

async function write(
  { ctx, viewer }: Asked,
  { child }: FamilyChild,
  values: Record<string, unknown>,
  id: string,
): Promise<Outcome<string>> {
  const { open, findings } = await chainOf(ctx, child)
  if (findings.some(one => one.id === id)) return { ok: true, value: id }
  if (!open || open.endedOn !== null) return refused(inEnquiry.nobody)
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
    id,
  )
  if (!found.ok) return found
  return change(ctx, Enquiry, open.id, { endedOn: on }, open.knownAt)
}

/** What an enquiry found, with which it ends: written once for brothers and sisters, each with their own finding. */
export const writeFinding: FamilyForm<FamilyChild> = {
  path: FINDING_PATH,
  title: 'End a section 47 enquiry with what it found',
  submit: 'Save what it found',
  may: ENQUIRING,
  kind: EnquiryFinding,
  ofAll: ['endedOn'],
  ofEach: ['seen', 'whyNotAlone', 'words', 'finding', 'why', 'next'],
  write,
}
