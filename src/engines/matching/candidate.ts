import type { Day } from '../../core/day.ts'
import { parseDay } from '../../core/day.ts'
import type { Inexact } from '../../core/inexact.ts'
import { isSearchField } from './fields.ts'
import { readRange } from './keys.ts'

/** A person who may be the one looked for, as far as the viewer may know them. */
export type Candidate = {
  /** The name on the record first, then what they like to be called. */
  names: readonly string[]
  /** Other names used, now or before. */
  otherNames: readonly string[]
  born?: Inexact
  expected?: Day
  numbers: readonly { kind: 'local-id' | 'upn' | 'former-upn' | 'nhs' | 'identifier'; number: string }[]
  addresses: readonly string[]
  phones: readonly string[]
}

/** A candidate from a person's search entries; entries of an unknown field or that cannot be read are left out. */
export function candidateFrom(entries: readonly { field: string; value: string }[]): Candidate {
  const names: string[] = []
  const otherNames: string[] = []
  const numbers: Candidate['numbers'][number][] = []
  const addresses: string[] = []
  const phones: string[] = []
  const dates: { born?: Inexact; expected?: Day } = {}
  for (const { field, value } of entries) {
    if (!isSearchField(field)) continue
    if (field === 'name') names.push(value)
    else if (field === 'other-name') otherNames.push(value)
    else if (field === 'address' || field === 'postcode') addresses.push(value)
    else if (field === 'telephone' || field === 'phone') phones.push(value)
    else if (field === 'born') {
      const range = readRange(value)
      if (range) dates.born = { earliest: range[0], latest: range[1] }
    } else if (field === 'expected') {
      const d = parseDay(value)
      if (d !== undefined) dates.expected = d
    } else numbers.push({ kind: field, number: value })
  }
  return { names, otherNames, numbers, addresses, phones, ...dates }
}
