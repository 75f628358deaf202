import { type CollectionYear, yearBeginning } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import { csvLines } from '../reading/csv-lines.ts'
import { mendedDay } from '../reading/excel-day.ts'
import type { Limits } from '../reading/limits.ts'
import type { SourceFile } from '../reading/source-row.ts'
import { textOf } from '../reading/text-of.ts'

/** The year a return seems to be for, and why; neither when it holds no date to tell by. */
export type GuessedYear = { year?: CollectionYear; yearReason?: string }

/** Dates looked at in each file: enough to tell, however large the return. */
const ENOUGH = 20_000
/** The dates that tell: a return holds the reviews of its year, and the episodes that ran in it. */
const TELLING: Readonly<Record<string, string>> = { Episodes: 'DECOM', Reviews: 'REVIEW' }

/** Guesses from the review and episode dates of the CSV set. */
export async function guessCsvYear(
  files: readonly { source: SourceFile; table?: string }[],
  limits: Limits,
): Promise<GuessedYear> {
  const tally = tallyYears()
  for (const { source, table } of files) {
    const column = TELLING[table ?? '']
    if (column !== undefined) await tallyColumn(source, column, limits, tally.add)
  }
  return tally.guess()
}

async function tallyColumn(
  source: SourceFile,
  column: string,
  limits: Limits,
  add: (date: string) => void,
): Promise<void> {
  let at = -1
  let seen = 0
  for await (const lines of csvLines(
    textOf(source, limits, () => {}),
    source.name,
    limits,
  )) {
    for (const { cells } of lines) {
      if (at === -1) at = cells.findIndex(name => name.trim().toUpperCase() === column)
      else add(mendedDay(cells[at]?.trim() ?? '') ?? cells[at] ?? '')
    }
    seen += lines.length
    if (at === -1 || seen > ENOUGH) return
  }
}

/** Guesses from the same dates of the XML form, without reading it as XML. */
export async function guessXmlYear(source: SourceFile, limits: Limits): Promise<GuessedYear> {
  const tally = tallyYears()
  let carry = ''
  for await (const text of textOf(source, limits, () => {})) {
    const both = carry + text
    let end = 0
    for (const found of both.matchAll(/<(?:DECOM|REVIEW)>([^<]{0,20})</g)) {
      tally.add(found[1]!)
      end = found.index + found[0].length
    }
    if (tally.count() > ENOUGH) break
    carry = both.slice(Math.max(end, both.length - 40))
  }
  return tally.guess()
}

function tallyYears() {
  const counts = new Map<number, number>()
  let total = 0
  return {
    add(date: string): void {
      const parts = /^\s*\d\d?\/(\d\d?)\/(\d{4})\s*$/.exec(date)
      if (!parts) return
      const first = Number(parts[1]) >= 4 ? Number(parts[2]) : Number(parts[2]) - 1
      counts.set(first, (counts.get(first) ?? 0) + 1)
      total += 1
    },
    count: () => total,
    /** The year with the most of them; the later of two alike. */
    guess(): GuessedYear {
      let best: { first: number; count: number } | undefined
      for (const [first, count] of counts)
        if (!best || count > best.count || (count === best.count && first > best.first))
          best = { first, count }
      if (!best) return {}
      const year = yearBeginning(best.first)
      const [some, all] = [best.count, total].map(formatNumber)
      return { year, yearReason: `${some} of the ${all} review and episode dates looked at fall in ${year}.` }
    },
  }
}
