import { ssdTable, to, words } from '../table.ts'

/** Factors at end of assessment. */
export const ASSESSMENT_FACTORS = ssdTable(
  'ssd_assessment_factors',
  { key: 'cinf_table_id' },
  {
    cinf_table_id: words(48),
    cinf_assessment_id: words(48, to('ssd_cin_assessments.cina_assessment_id')),
    cinf_assessment_factors_json: words(null),
  },
)
