import { moment, ssdTable, to, words } from '../table.ts'

/** All legal statuses, not only looked-after ones. */
export const LEGAL_STATUS = ssdTable(
  'ssd_legal_status',
  { key: 'lega_legal_status_id', person: 'lega_person_id' },
  {
    lega_legal_status_id: words(48),
    lega_person_id: words(48, to('ssd_person.pers_person_id')),
    lega_legal_status: words(100),
    lega_legal_status_start_date: moment(),
    lega_legal_status_end_date: moment(),
  },
)
