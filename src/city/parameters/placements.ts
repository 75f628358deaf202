import { type Dial, dial } from './dial.ts'

const MOVES =
  'Three or more homes in a year 15% (March 2019), 10% (September 2019) (000), 6% (March 2022) (003); same home two years 71% (September 2019, 000), 75% (2022, 003)'
const KINDS =
  'Of 501 children in care in March 2023, 378 in foster homes, 78 of them with relatives or friends (003)'

export const placements: Dial[] = [
  dial(
    'home-first-is-short-share',
    'Share of first homes that are a short bridge to a planned one.',
    `Worked out by playing it: with the share that ends early, three homes or more in a year for 15% at the end of 2018-19 and 6 to 7% in 2022. That moves rose for a year and fell as quickly is judgement. ${MOVES}`,
    { '2005-01-01': 0.34, '2018-01-01': 0.5, '2018-09-01': 0.5, '2018-12-01': 0.32, '2021-01-01': 0.29 },
  ),
  dial('home-first-short-days', 'Median days in such a first home.', 'Judgement: a month', 30),
  dial(
    'home-bridge-days',
    'Median days with foster carers before a child moves to relatives who were assessed.',
    'Regulation 24 of the Care Planning Regulations 2010 gives 16 weeks; families known sooner take less',
    75,
  ),
  dial(
    'home-ends-early-share',
    'Share of new homes that do not take and end within months.',
    `Worked out by playing it, as the share of first homes that are short. ${MOVES}`,
    {
      '2005-01-01': 0.36,
      '2017-06-01': 0.4,
      '2018-03-01': 0.67,
      '2018-09-01': 0.65,
      '2018-12-01': 0.3,
      '2021-01-01': 0.27,
      '2023-03-31': 0.27,
    },
  ),
  dial(
    'home-ends-early-days',
    'Mean days that a home lasts which does not take.',
    'Judgement: three to four months',
    95,
  ),
  dial(
    'home-ends-a-year',
    'Rate a year at which a settled home ends, before age and kind of home make it likelier or not.',
    `Worked out: same home two years 71% = exp(-2 x rate) asks a rate of 0.17 in the two years to September 2019, 75% of 0.14 in those to March 2022, and some homes of each begin in the years before. That homes ended oftener from 2017 and lasted from 2019 is judgement, as moves did the same. ${MOVES}`,
    { '2005-01-01': 0.12, '2017-01-01': 0.12, '2017-07-01': 0.182, '2019-06-01': 0.182, '2019-10-01': 0.135 },
  ),
  ...[
    ['under-5', 0.6],
    ['5-to-10', 0.8],
    ['11-to-15', 1.5],
    ['16-on', 1.8],
  ].map(([band, times]) =>
    dial(
      `home-ends-${band}`,
      'How many times likelier a home is to end for a child of this age.',
      'Judgement: the older the child, the less a home lasts; near one for all together',
      Number(times),
    ),
  ),
  dial(
    'home-ends-with-family',
    'How many times likelier a home with parents, relatives or friends is to end than another.',
    'Judgement: family homes last longer',
    0.65,
  ),
  dial(
    'home-ends-for-siblings-share',
    'When a home ends for one child, the share of brothers and sisters there who move too.',
    'Judgement: about half',
    0.5,
  ),
  dial(
    'home-with-siblings-share',
    'Share of first homes with a brother or sister who is in care already.',
    'Judgement: most siblings come in together and more than half of them live together; not all can, so four in five where one lives with carers',
    0.8,
  ),
  dial(
    'home-with-siblings-later-share',
    'Share of later homes with a brother or sister.',
    'Judgement: it is looked for at each move',
    0.3,
  ),
  dial(
    'home-with-family-kin-share',
    'Of children who are to live with relatives, the share with them from the first day.',
    `Judgement. ${KINDS}`,
    0.5,
  ),
  dial(
    'home-with-family-other-share',
    'Of other children, the share of new homes that relatives or friends give.',
    KINDS,
    { '2005-01-01': 0.07, '2015-01-01': 0.085, '2020-01-01': 0.12 },
  ),
  dial(
    'home-with-parents-share',
    'Of children on an interim or full care order, the share of new homes that are with parents.',
    'Judgement, so that about 7 to 8% of children in care live with parents',
    0.12,
  ),
  dial(
    'home-mother-and-baby-share',
    'Of babies, the share of new homes where mother and baby are together.',
    'Judgement: few',
    0.04,
  ),
  dial(
    'home-semi-independent-share',
    'Of those of 16 and 17, the share of new homes that are semi-independent.',
    `Judgement: three in five, as it is where those go who move at that age, so that about 4% of all live there. ${KINDS}`,
    0.6,
  ),
  dial(
    'home-alone-semi-independent-share',
    'The same for those of 16 and 17 who came alone.',
    'Judgement: 7 young people were in housing support (003), among 33 in care and 28 care leavers',
    0.5,
  ),
  dial(
    'home-childrens-home-teens-share',
    'Of those of 13 and over, the share of new homes that are a children’s home.',
    `Judgement: more than half of those who move at that age, so that 10% of all live in one and foster homes are 75%. ${KINDS}`,
    0.58,
  ),
  dial(
    'home-childrens-home-from-8-share',
    'The same for those of 8 to 12.',
    'Judgement: half as many as of teenagers',
    0.27,
  ),
  dial(
    'home-childrens-home-at-first',
    'How many times likelier a first home is a children’s home than a later one.',
    'Judgement: foster homes are tried first',
    0.8,
  ),
  dial(
    'home-independent-at-17-share',
    'Of those of 17 who move on from a family, the share in independent living.',
    'Judgement: one in five, with a flat of their own',
    0.2,
  ),
  dial(
    'home-disability-residential-share',
    'Of disabled children of eight and over, the share of new homes that are a residential school or home.',
    'Judgement: three in ten',
    0.3,
  ),
  dial('home-childrens-home-young-share', 'The same for those under 8.', 'Judgement: hardly ever', 0.01),
  dial(
    'home-own-foster-share',
    'Of foster homes that are not with relatives, the share with our own carers, by the day the home begins.',
    'Worked out: 188 of 643 children (March 2017) and 182 of 638 (June 2017) lived with our own carers, relatives among them (001); in March 2023 there were 89 more in our own than in agency homes (003); 203 of our own homes in June 2011 (004)',
    {
      '2005-01-01': 0.6,
      '2010-06-01': 0.4,
      '2011-06-01': 0.28,
      '2017-06-01': 0.265,
      '2019-06-01': 0.46,
      '2023-03-31': 0.56,
    },
  ),
]
