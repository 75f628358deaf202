import type { Copier, CopyTable, SchemaSet } from '../records/index.ts'
import type { Entry } from './fields.ts'
import { isWord, type Key, searchKeys } from './keys.ts'

/** Makes people findable where nobody is yet, as refreshSearch does where they may be. `copier` must be the tables' owner's. */
export class Indexing {
  private readonly copier: Copier
  private readonly entries: CopyTable
  private readonly keys: CopyTable
  private readonly met = new Map<string, Key>()

  constructor(copier: Copier, { keep }: SchemaSet) {
    this.copier = copier
    this.entries = { table: `${keep}.search_entry`, columns: ['person_id', 'field', 'value'] }
    this.keys = { table: `${keep}.search_key`, columns: ['person_id', 'kind', 'key'] }
  }

  /** Makes one person findable by all of these, of which some may be the same; nothing of them may come later. */
  add(person: string, entries: readonly Entry[]): void {
    const [told, mine] = [new Set<string>(), new Set<string>()]
    for (const entry of entries) {
      const said = `${entry.field} ${entry.value}`
      if (told.has(said)) continue
      told.add(said)
      this.line(this.entries, person, entry.field, entry.value)
      for (const key of keysOf(entry)) {
        const id = `${key.kind} ${key.key}`
        if (mine.has(id)) continue
        mine.add(id)
        this.line(this.keys, person, key.kind, key.key)
        if (isWord(key)) this.met.set(id, key)
      }
    }
  }

  private line(into: CopyTable, person: string, first: string, second: string): void {
    const row = this.copier.row(into)
    row.id(person)
    row.text(first)
    row.text(second)
  }

  /** The words that were met, to be kept once for all. */
  words(): Key[] {
    return [...this.met.values()]
  }
}

// Days, postcodes and names come round again: most entries were met before.
const known = new Map<string, readonly Key[]>()
const MOST = 100_000

function keysOf(entry: Entry): readonly Key[] {
  const id = `${entry.field} ${entry.value}`
  const before = known.get(id)
  if (before) return before
  const made = searchKeys(entry)
  if (known.size >= MOST) known.clear()
  known.set(id, made)
  return made
}
