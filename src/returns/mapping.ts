import { type Day, dayFrom, parseDay } from '../core/day.ts'
import { exactly } from '../core/inexact.ts'
import type { Answer, LoadedRow, Made, Reading, RecordKind } from '../engines/records/index.ts'
import { snake } from '../engines/records/index.ts'

/** Which column of a return's table each field of a kind is read from and written back to. */
export type Columns = Readonly<Record<string, string>>

/** A kind's share of one table of a return: how a row becomes its record, and how its record answers the row. */
export type Mapping = {
  source: 'ssda903' | 'cin-census' | 'people'
  table: string
  kind: RecordKind
  columns: Columns
  /** The row gives this kind a record only when this says so; always, when left out. */
  when?: (row: LoadedRow) => boolean
  /** Fields that come from where the row stands, not from its cells: the plan a review is of. */
  also?: (row: LoadedRow) => Record<string, unknown>
}

/** The readings of several mappings. */
export const readingsOf = (mappings: readonly Mapping[]): Reading[] => mappings.map(readingOf)
/** The answers of several mappings. */
export const answersOf = (mappings: readonly Mapping[]): Answer[] => mappings.map(answerOf)

function readingOf(mapping: Mapping): Reading {
  const { source, table, kind } = mapping
  return {
    source,
    table,
    gives: [kind],
    make(row) {
      if (mapping.when && !mapping.when(row)) return []
      const values: Record<string, unknown> = {}
      const doubts: Made['doubts'] = []
      for (const [field, column] of Object.entries(mapping.columns)) {
        const read = readCell(mapping, field, row.cells[column] ?? '')
        values[field] = read.value
        if (read.doubt) doubts.push({ field, column, message: `${column}: ${read.doubt}` })
      }
      Object.assign(values, mapping.also?.(row))
      for (const check of kind.checks) {
        const message = check.test(values)
        if (message) doubts.push({ field: check.field, column: mapping.columns[check.field] ?? '', message })
      }
      return [
        {
          kind,
          id: kind.single ? row.person : row.rowId,
          person: row.person,
          values,
          doubts,
          columns: mapping.columns,
        },
      ]
    },
  }
}

type ReadCell = { value: unknown; doubt?: string }

/** Types one cell as its field is declared. What would not be written back the same is left empty, and doubted. */
function readCell(mapping: Mapping, field: string, text: string): ReadCell {
  if (text === '') return { value: null }
  const declared = mapping.kind.fields[field]
  switch (declared?.type) {
    case 'day':
    case 'inexact': {
      const read = mapping.source === 'ssda903' ? readSlashed(text) : parseDay(text)
      if (read === undefined) return { value: null, doubt: `“${text}” is not a date` }
      return { value: declared.type === 'day' ? read : exactly(read) }
    }
    case 'number':
      return /^(0|[1-9]\d{0,8})$/.test(text)
        ? { value: Number(text) }
        : { value: null, doubt: `“${text}” is not a whole number` }
    case 'choice':
      return Object.hasOwn(declared.codes ?? {}, text)
        ? { value: text }
        : { value: null, doubt: `“${text}” is not one of its codes` }
    default:
      return { value: text }
  }
}

/** DD/MM/YYYY, as the SSDA903 writes dates. */
export function readSlashed(text: string): Day | undefined {
  const parts = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text)
  return parts ? dayFrom(Number(parts[3]), Number(parts[2]), Number(parts[1])) : undefined
}

function answerOf(mapping: Mapping): Answer {
  const format = mapping.source === 'ssda903' ? 'DD/MM/YYYY' : 'YYYY-MM-DD'
  const selected = Object.entries(mapping.columns).map(([field, column]) => {
    const type = mapping.kind.fields[field]?.type
    const source = type === 'inexact' ? `${snake(field)}_earliest` : snake(field)
    const written =
      type === 'day' || type === 'inexact' ? `to_char(${source}, '${format}')` : `${source}::text`
    return `${written} as "${column}"`
  })
  return {
    source: mapping.source,
    table: mapping.table,
    by: mapping.kind.single ? 'person' : 'row',
    columns: Object.values(mapping.columns),
    rows: `select id, ${selected.join(', ')} from ${mapping.kind.table}`,
    says: { kind: mapping.kind, columns: mapping.columns },
  }
}
