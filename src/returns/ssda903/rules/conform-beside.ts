import type { Day } from '../../../core/day.ts'
import { type Provider, readDay } from '../../checking/index.ts'
import type { Beside } from './collection.ts'

type Cell = string | number | null
type ProviderRow = Readonly<Record<string, Cell | undefined>>

/** What a worked case says beside its tables, as shared/vectors/README.md names it. */
export type Metadata = {
  collection_start?: string
  collection_end?: string
  localAuthority?: string
  file_format?: 'csv' | 'xml'
  provider_info?: readonly ProviderRow[]
  postcodes?: readonly (string | Readonly<Record<string, Cell>>)[]
}

/** What a case says beside its tables, as rules ask for it. */
export function besideOf({ localAuthority, file_format: form, provider_info, postcodes }: Metadata): Beside {
  return {
    ...(form === undefined ? {} : { form }),
    ...(localAuthority === undefined ? {} : { authority: localAuthority }),
    ...(provider_info === undefined ? {} : { providers: providersOf(provider_info) }),
    ...(postcodes === undefined ? {} : { postcodes: directoryOf(postcodes) }),
  }
}

function providersOf(rows: readonly ProviderRow[]): Map<string, Provider[]> {
  const found = new Map<string, Provider[]>()
  for (const row of rows) {
    const number = String(row.URN)
    found.set(number, [...(found.get(number) ?? []), providerOf(row)])
  }
  return found
}

const text = (cell: Cell | undefined): string | null =>
  cell === null || cell === undefined ? null : String(cell)
const list = (cell: Cell | undefined): string[] | null => text(cell)?.split(',') ?? null
const dayOf = (cell: Cell | undefined): Day => readDay(text(cell) ?? '')

const providerOf = (row: ProviderRow): Provider => ({
  placements: list(row.PLACE_CODES),
  providers: list(row.PROVIDER_CODES),
  postcode: text(row.POSTCODE),
  authority: text(row.LA_CODE_INFERRED),
  until: dayOf(row.REG_END),
})

const bare = (postcode: string): string => postcode.replaceAll(' ', '').toUpperCase()

function directoryOf(rows: NonNullable<Metadata['postcodes']>) {
  // A directory's first column is the postcode, whatever it is called.
  const known = new Set(rows.map(row => bare(String(typeof row === 'string' ? row : Object.values(row)[0]))))
  return { has: (postcode: string) => known.has(bare(postcode)) }
}
