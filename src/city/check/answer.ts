import { addDays, addMonths, type Day } from '../../core/day.ts'
import {
  type Figure,
  figures,
  type Indicator,
  NOT_RECORDED,
  split,
  trends,
} from '../../engines/indicators/index.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { type Cell, monthsOf } from './cell.ts'
import { grouped } from './grouped.ts'
import { type Knows, whoAnswers } from './knows.ts'
import { answerReading } from './readings/index.ts'

/**
 * What the record says of some cells, by cell id, as a city of full size would: counts are divided by `scale`. null when
 * nothing is there to work it out from. Cells that cannot be asked yet are left out.
 */
export async function answerCells(
  ctx: Ctx,
  cells: readonly Cell[],
  knows: Knows,
  scale: number,
): Promise<Map<string, number | null>> {
  const together = await countedTogether(ctx, cells, knows)
  const answers = new Map<string, number | null>()
  for (const cell of cells) {
    const counted = together.has(cell.id) ? together.get(cell.id) : await countedAlone(ctx, cell, knows)
    if (counted !== undefined) answers.set(cell.id, inUnit(cell, counted, scale))
  }
  return answers
}

const isWhole = (cell: Cell): boolean => cell.per === null || cell.per === 'month'

/** Indicators over the same days are counted in one statement. */
async function countedTogether(
  ctx: Ctx,
  cells: readonly Cell[],
  knows: Knows,
): Promise<Map<string, number | null>> {
  const plain = cells.flatMap(cell => {
    const who = whoAnswers(cell, knows)
    return cell.ask?.by === 'indicator' && who && 'indicator' in who && isWhole(cell)
      ? [{ cell, indicator: who.indicator }]
      : []
  })
  const counted = new Map<string, number | null>()
  for (const same of grouped(plain, ({ cell }) => `${cell.from} ${cell.to}`).values()) {
    const { from, to } = same[0]!.cell
    const each = await figures(
      ctx,
      same.map(({ indicator }) => indicator),
      from,
      to,
    )
    for (const { cell, indicator } of same) {
      counted.set(cell.id, each.get(indicator.id)!.value)
    }
  }
  return counted
}

/** The number of a cell before scale and month; null when there is none, undefined when it cannot be asked. */
async function countedAlone(ctx: Ctx, cell: Cell, knows: Knows): Promise<number | null | undefined> {
  const who = whoAnswers(cell, knows)
  if (!who || !cell.ask) return undefined
  if (cell.ask.by === 'part' && 'indicator' in who) return partOf(ctx, cell, who.indicator, cell.ask)
  const ask = async (start: Day, ends: readonly Day[]): Promise<Figure[]> => {
    if ('indicator' in who) return (await trends(ctx, [who.indicator], start, ends)).get(who.indicator.id)!
    const each: Figure[] = []
    for (const [i, end] of ends.entries())
      each.push(await answerReading(ctx, who.reading, addDays(i === 0 ? start : ends[i - 1]!, 1), end))
    return each
  }
  if (isWhole(cell)) return (await ask(addDays(cell.from, -1), [cell.to]))[0]!.value
  const byMonth = (await ask(addDays(cell.from, -1), monthEnds(cell))).map(figure => figure.value ?? 0)
  return cell.per === 'highest-month' ? Math.max(...byMonth) : Math.min(...byMonth)
}

const monthEnds = (cell: Cell): Day[] =>
  Array.from({ length: monthsOf(cell) }, (_, i) => addDays(addMonths(cell.from, i + 1), -1))

async function partOf(
  ctx: Ctx,
  { from, to, unit }: Cell,
  indicator: Indicator,
  asked: { split: string; part: string },
): Promise<number | null> {
  const parts = await split(ctx, indicator, from, to, asked.split)
  const recorded = parts.filter(({ part }) => part !== NOT_RECORDED)
  const found = recorded.find(({ part }) => part === asked.part)?.figure.numerator ?? 0
  if (unit !== 'percent') return found
  const all = recorded.reduce((sum, { figure }) => sum + figure.numerator, 0)
  return all === 0 ? null : (100 * found) / all
}

function inUnit(cell: Cell, counted: number | null, scale: number): number | null {
  if (counted === null) return null
  const sized = cell.unit === 'count' ? counted / scale : counted
  return cell.per === 'month' ? sized / monthsOf(cell) : sized
}
