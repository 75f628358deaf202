import { day } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Population } from './records.ts'

/** The demonstration authority has about 63,000 children, as a city of its size would. */
export const demonstrates: Plays = () => [
  given(Population, '', day('2016-04-01'), {
    fromOn: day('2016-04-01'),
    children: 61_500,
    source: 'Demonstration',
  }),
  given(Population, '', day('2021-04-01'), {
    fromOn: day('2021-04-01'),
    children: 63_000,
    source: 'Demonstration',
  }),
]
