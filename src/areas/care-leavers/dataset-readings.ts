import type { Reading } from '../../engines/records/index.ts'
import { cellOf, ssdReading } from '../../returns/ssd/reading.ts'
import { CARE_LEAVERS } from '../../returns/ssd/tables/care-leavers.ts'
import { LeaverYear } from './records.ts'

export const datasetReadings: Reading[] = [
  ssdReading(CARE_LEAVERS, LeaverYear, {
    // What was last said of them: of which year the dataset does not say.
    columns: {
      inTouch: 'clea_care_leaver_in_touch',
      contactOn: 'clea_care_leaver_latest_contact',
      activity: 'clea_care_leaver_activity',
    },
    reads: ['clea_care_leaver_accommodation', 'clea_care_leaver_accom_suitable'],
    also(row) {
      const column = 'clea_care_leaver_accommodation'
      const code = `${cellOf(row, column)}${cellOf(row, 'clea_care_leaver_accom_suitable')}`
      const isKnown = Object.hasOwn(LeaverYear.fields.accommodation.codes ?? {}, code)
      const message = `“${code}” is no home and whether it suits, together`
      return {
        values: { accommodation: isKnown ? code : null },
        doubts: isKnown || code === '' ? [] : [{ field: 'accommodation', column, message }],
      }
    },
  }),
]
