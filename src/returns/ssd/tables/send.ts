import { placeholder, ssdTable, to, words } from '../table.ts'

/** SEND link to person. */
export const SEND = ssdTable(
  'ssd_send',
  { key: 'send_table_id', person: 'send_person_id' },
  {
    send_table_id: words(48, placeholder),
    send_upn: words(48, placeholder),
    send_uln: words(48, placeholder),
    send_upn_unknown: words(6, placeholder),
    send_person_id: words(48, { ...to('ssd_person.pers_person_id'), ...placeholder }),
  },
)
