import type { RecordRow } from '../from-record/index.ts'
import type { MadeChild } from './make-child.ts'
import type { GoodChild } from './make-feed.ts'
import type { Entry, Value } from './payload.ts'

/** The block that stands around all of a child. */
const CHILD = 'child'

const isEntry = (value: Value): value is Entry => typeof value === 'object' && !Array.isArray(value)

/**
 * A feed as rows, for two of them to be put beside each other: each block of a child is a row of a table of its name, with the
 * record that it was made of, and its plain elements are the cells.
 */
export const rowsOfFeed = (good: readonly GoodChild[]): RecordRow[] =>
  good.flatMap(({ made }) => rowsOf(made))

function rowsOf({ person, payload, sources }: MadeChild): RecordRow[] {
  const rows: RecordRow[] = []
  const walk = (table: string, entry: Entry): void => {
    const { kind = 'person', id = person } = sources.get(entry) ?? {}
    const row: RecordRow = { table, kind, id, person, cells: {} }
    // Before what stands in it.
    rows.push(row)
    for (const [name, value] of Object.entries(entry)) {
      const inner = (Array.isArray(value) ? value : [value]).filter(isEntry)
      if (inner.length > 0) for (const one of inner) walk(name, one)
      else row.cells[name] = Array.isArray(value) ? value.join(' ') : String(value)
    }
  }
  walk(CHILD, payload)
  return rows.filter(({ cells }) => Object.keys(cells).length > 0)
}

// Blocks that begin with another day than their start.
const BEGINS: Readonly<Record<string, string>> = {
  social_care_episodes: 'referral_date',
  sdq_assessments: 'date',
  adoption: 'initial_decision_date',
  care_leavers: 'contact_date',
}

/** What tells a child's rows of a block apart: the day on which each begins. */
export const keysOfFeed = (table: string): readonly string[] => [BEGINS[table] ?? 'start_date']
