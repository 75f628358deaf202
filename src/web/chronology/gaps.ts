import { addDays, type Day, daysBetween, maxDay, minDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'

/** How many days without any record, while help was open, are worth showing. */
export const GAP_DAYS = 90

/** A stretch with nothing in the record: the first and the last day without anything. */
export type Gap = { fromOn: Day; toOn: Day }

/** Stretches during which help (or a legal status) was open, joined where they touch. */
function openHelp(tellings: readonly Telling[], until: Day): Gap[] {
  const spells = tellings
    .filter(t => t.shape === 'spell' && (t.lane === 'help' || t.lane === 'legal') && t.fromOn <= until)
    .map(t => ({ fromOn: t.fromOn, toOn: minDay(t.toOn ?? until, until) }))
    .sort((a, b) => a.fromOn - b.fromOn)
  const joined: Gap[] = []
  for (const spell of spells) {
    const last = joined[joined.length - 1]
    if (last && spell.fromOn <= addDays(last.toOn, 1)) last.toOn = maxDay(last.toOn, spell.toOn)
    else joined.push(spell)
  }
  return joined
}

// The picture draws them and its summary counts them.
const known = new WeakMap<readonly Telling[], { today: Day; gaps: readonly Gap[] }>()

/**
 * Stretches of more than 90 days, while help or a legal status was open, in which nothing happened that
 * anyone recorded. What was due and not done is not a record of anything.
 */
export function gaps(tellings: readonly Telling[], today: Day): readonly Gap[] {
  const last = known.get(tellings)
  if (last?.today === today) return last.gaps
  const made = gapsIn(tellings, today)
  known.set(tellings, { today, gaps: made })
  return made
}

function gapsIn(tellings: readonly Telling[], today: Day): Gap[] {
  const days: Day[] = []
  for (const t of tellings) {
    if (t.tone === 'missed') continue
    days.push(t.fromOn)
    if (t.toOn !== null && t.toOn !== t.fromOn) days.push(t.toOn)
  }
  const sorted = Int32Array.from(days).sort()
  const found: Gap[] = []
  for (const open of openHelp(tellings, today)) {
    let last = open.fromOn
    const look = (d: Day) => {
      if (daysBetween(last, d) > GAP_DAYS) found.push({ fromOn: addDays(last, 1), toOn: addDays(d, -1) })
      last = d
    }
    for (const d of sorted) if (d > open.fromOn && d <= open.toOn) look(d as Day)
    if (open.toOn === today) look(addDays(today, 1))
  }
  return found
}
