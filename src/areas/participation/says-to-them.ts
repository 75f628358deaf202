import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

export const saysToThem: SaidToThem[] = [
  {
    kind: 'direct_work',
    rows: sql`select child_id, id as record_id, done_on as on_date, 'We worked together' as title, words,
        nullif(concat_ws(' ', purpose, observed, learnt, 'What it changed in your plan: ' || changed), '') as says, null as why,
        null as left_out, null as not_for from direct_work where done_on is not null`,
  },
  {
    kind: 'advocacy_offer',
    rows: sql`select child_id, id as record_id, offered_on as on_date, 'We offered you somebody to speak for you' as title,
        why_not_words as words, case result when 'accepted' then 'You wanted an advocate.'
          when 'thinking' then 'You were thinking about it.' else 'You did not want one.' end as says, null as why,
        null as left_out, null as not_for from advocacy_offer where offered_to = 'child'`,
  },
]
