import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** Active EHC plan reviews. */
export const EHCP_ACTIVE_PLANS = ssdTable(
  'ssd_ehcp_active_plans',
  { key: 'ehcp_active_ehcp_id' },
  {
    ehcp_active_ehcp_id: words(48, placeholder),
    ehcp_ehcp_request_id: words(48, { ...to('ssd_ehcp_requests.ehcr_ehcp_request_id'), ...placeholder }),
    ehcp_active_ehcp_last_review_date: moment(placeholder),
  },
)
