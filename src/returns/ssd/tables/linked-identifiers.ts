import { moment, placeholder, ssdTable, to, words } from '../table.ts'

/** External identifiers; the only table users may edit. */
export const LINKED_IDENTIFIERS = ssdTable(
  'ssd_linked_identifiers',
  { key: 'link_table_id', person: 'link_person_id', identity: true },
  {
    link_table_id: words(48, placeholder),
    link_person_id: words(48, { ...to('ssd_person.pers_person_id'), ...placeholder }),
    link_identifier_type: words(100, placeholder),
    link_identifier_value: words(100, placeholder),
    link_valid_from_date: moment(placeholder),
    link_valid_to_date: moment(placeholder),
  },
)
