import { reportLine } from '../../reading/write-csv.ts'
import type { AnnexA } from '../made.ts'
import type { Compared } from './difference.ts'

/** Each difference with its child's number, for whoever puts it right: what a spreadsheet might take for a formula is text. */
export const differencesCsv = ({ numbers }: AnnexA, compared: readonly Compared[]): string =>
  [
    ['child', 'compared', 'what does not agree', 'kind of record', 'record'],
    ...compared.flatMap(({ differences }) =>
      differences.map(({ between, person, says, record }) => [
        // Somebody who is in a figure and in no list is known by the end of the id alone.
        numbers.get(person) ?? person,
        between,
        says,
        record?.kind ?? '',
        record?.id ?? '',
      ]),
    ),
  ]
    .map(reportLine)
    .join('')
