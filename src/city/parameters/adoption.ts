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
    'Median days from coming into care to the decision that a child should be adopted, by the day care begins.',
    `Worked out: A10 of those whom no carers adopt, less A2, less 26 days to move in and those from decision to order: 338, 229, 280, 265 and 299 days from coming into care to the order for children adopted in 2013 to 2016, 2016-17, 2018-19, 2019 and since 2021. ${A1}. ${A10}`,
    {
      '2005-01-01': 300,
      '2012-10-01': 300,
      '2014-06-01': 125,
      '2015-01-01': 125,
      '2015-10-01': 235,
      '2016-09-01': 285,
      '2017-04-01': 275,
      '2017-10-01': 250,
      '2019-06-01': 238,
      '2020-06-01': 222,
    },
  ),
  dial(
    'adoption-decision-to-order-days',
    'Median days from that decision to the placement order.',
    'Judgement: the decision comes before the final hearing, which is some ten weeks off',
    { '2005-01-01': 90, '2014-06-01': 72 },
  ),
  dial(
    'adoption-order-to-match-days',
    'Median days from placement order to the match, by the day of the order; the mean is 1.02 times it. A child adopted in a year had the order some seven months and this number of days before.',
    A2,
    {
      '2005-01-01': 215,
      '2013-06-01': 225,
      '2014-10-01': 303,
      '2015-09-15': 303,
      '2015-12-15': 185,
      '2017-04-01': 160,
      '2018-01-01': 154,
      '2018-08-01': 92,
      '2019-01-01': 92,
      '2020-03-01': 184,
      '2020-12-01': 184,
      '2021-03-01': 172,
    },
  ),
  dial(
    'adoption-foster-carers-share',
    'Share of children whose foster carers will adopt them, by the day care begins.',
    `Worked out: A1 less A10 is their share x (their days to adoption less those to the carers): 91 = 0.11 x 830 (2016-17), 422 = 0.37 x 1,140 (2018-19), 128 = 0.3 x 430 (2019), none since. 1,140 days before 2018-19 are the years from 2013 to 2015, and 430 before 2019 is 2017. ${A10}`,
    {
      '2005-01-01': 0.04,
      '2013-04-01': 0.05,
      '2013-06-01': 0.24,
      '2015-06-01': 0.24,
      '2015-08-01': 0.03,
      '2016-10-01': 0.03,
      '2017-02-01': 0.28,
      '2018-03-01': 0.28,
      '2018-04-01': 0,
    },
  ),
  dial(
    'adoption-foster-carers-ask-a-year',
    'Rate a year at which such carers ask to adopt, from when a decision is usual.',
    `Worked out: those adopted in 2018-19 had been with their carers for more than three years, those of 2019 for one; of those adopted in the first quarter of 2017-18, who were asked for a year and a quarter before, A1 less A10 was 158. Why carers asked then and in 2017 is judgement: work with them as the regional agency began. ${A10}`,
    {
      '2005-01-01': 1,
      '2011-06-01': 1,
      '2011-12-01': 0.12,
      '2015-09-01': 0.12,
      '2015-10-01': 0.3,
      '2015-11-30': 0.3,
      '2015-12-01': 0.8,
      '2016-03-31': 0.8,
      '2016-04-01': 0.3,
      '2016-06-15': 0.3,
      '2016-07-01': 0.08,
      '2016-12-15': 0.08,
      '2017-01-01': 4,
      '2017-07-01': 8,
    },
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
