import { ssdTable, to, words } from '../table.ts'

/** Family groupings. */
export const FAMILY = ssdTable(
  'ssd_family',
  { key: 'fami_table_id', person: 'fami_person_id', identity: true },
  {
    fami_table_id: words(48),
    fami_family_id: words(48),
    fami_person_id: words(48, to('ssd_person.pers_person_id')),
  },
)
