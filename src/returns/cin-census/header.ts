import { type CollectionYear, endOf, yearBeginning, yearOf } from '../../core/collection-year.ts'
import { parseDay } from '../../core/day.ts'
import type { Limits } from '../reading/limits.ts'
import type { SourceFile } from '../reading/source-row.ts'
import { textOf } from '../reading/text-of.ts'
import { unreadable } from '../reading/unreadable.ts'
import { xmlEvents } from '../reading/xml-events.ts'
import { xmlRows } from '../reading/xml-rows.ts'
import { CIN_CENSUS_XML } from './structure.ts'

/** What a census file says of itself. */
export type CinHeader = {
  header?: Record<string, string>
  authority?: string
  year?: CollectionYear
  yearReason?: string
}

/** Characters: most headers end in the first so many, and the children after them are read by others. */
const PART = 1024

/** Reads as far as the header. Throws UnreadableReturn when the file is a return of another collection. */
export async function cinHeader(source: SourceFile, limits: Limits): Promise<CinHeader> {
  const rows = xmlRows(CIN_CENSUS_XML, source.name, limits, () => {})
  const events = xmlEvents(source.name, limits, rows)
  const isRead = () => rows.header() !== undefined || rows.begun()
  for await (const text of textOf(source, limits, () => {})) {
    for (let at = 0; at < text.length && !isRead(); at += PART) events.feed(text.slice(at, at + PART))
    if (isRead()) break
  }
  const header = rows.header()
  if (!header) {
    if (!rows.begun()) events.end()
    return {}
  }
  const collection = header.Collection?.trim() ?? ''
  if (collection !== '' && collection.toUpperCase() !== 'CIN')
    throw unreadable(
      source.name,
      `is a return of another collection, “${collection.slice(0, 40)}”, not the CIN census.`,
    )
  const authority = header.LEA?.trim()
  return { header, ...(authority ? { authority } : {}), ...yearIn(header) }
}

/**
 * The reference date is 31 March of the header's year (rule 100). Where they disagree the reference date is taken
 * when it ends a collection year, else the year.
 */
function yearIn(header: Record<string, string>): { year?: CollectionYear; yearReason?: string } {
  const written = header.ReferenceDate?.trim() ?? ''
  const reference = parseDay(written)
  const named = /^\d{4}$/.test(header.Year?.trim() ?? '') ? yearBeginning(Number(header.Year) - 1) : undefined
  const fromReference = reference === undefined ? undefined : yearOf(reference)
  const ends = fromReference !== undefined && endOf(fromReference) === reference
  const year = ends ? fromReference : (named ?? fromReference)
  if (year === undefined) return {}
  const by =
    year === fromReference && (ends || !named) ? `reference date ${written}` : `year ${header.Year?.trim()}`
  const other =
    named !== undefined && fromReference !== undefined && named !== fromReference
      ? ` Its header does not agree with itself: year ${header.Year?.trim()}, reference date ${written}.`
      : ''
  return { year, yearReason: `The header’s ${by} is of ${year}.${other}` }
}
