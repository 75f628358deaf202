import { placeholder, ssdTable, to, words } from '../table.ts'

/** Placement finance (placeholder). */
export const S251_FINANCE = ssdTable(
  'ssd_s251_finance',
  { key: 's251_table_id' },
  {
    s251_table_id: words(48, placeholder),
    s251_cla_placement_id: words(48, { ...to('ssd_cla_placement.clap_cla_placement_id'), ...placeholder }),
    s251_placeholder_1: words(48, placeholder),
    s251_placeholder_2: words(48, placeholder),
    s251_placeholder_3: words(48, placeholder),
    s251_placeholder_4: words(48, placeholder),
  },
)
