import { sql } from '../../../core/sql.ts'
import { indicator } from '../../../engines/indicators/index.ts'

/** Each post counts as one: how many hours a week it has is not kept. */
export const postsFunded = indicator('workforce-budget-fte', {
  title: 'Social work posts paid for',
  definition: 'The number of posts of social workers and their managers that are paid for on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'neutral',
  splits: ['role'],
  rows: sql`select null::uuid as child_id, 'post' as record_kind, id as record_id, funded_on as from_on, ended_on as to_on,
      true as numerator, null::numeric as value, role from post`,
})

export const permanentStaff = indicator('workforce-permanent-fte', {
  title: 'Permanent social workers',
  definition: 'The number of permanent social workers and managers in post on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'higher',
  splits: ['role'],
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, id as record_id, joined_on as from_on, left_on as to_on,
      true as numerator, null::numeric as value, role from worker where contract = 'permanent'`,
})

export const agencyStaff = indicator('workforce-agency-fte', {
  title: 'Social workers from an agency, in number',
  definition: 'The number of social workers and managers from an agency who work for us on the day.',
  measure: 'count',
  shape: 'spells',
  better: 'lower',
  splits: ['role'],
  rows: sql`select null::uuid as child_id, 'worker' as record_kind, id as record_id, joined_on as from_on, left_on as to_on,
      true as numerator, null::numeric as value, role from worker where contract = 'agency'`,
})
