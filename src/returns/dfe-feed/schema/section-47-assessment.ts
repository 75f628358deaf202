import { block, DAY, FLAG, id, PURGE } from './block.ts'

/** An enquiry under section 47, with its initial conference where there was one. */
export const SECTION_47_ASSESSMENT = block(
  'A section 47 enquiry',
  {
    section_47_assessment_id: id(),
    start_date: DAY,
    icpc_required_flag: FLAG,
    icpc_date: DAY,
    end_date: DAY,
    purge: PURGE,
  },
  ['section_47_assessment_id'],
)
