import type { RecordRow } from '../from-record/index.ts'
import type { Entry } from './payload.ts'
import { CHILD_DETAILS } from './schema/child-details.ts'
import { typed } from './typed.ts'

/** What is known of who a child is: rows of the three tables that say it. */
export type DetailRows = {
  child: RecordRow | undefined
  disabilities: readonly RecordRow[]
  uasc: readonly RecordRow[]
  /** In care at some time of the window: then the return would say whether they came alone, and so does this. */
  inCare: boolean
}

/** The personal details of one child. */
export function makeDetails({ child, disabilities, uasc, inCare }: DetailRows): Entry {
  const made = typed(CHILD_DETAILS, child?.cells ?? {})
  // No disability of somebody who is not born yet can be known; of everybody else none is said, not left out (CIN rule 8540).
  const codes = [...new Set(disabilities.map(({ cells }) => cells.code!))].filter(one => one !== '').sort()
  const said = codes.filter(one => one !== 'NONE')
  if (made.expected_date_of_birth === undefined || codes.length > 0)
    made.disabilities = said.length > 0 ? said : ['NONE']
  if (uasc.length > 0) {
    made.uasc_flag = true
    const ends = uasc.map(({ cells }) => cells.uasc_end_date!).sort()
    // One who still is has no end, whatever else was said before.
    if (ends[0] !== '') made.uasc_end_date = ends.at(-1)!
  } else if (inCare) made.uasc_flag = false
  return made
}
