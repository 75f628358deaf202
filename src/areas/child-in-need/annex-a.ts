import { sql } from '../../core/sql.ts'
import type { Answer, Reading } from '../../engines/records/index.ts'

import { annexReading, madeOf, saidInList } from '../../returns/annex-a/reading.ts'
import { Visit } from './records.ts'

/** When a child in need was last seen, for list 6. */
export const annexAnswers: Answer[] = [
  {
    source: 'annex-a',
    table: 'List 6',
    by: 'person',
    columns: ['seenInNeed'],
    rows: sql`select child_id as id, to_char(max(visited_on), 'YYYY-MM-DD') as "seenInNeed" from in_need_visit
      where visited_on <= $2::date and seen in ('seen', 'alone') group by child_id`,
  },
]

/** When list 6 says that a child was last seen, where no other list tells of that visit. */
export const annexReadings: Reading[] = [
  annexReading(6, [Visit], (said, row) => {
    const visitedOn = said.day('lastSeen')
    const elsewhere = [
      ...saidInList(7, row).map(other => other.day('visited')),
      ...saidInList(8, row).map(other => other.day('visited')),
    ]
    if (visitedOn === null || elsewhere.includes(visitedOn)) return []
    return [madeOf(Visit, row, [visitedOn], { visitedOn, seen: 'seen' })]
  }),
]
