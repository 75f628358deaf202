import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** EHC assessments. */
export const EHCP_ASSESSMENT = ssdTable(
  'ssd_ehcp_assessment',
  { key: 'ehca_ehcp_assessment_id' },
  {
    ehca_ehcp_assessment_id: words(48, placeholder),
    ehca_ehcp_request_id: words(48, { ...to('ssd_ehcp_requests.ehcr_ehcp_request_id'), ...placeholder }),
    ehca_ehcp_assessment_outcome_date: moment(placeholder),
    ehca_ehcp_assessment_outcome: words(100, placeholder),
    ehca_ehcp_assessment_exceptions: words(100, placeholder),
  },
)
