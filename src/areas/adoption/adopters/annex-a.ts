import { sql } from '../../../core/sql.ts'
import type { YearRows } from '../../../engines/records/index.ts'
import { dayByThen, saidByThen } from '../../../returns/annex-a/sql.ts'
import { Adopter } from './record.ts'

/**
 * Adopters who had to do with the agency in the twelve months: list 11. Somebody has from their enquiry until they left or, where
 * they did not leave, until the order (`shared/standards/annex-a.json`: any contact in the window).
 */
export const adopterRows: YearRows = {
  source: 'annex-a',
  table: 'List 11',
  of: Adopter,
  columns: [
    'adopter',
    'family',
    'sex',
    'ethnicity',
    'disabled',
    'fosters',
    'asked',
    'children',
    'why',
    'stage1From',
    'stage1To',
    'stage2From',
    'stage2To',
    'applied',
    'approved',
    'matched',
    'placed',
    'adopted',
    'left',
  ],
  rows: sql`select id, null::uuid as child_id, number as adopter, family, sex, coalesce(ethnicity, 'UNKNOWN') as ethnicity,
      case when disabled then 'yes' when not disabled then 'no' else 'unknown' end as disabled,
      case when fosters then 'yes' else 'no' end as fosters, to_char(asked_on, 'YYYY-MM-DD') as asked,
      ${saidByThen(sql`children::text`, sql`placed_on`)} as children, ${saidByThen(sql`left_why`, sql`left_on`)} as why,
      ${dayByThen(sql`stage1_from`)} as "stage1From", ${dayByThen(sql`stage1_to`)} as "stage1To",
      ${dayByThen(sql`stage2_from`)} as "stage2From", ${dayByThen(sql`stage2_to`)} as "stage2To",
      ${dayByThen(sql`applied_on`)} as applied, ${dayByThen(sql`approved_on`)} as approved,
      ${dayByThen(sql`matched_on`)} as matched, ${dayByThen(sql`placed_on`)} as placed,
      ${dayByThen(sql`adopted_on`)} as adopted, ${dayByThen(sql`left_on`)} as "left"
    from adopter where asked_on <= $2::date and coalesce(left_on, adopted_on, 'infinity') >= $1::date`,
}
