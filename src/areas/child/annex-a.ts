import type { Answer } from '../../engines/records/index.ts'

const OF_CHILDREN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
const WITH_DISABILITY = [4, 5, 6, 7, 8, 9, 10]
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
