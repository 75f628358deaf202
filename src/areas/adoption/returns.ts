import { sql } from '../../core/sql.ts'
import type { YearRows } from '../../engines/records/index.ts'
import { answersOf, type Mapping, readingsOf } from '../../returns/mapping.ts'
import { dayByYearsEnd, isInYear, saidByYearsEnd, wasInCare, wentOnInYear } from '../../returns/year-sql.ts'
import { Adoption, AdoptionPlacement } from './records.ts'

const mappings: Mapping[] = [
  {
    source: 'ssda903',
    table: 'AD1',
    kind: Adoption,
    columns: {
      decidedOn: 'DATE_INT',
      matchedOn: 'DATE_MATCH',
      byFosterCarers: 'FOSTER_CARE',
      adopters: 'NB_ADOPTR',
      adoptersSex: 'SEX_ADOPTR',
      adoptersStatus: 'LS_ADOPTR',
    },
  },
  {
    source: 'ssda903',
    table: 'PlacedAdoption',
    kind: AdoptionPlacement,
    columns: {
      decidedOn: 'DATE_PLACED',
      ceasedOn: 'DATE_PLACED_CEASED',
      reasonCeased: 'REASON_PLACED_CEASED',
    },
  },
]
export const readings = readingsOf(mappings)
export const answers = answersOf(mappings)

export const yearRows: YearRows[] = [
  {
    source: 'ssda903',
    table: 'AD1',
    of: Adoption,
    begunAt: '/children/:child/record-adoption-match',
    // Asked of whose care ended in the year by an adoption order: one row a child, the last match.
    rows: sql`select distinct on (a.child_id) a.id, a.child_id from adoption a
      where exists (select from care_period p where p.child_id = a.child_id
        and p.reason_ended in ('E11', 'E12') and ${isInYear(sql`p.to_on`)})
      order by a.child_id, a.matched_on desc nulls last, a.known_at desc, a.id`,
  },
  {
    source: 'ssda903',
    table: 'PlacedAdoption',
    of: AdoptionPlacement,
    begunAt: '/children/:child/record-adoption-decision',
    columns: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'],
    rows: sql`select id, child_id, ${dayByYearsEnd(sql`ceased_on`)} as "DATE_PLACED_CEASED",
        ${saidByYearsEnd(sql`reason_ceased`, sql`ceased_on`)} as "REASON_PLACED_CEASED"
      from adoption_placement p where ${wentOnInYear(sql`decided_on`, sql`ceased_on`)} and ${wasInCare(sql`p.child_id`)}`,
  },
]
