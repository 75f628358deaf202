import { moment, ssdTable, to, words } from '../table.ts'

/** Contacts at the front door. */
export const CONTACTS = ssdTable(
  'ssd_contacts',
  { key: 'cont_contact_id', person: 'cont_person_id' },
  {
    cont_contact_id: words(48),
    cont_person_id: words(48, to('ssd_person.pers_person_id')),
    cont_contact_date: moment(),
    cont_contact_source_code: words(48),
    cont_contact_source_desc: words(255),
    cont_contact_outcome_json: words(4000),
  },
)
