import { isoDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { reportLine } from '../reading/write-csv.ts'
import type { WithAnswer } from './answers.ts'
import type { MadeReturn } from './submission.ts'

const WORDS = { explained: 'explained', 'set-aside': 'false alarm' } as const

/** The file that goes with a return: each thing that was answered, of which child, with the reason, by whom and when. */
export function answersFile({ numbers }: Pick<MadeReturn, 'numbers'>, faults: readonly WithAnswer[]): Buffer {
  const head = [
    'rule',
    'child',
    'table',
    'what stands there',
    'answer',
    'reason',
    'by',
    'on',
    'since the year',
  ]
  const lines = faults.flatMap(({ rule, row, thing, answered }) =>
    answered === undefined
      ? []
      : [
          reportLine([
            rule.code,
            // Somebody who is in a figure and in no list has no number.
            row === null ? '' : (numbers.get(row.person) ?? row.person),
            thing.table,
            cellsInWords(thing.cells),
            WORDS[answered.answer],
            answered.reason,
            answered.by,
            isoDay(dayOf(answered.at)),
            answered.year,
          ]),
        ],
  )
  return Buffer.from([reportLine(head), ...lines].join(''))
}

/** 'DOB: 01/02/2010, UPN: empty' */
export const cellsInWords = (cells: Readonly<Record<string, string>>): string =>
  Object.entries(cells)
    .map(([column, cell]) => `${column}: ${cell === '' ? 'empty' : cell}`)
    .join(', ')
