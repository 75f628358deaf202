import type { Provider } from '../../checking/index.ts'
import { readDay } from '../../checking/read-day.ts'
import { mendedDay } from '../../reading/excel-day.ts'
import { bare } from '../children/placement.ts'
import { authorityCalled } from './authorities.ts'

/**
 * What the columns of Ofsted's lists hold, by their names in small letters without spaces. The lists have had these forms: a
 * workbook of children's homes and one of social care providers (current and closed); one list of both; and that with a second
 * sheet of supported accommodation. The last names of each are those of the public validator's own table (ssda903-tables.json).
 */
const NAMES = {
  urn: ['urn', 'ofstedurn', 'settingurn', 'uniquereferencenumber', 'ofsteduniquereferencenumber'],
  // Which of these holds placements and which providers has changed from list to list: their codes tell.
  codes: [
    'placementcode',
    'placementcodes',
    'placementprovidercode',
    'providerplacementcode',
    'providercode',
    'placecodes',
    'providercodes',
  ],
  until: ['deregistrationdate', 'closeddate', 'closuredate', 'dateclosed', 'deregistered', 'regend'],
  postcode: ['settingpostcode', 'settingaddresspostcode', 'postcode'],
  authority: [
    'lacodeinferred',
    'localauthority',
    'providerlocalauthority',
    'settinglocalauthority',
    'localauthorityname',
    'lanameinferred',
    'lanamefromfile',
  ],
  type: ['providertype', 'settingtype'],
} as const satisfies Record<string, readonly string[]>

type Kind = keyof typeof NAMES
const KINDS = Object.keys(NAMES) as Kind[]

const folded = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '')

/** The columns of a sheet: where each kind stands, the likeliest first, and the names of those that nothing reads. */
export type ProviderColumns = { at: Record<Kind, readonly number[]>; unread: readonly string[] }

/** Reads a row as the heading of a list of providers; undefined where it does not name their number (URN). */
export function providerColumns(cells: readonly string[]): ProviderColumns | undefined {
  const names = cells.map(folded)
  const at = Object.fromEntries(
    KINDS.map(kind => [kind, NAMES[kind].flatMap(name => (names.includes(name) ? names.indexOf(name) : []))]),
  ) as Record<Kind, number[]>
  if (at.urn.length === 0) return undefined
  const read = new Set(KINDS.flatMap(kind => at[kind]))
  return { at, unread: cells.filter((cell, nth) => cell.trim() !== '' && !read.has(nth)) }
}

/** A line of a list: the provider's number, and what it says of them. */
export type ListedProvider = { urn: string; provider: Provider; unclear: string | undefined }

/** Reads a row of a list; undefined where it names no provider. `isSupported`: whether its sheet is of supported accommodation. */
export function providerOf(
  cells: readonly string[],
  { at }: ProviderColumns,
  isSupported: boolean,
): ListedProvider | undefined {
  const cell = (kind: Kind) => at[kind].map(nth => cells[nth]?.trim() ?? '').find(text => text !== '')
  const urn = cell('urn')?.toUpperCase().replace(/\.0+$/, '')
  if (urn === undefined) return undefined
  const codes = at.codes.flatMap(nth => (cells[nth] ?? '').toUpperCase().match(/[A-Z]+\d+/g) ?? [])
  const of = (some: readonly string[]) => (some.length === 0 ? null : some)
  const says: Pick<Provider, 'placements' | 'providers'> = {
    placements: of(codes.filter(code => !isProvider(code))),
    providers: of(codes.filter(isProvider)),
  }
  // The sheet of supported accommodation has no codes: its placements are K3, and its providers were taken to be private (PR4).
  if (says.placements === null && (isSupported || /supported accommodation/i.test(cell('type') ?? ''))) {
    says.placements = ['K3']
    if (says.providers === null) says.providers = ['PR4']
  }
  const day = cell('until') ?? ''
  const until = readDay(mendedDay(day) ?? day)
  return {
    urn,
    provider: {
      ...says,
      postcode: bare(cell('postcode') ?? null),
      authority: authorityCalled(cell('authority') ?? '') ?? null,
      until,
    },
    unclear: day !== '' && Number.isNaN(until) ? day : undefined,
  }
}

const isProvider = (code: string): boolean => /^PR\d$/.test(code)
