import type { Reading } from '../../engines/records/index.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { CLA_HEALTH } from '../../returns/ssd/tables/cla-health.ts'
import { HealthCheck } from './records.ts'

/** The dataset has words for what a check was, and no codes. */
const kindOf = (words: string): 'dental' | 'initial' | 'review' | null => {
  if (/dent|teeth/i.test(words)) return 'dental'
  if (/initial/i.test(words)) return 'initial'
  return /review|annual|health assessment/i.test(words) ? 'review' : null
}

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
]
