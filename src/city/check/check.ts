import type { Day } from '../../core/day.ts'
import { dayOf, lastMomentOf } from '../../core/instant.ts'
import type { Area } from '../../engines/area.ts'
import { type Records, transact } from '../../engines/records/index.ts'
import { answerCells } from './answer.ts'
import { type Cell, type Document, TAKEN_ON } from './cell.ts'
import { grouped } from './grouped.ts'
import { type Judged, judge } from './judge.ts'
import { knownBy } from './knows.ts'
import { PUBLISHED } from './published/index.ts'
import { type Trend, trendsOf } from './trends.ts'

/** Every published cell judged, and every published trend. */
export type Checked = { cells: Judged[]; trends: Trend[] }

/**
 * Holds a city to what such a city published: every headline figure worked out by the indicators from the record, as it
 * was known when the document that published it was written. Counts of a smaller or larger city are divided by `scale`
 * (1 is full size). What a city has not lived, as it began later or its last day is earlier, cannot be answered.
 */
export async function checkCity(
  records: Records,
  areas: readonly Area[],
  { scale, from }: { scale: number; from: Day },
): Promise<Checked> {
  const knows = knownBy(areas)
  const today = dayOf(records.now())
  const lived = PUBLISHED.filter(cell => from <= cell.to && cell.to <= today)
  const answers = new Map<string, number | null>()
  for (const [document, cells] of grouped(lived, cell => cell.document)) {
    const knownAt = knownWhen(document, today)
    // Readings must count every child, as the indicators' own functions do.
    const found = await transact(records, { who: 'city-check', service: true, knownAt }, ctx =>
      answerCells(ctx, cells, knows, scale),
    )
    for (const [id, answer] of found) answers.set(id, answer)
  }
  const cells = PUBLISHED.map((cell: Cell) => judge(cell, answers.get(cell.id)))
  return { cells, trends: trendsOf(cells) }
}

/** Of a day that is not over, what is known now. */
function knownWhen(document: Document, today: Day) {
  const taken = TAKEN_ON[document]
  return taken >= today ? null : lastMomentOf(taken)
}
