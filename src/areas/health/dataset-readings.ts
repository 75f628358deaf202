import { yearOf } from '../../core/collection-year.ts'
import type { Reading } from '../../engines/records/index.ts'
import { readMoment } from '../../returns/ssd/read-cell.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { CLA_HEALTH } from '../../returns/ssd/tables/cla-health.ts'
import { SDQ_SCORES } from '../../returns/ssd/tables/sdq-scores.ts'
import { HealthCheck, HealthYear } from './records.ts'

/** The dataset has words for what a check was, and no codes. */
const kindOf = (words: string): 'dental' | 'initial' | 'review' | null => {
  if (/dent|teeth/i.test(words)) return 'dental'
  if (/initial/i.test(words)) return 'initial'
  return /review|annual|health assessment/i.test(words) ? 'review' : null
}

const COMPLETED = 'csdq_sdq_completed_date'

export const datasetReadings: Reading[] = [
  ssdReading(CLA_HEALTH, HealthCheck, {
    columns: { heldOn: 'clah_health_check_date' },
    reads: ['clah_health_check_type', 'clah_health_check_status'],
    unless(row) {
      const status = cellOf(row, 'clah_health_check_status')
      if (status !== '' && !/^completed$/i.test(status))
        return {
          column: 'clah_health_check_status',
          message: `only checks that were done are kept here, not one that is “${status}”`,
        }
      const type = cellOf(row, 'clah_health_check_type')
      if (kindOf(type)) return false
      return { column: 'clah_health_check_type', message: `“${type}” is no kind of check that is kept here` }
    },
    also: row => ({ values: { kind: kindOf(cellOf(row, 'clah_health_check_type')) } }),
  }),
  ssdReading(SDQ_SCORES, HealthYear, {
    columns: { sdqOn: COMPLETED, sdqScore: 'csdq_sdq_score', sdqReason: 'csdq_sdq_reason' },
    // A score is kept with its collection year, which follows from its day and from nothing else.
    unless: row =>
      readMoment(cellOf(row, COMPLETED))
        ? false
        : { column: COMPLETED, message: 'a score is kept by its year, and this one has no day' },
    also: row => ({ values: { year: yearOf(readMoment(cellOf(row, COMPLETED))!.day) } }),
  }),
]
