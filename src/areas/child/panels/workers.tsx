import { formatDay } from '../../../core/day.ts'
import type { Panel } from '../../../engines/area.ts'
import { list } from '../../../engines/records/index.ts'
import { statusesOf } from '../../../engines/status/index.ts'
import { WORKER_CHANGE } from '../../../returns/ssda903/codes.ts'
import { recordHref } from '../../../web/child/index.ts'
import { ALLOCATED_AS, Allocation } from '../records.ts'
import { unallocatedSpells } from '../unallocated-spells.ts'

/** Everybody who worked with the child, newest first, and the days on which nobody did. */
export const workers: Panel = {
  place: 'workers',
  title: 'Who has worked with the child',
  async show(ctx, child, page) {
    const all = (await list(ctx, Allocation, child)).sort((a, b) => (b.fromOn ?? 0) - (a.fromOn ?? 0))
    const gaps = unallocatedSpells(await (page?.statuses ?? statusesOf(ctx, child)), all, ctx.today)
    if (all.length === 0 && gaps.length === 0) return <p class="govuk-body">No worker is allocated.</p>
    const cases = all.filter(({ role }) => role === 'social-worker' || role === 'early-help-worker')
    const people = new Set(cases.map(({ worker }) => worker)).size
    const lines = [
      ...all.map(one => ({ on: one.fromOn ?? 0, one })),
      ...gaps.map(gap => ({ on: gap.fromOn, gap })),
    ].sort((a, b) => b.on - a.on)
    return (
      <>
        {people > 1 && <p class="govuk-body-s">{people} different workers have led the work so far.</p>}
        <ul class="govuk-list">
          {lines.map(line =>
            'gap' in line ? (
              <li>
                <strong>Nobody</strong>
                <span class="gt-quiet">
                  {line.gap.toOn === null
                    ? `, since ${formatDay(line.gap.fromOn)}`
                    : `, from ${formatDay(line.gap.fromOn)} to ${formatDay(line.gap.toOn)}`}
                </span>
              </li>
            ) : (
              <Worked ctx={ctx} one={line.one} />
            ),
          )}
        </ul>
      </>
    )
  },
}

type Parts = Parameters<Panel['show']>
type One = Awaited<ReturnType<typeof list<typeof Allocation.fields>>>[number]

const Worked = ({ ctx, one }: { ctx: Parts[0]; one: One }) => (
  <li>
    <a class="govuk-link" href={recordHref(ctx, 'allocation', one.id)}>
      {one.toOn === null || one.toOn > ctx.today ? <strong>{one.worker}</strong> : one.worker}
    </a>
    <span class="gt-quiet">
      {' '}
      {[ALLOCATED_AS[one.role], one.team].filter(Boolean).join(', ')}
      {one.fromOn !== null && `, ${one.toOn === null ? 'since' : 'from'} ${formatDay(one.fromOn)}`}
      {one.toOn !== null && ` to ${formatDay(one.toOn)}`}
      {one.changeReason && `. Why it changed: ${whyOf(one.changeReason)}`}
    </span>
  </li>
)

// A return says it in the DfE's code; a manager in words.
const whyOf = (reason: string): string =>
  Object.hasOwn(WORKER_CHANGE, reason) ? WORKER_CHANGE[reason as keyof typeof WORKER_CHANGE] : reason
