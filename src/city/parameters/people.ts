import { type Dial, dial } from './dial.ts'
import { ethnicity } from './ethnicity.ts'

const CALIBRATED = 'Calibrated: the children then living in the city come near the published populations'

/** Who lives in the city: families formed, coming, moving and leaving. Rates are of a city of scale 1. */
export const people: Dial[] = [
  ...ethnicity,
  dial('families-begin', 'Mothers of the city who have their first child, a year', CALIBRATED, {
    '1980-01-01': 1_400,
    '1991-01-01': 1_400,
    '2001-01-01': 1_230,
    '2009-01-01': 1_420,
    '2013-01-01': 1_450,
    '2021-01-01': 1_340,
    '2023-04-01': 1_300,
  }),
  dial(
    'families-come',
    'Families who come to the city with children, a year',
    `${CALIBRATED}; the step is that between 58,678 (000, September 2019) and 63,051 (003, 2021 on)`,
    {
      '1980-01-01': 0,
      '1984-01-01': 490,
      '2005-01-01': 560,
      '2019-10-01': 680,
      '2019-10-02': 2_300,
      '2021-03-31': 2_300,
      '2021-04-01': 640,
      '2023-04-01': 640,
    },
  ),
  dial(
    'families-leave',
    'Share of families with children who leave the city in a year',
    'Judgement: in a year about one child in forty leaves an authority of this size (ONS internal migration)',
    0.022,
  ),
  dial(
    'family-age-on-coming',
    'Age of the eldest child when a family comes, in years, on average',
    'Judgement: most who move with children have young ones',
    4.5,
  ),
  dial(
    'first-birth-age',
    'Age of a mother at her first birth in a middling area, in years',
    'ONS births by parents’ characteristics: the average rose by about two years over these decades',
    { '1980-01-01': 24.6, '2005-01-01': 26.4, '2023-01-01': 28.2 },
  ),
  dial(
    'first-birth-age-by-decile',
    'Years by which a mother is older at her first birth for each tenth that is less deprived',
    'Judgement: mothers in the poorest areas are some four years younger than in the richest',
    0.45,
  ),
  dial('family-of-one', 'Families that will have one child, of 100', 'ONS families and households', 27),
  dial('family-of-two', 'Families that will have two children, of 100', 'ONS families and households', 42),
  dial(
    'family-of-three',
    'Families that will have three children, of 100',
    'ONS families and households',
    19,
  ),
  dial('family-of-four', 'Families that will have four children, of 100', 'ONS families and households', 8),
  dial('family-of-five', 'Families that will have five children, of 100', 'ONS families and households', 2.8),
  dial('family-of-six', 'Families that will have six or more, of 100', 'ONS families and households', 1.2),
  dial('twins', 'Share of births that are of twins', 'ONS birth characteristics: about 15 in 1,000', 0.015),
  dial(
    'next-birth-days',
    'Days from a birth to the next beyond ten months, in the middle of families',
    'Judgement: most intervals are two to four years',
    720,
  ),
  dial(
    'couple-poorest',
    'Share of mothers who live with a partner in the most deprived tenth',
    'Judgement, from lone parents being about a third of families in such places (Census 2021)',
    0.55,
  ),
  dial(
    'couple-richest',
    'Share of mothers who live with a partner in the least deprived tenth',
    'Judgement, as for the most deprived',
    0.88,
  ),
  dial(
    'kin-carers',
    'Share of families where grandparents bring up the children',
    'Census 2011: about 1 in 70',
    0.014,
  ),
  dial(
    'fathers-alone',
    'Share of families where a father brings them up alone',
    'ONS families and households',
    0.025,
  ),
  dial(
    'step-families',
    'Share of couples where the partner is not the eldest’s father',
    'ONS families and households',
    0.17,
  ),
  dial(
    'grandparents-at-home',
    'Share of families where a grandparent lives too',
    'Judgement: about 4 in 100 households are of three generations, more in this city',
    0.05,
  ),
  dial(
    'moves-poorest',
    'Times that a family moves home in a year, in the most deprived tenth',
    'Judgement: private tenants and the poorest move most often (English Housing Survey)',
    0.13,
  ),
  dial(
    'moves-richest',
    'Times that a family moves home in a year, in the least deprived tenth',
    'As above',
    0.05,
  ),
  dial('moves-near', 'Share of moves that stay within the locality', 'Judgement: most moves are short', 0.7),
  dial(
    'need-by-decile',
    'By how much (as a power of e) need falls with each tenth that is less deprived',
    'Child Welfare Inequalities Project: each step in deprivation raises rates steadily; law 88 asks three times',
    0.23,
  ),
  dial(
    'need-spread',
    'How unequal need is between families of one area (spread of its logarithm)',
    'Calibrated: most families are never known, and about a fifth of referrals are repeats within a year (003)',
    1.15,
  ),
  dial(
    'alone-a-year',
    'Young people who arrive alone, a year',
    'Follows from 25 in care in March 2022 and 33 in March 2023 (003); about 8 a year before 2015 is judgement',
    {
      '2005-01-01': 8,
      '2014-06-01': 8,
      '2016-01-01': 12,
      '2020-06-01': 13,
      '2022-01-01': 18,
      '2023-04-01': 20,
    },
  ),
]
