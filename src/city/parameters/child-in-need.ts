import { type Dial, dial } from './dial.ts'

// Stock = inflow × mean length; a log-normal of spread 0.6 has a mean of 1.2 times its median.
const STOCK =
  'Plans open 906 and 844 (March and September 2019, document 000), 742 and 718 (March 2022 and 2023, document 003)'
// A visit in time comes some 26 days after the last; of a share `late` each is late by some days. The share of plans
// overdue on a day is late × days / (26 + late × days + late × 4).
const VISITS =
  'Visited in time 78% (September 2019, document 000), 95.7% (March 2022) and 85% (March 2023, document 003)'

export const childInNeed: Dial[] = [
  dial(
    'need-months',
    'Median months that a child in need plan lasts, of children without a disability',
    `${STOCK}; less some 180 of disabled children, of some 1,250 plans a year: near 1,300 with those after protection: a mean of 7.5 months, then of 5.5 to 6.5. “Most closed within 12 months” (document 003)`,
    {
      '2013-04-01': 6,
      '2017-09-30': 6.1,
      '2018-10-31': 6.1,
      '2019-06-30': 4.6,
      '2020-06-30': 5.2,
      '2022-03-31': 5.4,
      '2023-03-31': 4.3,
    },
  ),
  dial(
    'need-months-disability',
    'Median months that the plan of a disabled child lasts',
    'Of 844 plans 179 were of disabled children (September 2019), document 000: some 60 a year who stay a mean of three years',
    36,
  ),
  dial(
    'need-months-spread',
    'Spread of how long plans last (log-normal)',
    'Judgement: two thirds between 0.55 and 1.8 times the median',
    0.6,
  ),
  dial(
    'need-siblings-alike',
    'Share of children whose plan lasts as long as that of the others of the worry',
    'Judgement: one plan for a family mostly ends for all',
    0.85,
  ),
  dial(
    'need-rises-to-harm',
    'Share of plans during which harm is suspected',
    'Enquiries in 12 months 1,137 (March 2022) and 883 (March 2023), document 003: some tenth of them of children already helped',
    { '2022-05-31': 0.1, '2022-12-31': 0.08 },
  ),
  dial(
    'need-rises-to-care',
    'Share of plans during which the child comes into care',
    'Judgement: of some 190 a year who come into care (documents 000, 001 and 003) a tenth were helped by agreement before',
    { '2010-01-01': 0.03, '2014-06-30': 0.025, '2016-01-01': 0.02 },
  ),
  dial(
    'need-visit-late',
    'Share of visits that come later than a month after the last',
    `${VISITS}. Overdue on a day 0.28 × 35 / (26 + 0.28 × 35) = 27%, less what a longer plan evens out; 0.12 × 12 / (26 + 0.12 × 16) = 5%; 0.25 × 12 / (26 + 0.25 × 16) = 10% in March 2023, and the rest of that fall is late recording (document 003)`,
    {
      '2019-09-30': 0.28,
      '2021-03-31': 0.16,
      '2022-03-31': 0.12,
      '2022-09-30': 0.22,
      '2023-03-31': 0.25,
    },
  ),
  dial('need-visit-late-by', 'Mean days by which a late visit is late', `${VISITS}; see need-visit-late`, {
    '2019-09-30': 35,
    '2022-03-31': 12,
  }),
  dial(
    'need-visit-ahead',
    'Mean days before the month is over on which a visit in time comes',
    'Judgement: most in the week before it is due (law 87)',
    4.5,
  ),
  dial('need-visit-nobody-in', 'Share of visits on which nobody was in', 'Judgement', 0.05),
  dial(
    'need-visit-alone',
    'Share of visits on which a child of four and over is seen alone',
    'Judgement: children are to be seen alone where they agree to it (Working Together 2023, chapter 1)',
    0.55,
  ),
  dial('need-visit-bedroom', 'Share of visits on which the bedroom is seen', 'Judgement', 0.5),
  dial('need-visit-told', 'Share of visits told in words', 'Judgement; limits the size of the city', 0.33),
]
