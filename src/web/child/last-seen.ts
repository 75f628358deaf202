import { type Day, formatDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'

/** The last visit at which the child was seen, up to a day: what the area that tells it says, and where it opens. */
export function lastSeen(
  tellings: readonly Telling[],
  today: Day,
): { when: string; how: string; href: string } | undefined {
  let last: Telling | undefined
  for (const t of tellings) {
    const isSeen = t.lane === 'visit' && t.shape === 'mark' && t.tone !== 'missed' && t.fromOn <= today
    if (isSeen && (last === undefined || t.fromOn > last.fromOn)) last = t
  }
  return last && { when: formatDay(last.fromOn), how: last.title, href: last.href }
}
