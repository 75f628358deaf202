import { sql } from '../../core/sql.ts'
import type { News } from '../../engines/news/index.ts'
import { LetterAsked, WrittenLetter } from './records.ts'

/** What whoever works with a child hears of: a letter that a colleague wrote, and their own that business support finished. */
export const news: readonly News[] = [
  {
    of: WrittenLetter,
    opens: '/areas/letters/children/:child',
    rows: sql`select child_id, id as record_id, known_at as at, null as for_account,
        array[recorded_by, (select a.asked_by_account from letter_asked a where a.id::text = w.message)] as known_by,
        'a colleague wrote a letter about them' as says
      from written_letter w`,
  },
  {
    of: LetterAsked,
    opens: '/areas/letters/children/:child',
    rows: sql`select child_id, id as record_id, known_at as at, asked_by_account as for_account,
        array[recorded_by] as known_by, 'business support finished your letter' as says
      from letter_asked where message is not null and asked_by_account is not null`,
  },
]
