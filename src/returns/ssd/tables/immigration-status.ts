import { moment, ssdTable, to, words } from '../table.ts'

/** Immigration status history incl. UASC. */
export const IMMIGRATION_STATUS = ssdTable(
  'ssd_immigration_status',
  { key: 'immi_immigration_status_id', person: 'immi_person_id', identity: true },
  {
    immi_person_id: words(48, to('ssd_person.pers_person_id')),
    immi_immigration_status_id: words(48),
    immi_immigration_status: words(100),
    immi_immigration_status_start_date: moment(),
    immi_immigration_status_end_date: moment(),
  },
)
