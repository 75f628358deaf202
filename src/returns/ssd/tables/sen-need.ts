import { placeholder, ssdTable, to, words } from '../table.ts'

/** Types of need. */
export const SEN_NEED = ssdTable(
  'ssd_sen_need',
  { key: 'senn_table_id' },
  {
    senn_table_id: words(48, placeholder),
    senn_active_ehcp_id: words(48, { ...to('ssd_ehcp_active_plans.ehcp_active_ehcp_id'), ...placeholder }),
    senn_active_ehcp_need_type: words(100, placeholder),
    senn_active_ehcp_need_rank: words(1, placeholder),
  },
)
