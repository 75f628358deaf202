import { previousYear, yearOf } from '../../core/collection-year.ts'
import { invalid, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { insert, list } from '../../engines/records/index.ts'
import { HealthYear } from './records.ts'

/**
 * A year's outcomes of a child in care, where no return brought them: asked of whoever was in care for the twelve months to 31
 * March (SSDA903 guide, OC2). One record a year: what stands is put right on its own page.
 */
export const recordYear: Action = {
  id: 'record-health-year',
  title: 'Record a year’s health of a child in care',
  submit: 'Save the year',
  may: ['social-worker', 'team-manager'],
  form: HealthYear,
  async choices({ today }) {
    const year = yearOf(today)
    return { year: [year, previousYear(year)].map(value => ({ value, text: `April to March ${value}` })) }
  },
  async run({ ctx, child, values, recordId }) {
    const stand = (await list(ctx, HealthYear, child)).filter(
      ({ id, year }) => id !== recordId && year === values.year,
    )
    if (stand.length > 0) return invalid('year', 'This year stands in the record: correct it there')
    if (Object.entries(values).every(([name, value]) => name === 'year' || value === null))
      return refused('Say something of the year: there is nothing to save yet.')
    return insert(ctx, HealthYear, child, values as never, recordId)
  },
}
