import { sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { ssdRows } from '../../returns/ssd/rows.ts'
import { CARE_LEAVERS } from '../../returns/ssd/tables/care-leavers.ts'
import { lastContact } from './last-contact.ts'

export const datasetRows: DatasetRows[] = [
  ssdRows(CARE_LEAVERS, {
    // One row a young person: what was last said of them.
    from: sql`(select child_id from care_leaver_service union select child_id from care_leaver_year) who
      left join lateral (select y.* from care_leaver_year y where y.child_id = who.child_id
        order by y.year desc nulls last, y.known_at desc, y.id limit 1) y on true`,
    perPerson: true,
    id: sql`who.child_id`,
    child: sql`who.child_id`,
    cells: {
      clea_care_leaver_in_touch: sql`y.in_touch`,
      clea_care_leaver_latest_contact: lastContact(sql`who.child_id`, sql`y.contact_on`),
      // The return's code is the home and whether it suits; 0 where nothing can be told.
      clea_care_leaver_accommodation: sql`case when y.accommodation ~ '^[A-Z][12]$' then left(y.accommodation, 1) end`,
      clea_care_leaver_accom_suitable: sql`case when y.accommodation ~ '^[A-Z][12]$' then right(y.accommodation, 1) end`,
      clea_care_leaver_activity: sql`nullif(y.activity, '0')`,
    },
  }),
]
