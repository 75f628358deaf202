import { sql } from '../../../core/sql.ts'
import type { SaidToThem } from '../../../engines/own-record/index.ts'

/**
 * What came of an enquiry, said to the child. The strategy discussion itself is not: what the police and others told there is
 * theirs, and what was decided is said by what came of it.
 */
export const saysWhatWasFound: SaidToThem[] = [
  {
    kind: 'enquiry_finding',
    rows: sql`select child_id, id as record_id, ended_on as on_date, 'We looked into whether you were safe' as title, words,
        concat_ws(' ', case finding when 'continuing' then 'We found that you had been harmed or might be, and that you needed to be kept safe.'
          when 'no-longer' then 'We found that you had been harmed, and that you are safe from it now.'
          else 'We did not find that you were being harmed.' end, next) as says,
        why, null as left_out, null as not_for from enquiry_finding`,
  },
  {
    kind: 'conference_decision',
    rows: sql`select child_id, id as record_id, decided_on as on_date,
        case decision when 'convened' then 'We asked for a meeting about keeping you safe' else 'We decided that no big meeting was needed' end as title,
        null as words, case decision when 'convened' then 'The people who know you and your family were asked to come.'
          else 'We went on without a child protection conference.' end as says,
        why, null as left_out, null as not_for from conference_decision`,
  },
]
