import { moment, ssdTable, to, words } from '../table.ts'

/** Address history. */
export const ADDRESS = ssdTable(
  'ssd_address',
  { key: 'addr_table_id', person: 'addr_person_id', identity: true },
  {
    addr_table_id: words(48),
    addr_address_json: words(1000),
    addr_person_id: words(48, to('ssd_person.pers_person_id')),
    addr_address_type: words(48),
    addr_address_start_date: moment(),
    addr_address_end_date: moment(),
    addr_address_postcode: words(15),
  },
)
