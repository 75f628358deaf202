import { ssdTable, to, words } from '../table.ts'

/** Disabilities, one row each. */
export const DISABILITY = ssdTable(
  'ssd_disability',
  { key: 'disa_table_id', person: 'disa_person_id', identity: true },
  {
    disa_person_id: words(48, to('ssd_person.pers_person_id')),
    disa_table_id: words(48),
    disa_disability_code: words(48),
  },
)
