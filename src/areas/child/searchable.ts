import { sql } from '../../core/sql.ts'
import type { Searchable } from '../../engines/area.ts'
import { Address, Identity, LocalId, Telephone } from './records.ts'

/** What people can be found by: names, birth days, numbers, addresses. */
export const searchable: Searchable[] = [
  {
    of: Identity,
    rows: sql`select i.person_id, e.field, e.value from identity i cross join lateral (values
        ('name', nullif(concat_ws(' ', i.forename, i.surname), '')),
        ('name', case when i.known_as <> '' then concat_ws(' ', i.known_as, i.surname) end),
        ('other-name', i.other_names),
        ('born', case when i.born_earliest = i.born_latest then i.born_earliest::text
                      else concat_ws('/', i.born_earliest, i.born_latest) end),
        ('expected', i.expected_on::text),
        ('upn', i.upn),
        ('former-upn', i.former_upn),
        ('nhs', i.nhs_number)) e (field, value)
      where e.value <> ''`,
  },
  { of: LocalId, rows: sql`select person_id, 'local-id' as field, local_id as value from local_identifier` },
  {
    of: Address,
    // An address kept from someone is still how a colleague may look for the child: rights are judged elsewhere.
    rows: sql`select person_id, 'address' as field, concat_ws(' ', lines, postcode) as value from address`,
  },
  { of: Telephone, rows: sql`select person_id, 'telephone' as field, number as value from telephone` },
]
