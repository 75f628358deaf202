import { moment, ssdTable, to, words } from '../table.ts'

/** Parent-child links for young mothers. */
export const MOTHER = ssdTable(
  'ssd_mother',
  { key: 'moth_table_id', person: 'moth_person_id', identity: true },
  {
    moth_table_id: words(48),
    moth_person_id: words(48, to('ssd_person.pers_person_id')),
    moth_childs_person_id: words(48, to('ssd_person.pers_person_id')),
    moth_childs_dob: moment(),
  },
)
