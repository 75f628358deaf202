import { sql } from '../../core/sql.ts'
import type { SaidToThem } from '../../engines/own-record/index.ts'

// The SSDA903's kinds of home in words for whoever lived there. Never where it was: that is theirs to ask for.
const HOME = sql`case
  when type in ('A3', 'A4', 'A5', 'A6') then 'with the family who were to adopt you'
  when type in ('U1', 'U2', 'U3') then 'with family or friends who fostered you'
  when type in ('U4', 'U5', 'U6') then 'with a foster family'
  when type = 'P1' then 'with your parents, or somebody with parental responsibility for you'
  when type = 'K1' then 'in a secure children’s home' when type = 'K2' then 'in a children’s home'
  when type in ('K3', 'H5') then 'in a home with support' when type = 'P2' then 'on your own'
  when type in ('R1', 'R3', 'P3') then 'in a home with staff' when type in ('R2', 'T1') then 'in hospital'
  when type = 'R5' then 'in custody' when type = 'S1' then 'at a school where you slept, too'
  when type in ('T0', 'T2', 'T3', 'T4') then 'somewhere else for a short time' else 'in another home' end`

export const saysToThem: SaidToThem[] = [
  {
    kind: 'placement_episode',
    rows: sql`select child_id, record_id, from_on as on_date,
        case when temporary then 'You stayed away from home' else 'You came to a new home' end as title, null as words,
        concat('You lived ', ${HOME}, case when to_on is null then '.' else to_char(to_on, '", until" FMDD FMMonth YYYY"."') end) as says,
        null as why, null as left_out, null as not_for from placement_fact`,
  },
]
