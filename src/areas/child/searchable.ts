import { type Day, isoDay } from '../../core/day.ts'
import type { Inexact } from '../../core/inexact.ts'
import { type Searchable, searchable } from '../../engines/matching/index.ts'
import { Address, Identity, LocalId, Telephone } from './records.ts'

/** What people can be found by: names, birth days, numbers, addresses. */
export const searchables: Searchable[] = [
  searchable(Identity, one => ({
    name: [words(one.forename, one.surname), one.knownAs ? words(one.knownAs, one.surname) : null],
    'other-name': one.otherNames,
    born: one.born && bornAs(one.born),
    expected: dayAs(one.expectedOn),
    upn: one.upn,
    'former-upn': one.formerUpn,
    nhs: one.nhsNumber,
  })),
  searchable(LocalId, one => ({ 'local-id': one.localId })),
  // An address kept from someone is still how a colleague may look for the child: rights are judged elsewhere.
  searchable(Address, one => ({ address: words(one.lines, one.postcode) })),
  searchable(Telephone, one => ({ telephone: one.number })),
]

const words = (...some: (string | null)[]): string => some.filter(one => one !== null).join(' ')

const dayAs = (day: Day | null): string | null => (day === null ? null : isoDay(day))

const bornAs = ({ earliest, latest }: Inexact): string =>
  earliest === latest ? isoDay(earliest) : `${isoDay(earliest)}/${isoDay(latest)}`
