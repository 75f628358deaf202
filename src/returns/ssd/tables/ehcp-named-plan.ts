import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** EHC plan dates. */
export const EHCP_NAMED_PLAN = ssdTable(
  'ssd_ehcp_named_plan',
  { key: 'ehcn_named_plan_id' },
  {
    ehcn_named_plan_id: words(48, placeholder),
    ehcn_ehcp_asmt_id: words(48, { ...to('ssd_ehcp_assessment.ehca_ehcp_assessment_id'), ...placeholder }),
    ehcn_named_plan_start_date: moment(placeholder),
    ehcn_named_plan_ceased_date: moment(placeholder),
    ehcn_named_plan_ceased_reason: words(100, placeholder),
  },
)
