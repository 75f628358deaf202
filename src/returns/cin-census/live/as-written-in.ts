import { type CollectionYear, firstYear } from '../../../core/collection-year.ts'

type Cells = Readonly<Record<string, string>>

// From 2024-25 the census asks for sex, in letters; before, for gender, in numbers. A record keeps what it came with.
const SEX_SINCE = 2024
const LETTERS: Cells = { M: 'M', F: 'F', U: 'U', 1: 'M', 2: 'F', 0: 'U', 9: 'U' }
const NUMBERS: Cells = { M: '1', F: '2', U: '0', 1: '1', 2: '2', 0: '0', 9: '9' }

/** Columns that are read of a record whichever of them the year asks for. */
export const EITHER_SEX = ['Sex', 'GenderCurrent'] as const

/**
 * What a record holds of one row, as the census of a year writes it. Flags stay the word that the record has, 0 or false: the
 * schema takes both, and a census that is loaded again then changes nothing.
 */
export function asWrittenIn(year: CollectionYear, table: string, cells: Cells): Record<string, string> {
  if (table === 'ChildIdentifiers') return sexOf(year, cells)
  // It has no third answer: while nobody has decided, no conference was found to be unneeded.
  return table === 'Section47' && cells.ICPCnotRequired === ''
    ? { ...cells, ICPCnotRequired: 'false' }
    : { ...cells }
}

function sexOf(year: CollectionYear, { Sex = '', GenderCurrent = '', ...rest }: Cells) {
  // Unknown while a child is not born yet (rule 8750), whatever a scan said.
  const isUnborn = !rest.PersonBirthDate && Boolean(rest.ExpectedPersonBirthDate)
  const known = isUnborn ? 'U' : Sex || GenderCurrent
  return firstYear(year) >= SEX_SINCE
    ? { ...rest, Sex: LETTERS[known] ?? known }
    : { ...rest, GenderCurrent: NUMBERS[known] ?? known }
}
