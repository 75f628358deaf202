import type { FieldType, RecordKind } from './declare.ts'
import { subjectColumn } from './declare.ts'

/** One column of a record's table: its SQL name and type, and the field it belongs to. */
export type Column = {
  name: string
  type: string
  field: string
  part?: 'earliest' | 'latest'
  notNull: boolean
}

const SQL_TYPE: Record<FieldType, string> = {
  text: 'text',
  choice: 'text',
  day: 'date',
  moment: 'timestamp with time zone',
  inexact: 'date',
  'yes-no': 'boolean',
  number: 'integer',
  ref: 'uuid',
  person: 'uuid',
}

// A program declares its fields once and asks for their names with every row.
const snakes = new Map<string, string>()

/** camelCase to snake_case. */
export function snake(text: string): string {
  const known = snakes.get(text)
  if (known !== undefined) return known
  const made = text.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  snakes.set(text, made)
  return made
}

/**
 * The columns of a kind's own fields, in declared order. None is NOT NULL though its field is required:
 * loaded rows must get in with a cell empty, and what a person types is checked in the action.
 */
export function fieldColumns(kind: RecordKind): readonly Column[] {
  const known = columnsOf.get(kind)
  if (known) return known
  const made = columnsFor(kind)
  columnsOf.set(kind, made)
  return made
}

const columnsOf = new WeakMap<RecordKind, readonly Column[]>()

function columnsFor(kind: RecordKind): Column[] {
  return Object.entries(kind.fields).flatMap(([field, declared]): Column[] => {
    const type = SQL_TYPE[declared.type]
    if (declared.type !== 'inexact') return [{ name: snake(field), type, field, notNull: false }]
    return [
      { name: `${snake(field)}_earliest`, type, field, part: 'earliest', notNull: false },
      { name: `${snake(field)}_latest`, type, field, part: 'latest', notNull: false },
    ]
  })
}

/** The columns every record keeps beside its fields. */
export const KEPT_COLUMNS: readonly Column[] = [
  { name: 'known_at', type: 'timestamp with time zone', field: 'knownAt', notNull: true },
  { name: 'recorded_by', type: 'text', field: 'recordedBy', notNull: true },
  { name: 'recorded_at', type: 'timestamp with time zone', field: 'recordedAt', notNull: true },
  { name: 'source_id', type: 'bigint', field: 'sourceId', notNull: false },
]

/** What the history keeps of a version that is no longer current. */
export const ENDED_COLUMNS: readonly Column[] = [
  { name: 'known_to', type: 'timestamp with time zone', field: 'knownTo', notNull: true },
  { name: 'ended_by', type: 'text', field: 'endedBy', notNull: true },
  { name: 'ended_at', type: 'timestamp with time zone', field: 'endedAt', notNull: true },
  { name: 'ended_why', type: 'text', field: 'endedWhy', notNull: true },
]

/** All columns of the current table, id and subject first. */
export function tableColumns(kind: RecordKind): Column[] {
  const subject = subjectColumn(kind)
  return [
    { name: 'id', type: 'uuid', field: 'id', notNull: true },
    ...(subject ? [{ name: subject, type: 'uuid', field: 'subject', notNull: true }] : []),
    ...fieldColumns(kind),
    ...KEPT_COLUMNS,
  ]
}
