import { groupedBy } from '../../checking/index.ts'
import type { Sheet } from '../rules/sheets.ts'
import type { RowIn } from '../rules/tables.ts'

type Assessment = RowIn<'Assessments'>

/**
 * The rows of each assessment: in a file one, with a list of its factors. Where rows are written down with a factor each,
 * those of one case are one assessment that have one number or, without numbers, one day of authorisation.
 */
export const assessmentsIn = (sheet: Sheet<Assessment>): (readonly Assessment[])[] =>
  sheet
    .cases()
    .flatMap(rows => [
      ...groupedBy(rows, row => row.AssessmentID ?? `on ${row.AssessmentAuthorisationDate_text}`).values(),
    ])
