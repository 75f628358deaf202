import { type Sql, sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { REFERRAL_SOURCE } from '../../returns/cin-census/codes.ts'
import { flags, labelOf, onTheClock, ssdRows, yesOrNo } from '../../returns/ssd/rows.ts'
import { CIN_EPISODES } from '../../returns/ssd/tables/cin-episodes.ts'
import { CONTACTS } from '../../returns/ssd/tables/contacts.ts'

const decided = (outcome: string): Sql => sql`c.outcome = '${outcome as Sql}'`

export const datasetRows: DatasetRows[] = [
  ssdRows(CONTACTS, {
    from: sql`contact c`,
    id: sql`c.id`,
    child: sql`c.child_id`,
    cells: {
      cont_contact_date: onTheClock(sql`c.received_at`),
      cont_contact_source_code: sql`c.source`,
      cont_contact_source_desc: labelOf(sql`c.source`, REFERRAL_SOURCE),
      cont_contact_outcome_json: sql`case when c.outcome is not null then ${flags({
        NEW_REFERRAL_FLAG: decided('referral'),
        EXISTING_REFERRAL_FLAG: decided('open-case'),
        NFA_FLAG: decided('none'),
        ADVICE_FLAG: decided('information'),
        // Early help: the dataset has no flag of its own for it.
        OTHER_OUTCOMES_EXIST_FLAG: decided('early-help'),
      })} end`,
    },
  }),
  ssdRows(CIN_EPISODES, {
    from: sql`referral r`,
    id: sql`r.id`,
    child: sql`r.child_id`,
    cells: {
      cine_referral_date: sql`r.referred_on`,
      cine_cin_primary_need_code: sql`r.primary_need`,
      cine_referral_source_code: sql`r.source`,
      cine_referral_source_desc: labelOf(sql`r.source`, REFERRAL_SOURCE),
      cine_referral_nfa: yesOrNo(sql`r.no_further_action in ('1', 'true')`),
      cine_close_reason: sql`r.closure_reason`,
      cine_close_date: sql`r.closed_on`,
    },
  }),
]
