import { previousYear, yearOf } from '../../core/collection-year.ts'
import { invalid } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { insert, list } from '../../engines/records/index.ts'
import { LeaverYear } from './records.ts'

/**
 * How a care leaver is doing around a birthday, where no return brought it: asked of those who turn 17 to 21 in the year (SSDA903
 * guide, OC3). One record a year: what stands is put right on its own page.
 */
export const recordYear: Action = {
  id: 'record-leaving-care-year',
  title: 'Record how a care leaver is doing this year',
  submit: 'Save the year',
  may: ['personal-adviser', 'social-worker', 'team-manager'],
  ages: { from: 16, under: 23 },
  form: LeaverYear,
  needs: ['inTouch'],
  async choices({ today }) {
    const year = yearOf(today)
    return { year: [year, previousYear(year)].map(value => ({ value, text: `April to March ${value}` })) }
  },
  async run({ ctx, child, values, recordId }) {
    const stand = (await list(ctx, LeaverYear, child)).filter(
      ({ id, year }) => id !== recordId && year === values.year,
    )
    if (stand.length > 0) return invalid('year', 'This year stands in the record: correct it there')
    if (values.inTouch === null) return invalid('inTouch', 'Say whether we are in touch')
    return insert(ctx, LeaverYear, child, values as never, recordId)
  },
}
