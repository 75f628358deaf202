import type { Day } from '../../core/day.ts'
import { type Ctx, list, type Row } from '../../engines/records/index.ts'
import { type Colour, HOURS } from './ratings.ts'
import { RatedHours, ThresholdPassage } from './records-settings.ts'
import { type Passage, THRESHOLD_GUIDE } from './threshold-guide.ts'

type Wording = Row<typeof ThresholdPassage>

/** Of several that hold on a day the one that began last; of two of one day, what was written last. */
export const latest = <R extends { fromOn: Day; knownAt: number }>(
  rows: readonly R[],
  on: Day,
): R | undefined =>
  rows
    .filter(({ fromOn }) => fromOn <= on)
    .sort((a, b) => a.fromOn - b.fromOn || a.knownAt - b.knownAt)
    .at(-1)

/** The guidance in force on a day: the partnership’s own wording, passage by passage, else the first that came with the program. */
export async function guideOn(ctx: Ctx, on: Day): Promise<Passage[]> {
  return guideFrom(await list(ctx, ThresholdPassage, ''), on)
}

/** The same from wordings that were read. */
export function guideFrom(wordings: readonly Wording[], on: Day): Passage[] {
  const ids = new Set([...THRESHOLD_GUIDE.map(({ id }) => id), ...wordings.map(({ passage }) => passage)])
  const placed = [...ids].flatMap(id => {
    const first = THRESHOLD_GUIDE.findIndex(one => one.id === id)
    const ours = latest(
      wordings.filter(({ passage }) => passage === id),
      on,
    )
    if (!ours) return first < 0 ? [] : [{ place: first + 1, passage: THRESHOLD_GUIDE[first]! }]
    if (ours.endedOn !== null && ours.endedOn <= on) return []
    const { level, title, says, place } = ours
    const signs = (ours.signs ?? '').split('\n').flatMap(line => line.trim() || [])
    return [
      { place: place ?? (first < 0 ? ids.size : first + 1), passage: { id, level, title, says, signs } },
    ]
  })
  return placed.sort((a, b) => a.place - b.place).map(({ passage }) => passage)
}

/** Hours by colour in force on a day. */
export async function hoursOn(ctx: Ctx, on: Day): Promise<Readonly<Record<Colour, number>>> {
  const set = latest(await list(ctx, RatedHours, ''), on)
  return set ? { red: set.red, amber: set.amber, green: set.green } : HOURS
}
