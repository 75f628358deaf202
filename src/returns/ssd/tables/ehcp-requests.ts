import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** EHC needs assessment requests. */
export const EHCP_REQUESTS = ssdTable(
  'ssd_ehcp_requests',
  { key: 'ehcr_ehcp_request_id' },
  {
    ehcr_ehcp_request_id: words(48, placeholder),
    ehcr_send_table_id: words(48, { ...to('ssd_send.send_table_id'), ...placeholder }),
    ehcr_ehcp_req_date: moment(placeholder),
    ehcr_ehcp_req_outcome_date: moment(placeholder),
    ehcr_ehcp_req_outcome: words(100, placeholder),
  },
)
