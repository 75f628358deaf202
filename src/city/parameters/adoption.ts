import { type Dial, dial } from './dial.ts'

const A1 =
  'Days from coming into care to moving in (A1): 672 (2013 to 2016), 574 (2016-17), 603 (first quarter 2017-18) (001), 779 (2018-19), 457 (April to September 2019) (000), 514 (2021-22), 509 (2022-23) (003)'
const A2 =
  'Days from placement order to match (A2): 242 (2013 to 2016), 291 (2016-17), 199 (first quarter 2017-18) (001), 160 (2018-19), 103 (to September 2019) (000), 189 (2021-22), 184 (2022-23) (003)'
const A10 =
  'A10, which counts to the day a child came to carers who later adopt, was 483 beside A1 574 (2016-17, 001), 357 beside 779 (2018-19), 329 beside 457 (2019, 000), 508 beside 509 (2022-23, 003)'

export const adoption: Dial[] = [
  dial(
    'adoption-decision-days',
    'Median days from coming into care to the decision that a child should be adopted.',
    `Worked out: A1 less A2 less a month to move in leaves about 300 days to the placement order, most of them before the decision. ${A1}`,
    {
      '2005-01-01': 275,
      '2012-01-01': 265,
      '2014-06-01': 160,
      '2015-06-01': 150,
      '2016-06-01': 180,
      '2019-01-01': 213,
    },
  ),
  dial(
    'adoption-decision-to-order-days',
    'Median days from that decision to the placement order.',
    'Worked out: as above; the decision comes before the final hearing',
    { '2005-01-01': 90, '2014-06-01': 70 },
  ),
  dial(
    'adoption-order-to-match-days',
    'Median days from placement order to the match, by the day of the order; the mean is 1.13 times it.',
    A2,
    {
      '2005-01-01': 230,
      '2014-06-01': 230,
      '2015-01-01': 200,
      '2016-03-01': 200,
      '2017-03-01': 150,
      '2017-12-01': 110,
      '2018-09-01': 75,
      '2019-06-01': 90,
      '2020-06-01': 165,
    },
  ),
  dial('adoption-foster-carers-share', 'Share of children whose foster carers will adopt them.', A10, {
    '2005-01-01': 0.11,
    '2014-01-01': 0.08,
    '2018-06-01': 0.08,
    '2018-09-01': 0.02,
  }),
  dial(
    'adoption-foster-carers-ask-a-year',
    'Rate a year at which such carers ask to adopt.',
    `Worked out: 779 = 0.25 x 1,800 + 0.75 x 440: in 2018-19 a quarter were adopted by carers with whom they had lived for years. Why they asked then is judgement: work with carers as the regional agency began. ${A10}`,
    { '2005-01-01': 0.3, '2013-06-01': 0.2, '2014-06-01': 0.1, '2017-08-01': 0.15, '2017-10-01': 3 },
  ),
  dial(
    'adoption-after-ten-weeks-days',
    'Median days from ten weeks after moving in to the adoption order.',
    'Judgement: application, reports and hearing take three to five months; longer in 2020, when orders fell as the courts stood still (003)',
    { '2005-01-01': 110, '2019-08-01': 110, '2020-03-01': 260, '2020-10-01': 210, '2021-04-01': 120 },
  ),
  dial(
    'adoption-no-order-share',
    'Share of decisions after which no placement order is made.',
    'Judgement: one in ten, more after the courts’ judgments of 2013',
    { '2005-01-01': 0.07, '2013-09-01': 0.12, '2023-03-31': 0.12 },
  ),
  dial(
    'adoption-no-family-share',
    'Share of placement orders after which no family is found.',
    'Judgement: one in ten; 53 children waited for a family in 2011, some for 18 months (004), 55 and 56 in 2016 and 2017 (001)',
    { '2005-01-01': 0.12, '2023-03-31': 0.1 },
  ),
  dial(
    'adoption-disrupted-share',
    'Share of children who cannot stay with the family they were placed with.',
    'Four in 18 months (004); with some 40 placed a year that is about 6%, fewer later (judgement)',
    { '2005-01-01': 0.06, '2014-01-01': 0.03 },
  ),
  dial(
    'adoption-siblings-together-share',
    'Share of brothers and sisters with the plan of adoption who go the same way together.',
    'Judgement: most',
    0.8,
  ),
  dial(
    'adoption-couples-wed-share',
    'Of couples who adopt, the share who are married or in a civil partnership.',
    'Judgement: most',
    0.85,
  ),
  dial(
    'adoption-unopposed-share',
    'Share of orders that parents did not oppose.',
    'Judgement: SSDA903 E11 and E12 are about as common',
    0.5,
  ),
]
