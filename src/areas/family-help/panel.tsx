import { formatDay } from '../../core/day.ts'
import type { Panel } from '../../engines/area.ts'
import { list } from '../../engines/records/index.ts'
import { Allocation } from '../child/facts.ts'
import { unjoined } from './joining.ts'
import { familyHelpSince } from './pathway.ts'

/** On the child's page, in Family Help: who leads the child's protection, or that nobody has joined for it yet. */
export const protectionLead: Panel = {
  place: 'workers',
  title: 'Lead child protection practitioner',
  async show(ctx, child) {
    if ((await familyHelpSince(ctx, ctx.today)) === undefined) return null
    const lead = (await list(ctx, Allocation, child)).find(
      ({ role, fromOn, toOn }) =>
        role === 'child-protection-lead' &&
        (fromOn === null || fromOn <= ctx.today) &&
        (toOn === null || toOn > ctx.today),
    )
    if (lead)
      return (
        <p class="govuk-body">
          {lead.worker}
          {lead.fromOn !== null && ` joined on ${formatDay(lead.fromOn)}`}. Whoever leads Family Help goes on
          leading it.
        </p>
      )
    const since = (await unjoined(ctx, null)).find(one => one.child === child)?.since
    return since === undefined ? null : (
      <p class="govuk-body">
        <strong>Nobody has joined yet.</strong> A section 47 enquiry goes on since {formatDay(since)}.
      </p>
    )
  },
}
