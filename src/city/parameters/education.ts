import { type Dial, dial } from './dial.ts'

// Some 43,000 of the city's children are of 5 to 15: 226 taught at home in 2017 (document 001), 312 in 2019 (000) and 529
// in 2023 (003) are 0.5, 0.7 and 1.2% of them.
const AT_HOME = 'Children taught at home 226 (2017), 312 (2019) and 529 (2023), documents 001, 000 and 003'

export const education: Dial[] = [
  dial('school-taught-at-home-primary', 'Share of children whose family teaches them from 4 to 11', AT_HOME, {
    '2011-09-01': 0.002,
    '2017-09-01': 0.004,
    '2022-09-01': 0.009,
  }),
  dial(
    'school-taught-at-home-secondary',
    'The same from 11 to 16',
    `${AT_HOME}. Judgement: more often at a secondary school’s age`,
    { '2011-09-01': 0.005, '2017-09-01': 0.009, '2022-09-01': 0.02 },
  ),
  dial(
    'school-changed-on-moving-far',
    'Share of children who change school when their family moves to another locality',
    'Judgement: a place near by is asked for, and the bus is too long for most',
    0.7,
  ),
]
