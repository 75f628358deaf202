import { createHash } from 'node:crypto'
import { isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import type { SheetToWrite } from '../workbook/write-workbook.ts'
import { type AnnexA, cellsOf, leftEmpty, type MadeList, whyEmpty } from './made.ts'
import { periodOf } from './make-lists.ts'

/** What stands in a workbook, and why what does not is not there. */
export type Summary = {
  return: 'annex-a'
  /** The day whose lists they are. */
  on: string
  /** The moment as known at which the record was read, in UTC. */
  asKnownAt: string
  people: number
  /** People without a number of this authority: the end of the id by which Goldthread knows them stands in its place. */
  withoutNumber: number
  lists: ListSummary[]
}

export type ListSummary = {
  list: number
  name: string
  from: string
  to: string
  rows: number
  /** SHA-256 of its rows' cells: the same rows have the same, whichever file they stand in. */
  sha256: string
  /** Why there is no row. */
  why?: string
  /** Columns that are always empty, as nothing here says them yet. */
  unsaid?: string[]
  /** Rows that leave a column empty which the guidance wants filled. */
  leftEmpty?: { heading: string; rows: number }[]
}

/** What the lists hold, as known at a moment. */
export const summaryOf = (annex: AnnexA, asKnownAt: Instant): Summary => ({
  return: 'annex-a',
  on: isoDay(annex.on),
  asKnownAt: isoInstant(asKnownAt),
  people: annex.numbers.size,
  withoutNumber: annex.withoutNumber,
  lists: annex.lists.map(made => ofList(made, annex)),
})

function ofList(made: MadeList, { on }: AnnexA): ListSummary {
  const { list, rows, unsaid } = made
  const why = whyEmpty(made)
  // What nothing here says is said once, not of every row.
  const empty = leftEmpty(made).filter(({ heading }) => !unsaid.includes(heading))
  return {
    list: list.number,
    name: list.name,
    ...periodOf(list, on),
    rows: rows.length,
    sha256: digestOf(made),
    ...(why === undefined ? {} : { why }),
    ...(unsaid.length > 0 ? { unsaid } : {}),
    ...(empty.length > 0 ? { leftEmpty: empty } : {}),
  }
}

function digestOf(made: MadeList): string {
  const hash = createHash('sha256')
  for (const row of made.rows) hash.update(`${JSON.stringify(cellsOf(made, row))}\n`)
  return hash.digest('hex')
}

/** The summary as the workbook's last sheet. */
export const summarySheet = (summary: Summary): SheetToWrite => ({
  name: 'Summary',
  columns: [
    { title: `Lists on ${summary.on}, as known at ${summary.asKnownAt}`, width: 34, isWrapped: true },
    { title: 'rows', width: 10 },
    { title: 'from', width: 13 },
    { title: 'to', width: 13 },
    { title: 'what is missing, and why', width: 80, isWrapped: true },
    { title: 'SHA-256 of the rows', width: 66 },
  ],
  rows: summary.lists.map(one => [
    `List ${one.list}: ${one.name}`,
    one.rows,
    one.from,
    one.to,
    missingInWords(one),
    one.sha256,
  ]),
})

/** What a list lacks, as sentences. */
export function missingInWords({ why, unsaid, leftEmpty: empty }: ListSummary): string {
  return [
    ...(why === undefined ? [] : [`${why}.`]),
    ...(unsaid === undefined ? [] : [`Always empty, as nothing here says it yet: ${unsaid.join('; ')}.`]),
    ...(empty === undefined
      ? []
      : [
          `Left empty where it should not be: ${empty.map(({ heading, rows }) => `${heading} in ${rows}`).join('; ')}.`,
        ]),
  ].join(' ')
}
