import { exactly } from '../../core/inexact.ts'
import type { Answer, Made, Reading } from '../../engines/records/index.ts'
import { notHeld } from '../../returns/annex-a/not-held.ts'
import { annexReading, madeOf } from '../../returns/annex-a/reading.ts'
import { Allocation, Disability, Identity } from './records.ts'

const OF_CHILDREN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const WITH_DISABILITY = [4, 5, 6, 7, 8, 9, 10]
/** Lists that say who works with a child now, and the word for the day on which that is over. */
const CURRENT = [
  { number: 6, ended: 'closed' },
  { number: 7, ended: 'ended' },
  { number: 8, ended: 'ceased' },
  { number: 9, ended: undefined },
]
const tableOf = (number: number): string => `List ${number}`

/** Who a child is, in every list that names one, and whether they are disabled. */
export const annexAnswers: Answer[] = [
  ...OF_CHILDREN.map(
    (number): Answer => ({
      source: 'annex-a',
      table: tableOf(number),
      by: 'person',
      columns: ['sex', 'ethnicity', 'born', 'expected'],
      rows: `select id, sex, ethnicity, to_char(born_earliest, 'YYYY-MM-DD') as born, to_char(expected_on, 'YYYY-MM-DD') as expected
        from identity`,
    }),
  ),
  ...WITH_DISABILITY.map(
    (number): Answer => ({
      source: 'annex-a',
      table: tableOf(number),
      by: 'person',
      columns: ['disabled'],
      rows: `select child_id as id, case when bool_or(disability <> 'NONE') then 'yes' else 'no' end as disabled
        from disability where disability is not null group by child_id`,
    }),
  ),
]

/** Who the child is, as each list says it; and, once for each row, what of it the record has no place for. */
export const annexReadings: Reading[] = [
  ...OF_CHILDREN.map(number =>
    annexReading(number, [Identity, Disability], (said, row) => {
      const born = said.day('born')
      // A child who is not born has no day of birth: the list says -1 and no more.
      const who = ofNewcomers(
        madeOf(Identity, row, [], {
          sex: known(said.code('sex'), 'U'),
          ethnicity: known(said.code('ethnicity'), 'UNKNOWN'),
          ...(born === null ? {} : { born: exactly(born) }),
        }),
      )
      const left = notHeld(number, row)
      if (left) who.doubts.push({ column: '', message: left })
      if (said.count('age') === -1)
        who.doubts.push({
          column: 'Age of Child (Years)',
          message: 'The list says that the child is not born, and not when they are expected',
        })
      if (!WITH_DISABILITY.includes(number)) return [who]
      const disabled = said.code('disabled')
      if (disabled === 'yes')
        who.doubts.push({
          column: 'Does the Child have a Disability',
          message: 'The list says that the child is disabled and not how: write down which disability it is',
        })
      return disabled === 'no'
        ? [who, ofNewcomers(madeOf(Disability, row, ['none'], { disability: 'NONE' }))]
        : [who]
    }),
  ),
  ...CURRENT.map(({ number, ended }) =>
    annexReading(number, [Allocation], (said, row) => {
      const worker = said.text('worker')
      if (!worker || (ended && said.day(ended) !== null)) return []
      const adviser = number === 9 ? said.text('adviser') : null
      const team = said.text('team')
      const role = adviser === worker ? 'personal-adviser' : 'social-worker'
      return [
        madeOf(Allocation, row, [role, worker], { worker, team, role }),
        ...(adviser !== null && adviser !== worker
          ? [madeOf(Allocation, row, ['adviser', adviser], { worker: adviser, role: 'personal-adviser' })]
          : []),
      ].map(ofNewcomers)
    }),
  ),
]

const known = (code: string | null, unknown: string): string | null => (code === unknown ? null : code)
// Of whom the record knew already it says better who they are and who works with them.
const ofNewcomers = (made: Made): Made => ({ ...made, ofNewcomers: true })
