import { day } from '../../core/day.ts'
import { type Ctx, insert } from '../../engines/records/index.ts'
import { Population } from './records.ts'

/** The demonstration authority has 63,000 children, as a city of its size would. */
export async function demonstrates(ctx: Ctx): Promise<void> {
  await insert(ctx, Population, '', { fromOn: day('2016-04-01'), children: 61_500, source: 'Demonstration' })
  await insert(ctx, Population, '', { fromOn: day('2021-04-01'), children: 63_000, source: 'Demonstration' })
}
