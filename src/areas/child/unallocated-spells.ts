import { addDays, type Day, maxDay, minDay } from '../../core/day.ts'
import type { StatusSpell } from '../../engines/status/index.ts'

type Worked = { role: string; fromOn: Day | null; toOn: Day | null }

/** Days on which a child had an open case and nobody to work with them: both days included; `toOn` null while it lasts. */
export type Gap = { fromOn: Day; toOn: Day | null }

// They look after the plan or the time after care, and no case.
const NO_CASE: readonly string[] = ['reviewing-officer']

/**
 * When a child's case was open and no worker was allocated, oldest first, up to `today`. A status without a first day
 * tells nothing of before, and an allocation without one is taken to have begun with the case.
 */
export function unallocatedSpells(
  statuses: readonly Pick<StatusSpell, 'status' | 'fromOn' | 'toOn'>[],
  worked: readonly Worked[],
  today: Day,
): Gap[] {
  const after = addDays(today, 1)
  const open = joined(
    statuses.flatMap(({ fromOn, toOn }) =>
      fromOn === null || fromOn > today ? [] : [{ from: fromOn, to: minDay(toOn ?? after, after) }],
    ),
  )
  const held = joined(
    worked
      .filter(({ role }) => !NO_CASE.includes(role))
      .map(({ fromOn, toOn }) => ({ from: fromOn ?? (0 as Day), to: toOn ?? after })),
  )
  return open.flatMap(spell => {
    const gaps: Gap[] = []
    let at = spell.from
    for (const { from, to } of [...held, { from: spell.to, to: spell.to }]) {
      const until = minDay(from, spell.to)
      if (until > at) gaps.push({ fromOn: at, toOn: until >= after ? null : addDays(until, -1) })
      at = maxDay(at, to)
      if (at >= spell.to) break
    }
    return gaps
  })
}

type Span = { from: Day; to: Day }

/** Spans in order, those that touch made one; each ends before its `to`. */
function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = out.at(-1)
    if (last && span.from <= last.to) last.to = maxDay(last.to, span.to)
    else if (span.to > span.from) out.push({ ...span })
  }
  return out
}
