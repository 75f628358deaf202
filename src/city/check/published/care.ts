import { byIndicator, byPart, type Cell, on, over, row } from '../cell.ts'

const RATE_OF = 'The rate is of the number of children that the same document divides by.'
const NO_FOSTERING = 'Fostering households are not in our record yet.'

const numbers = [
  ...row(
    'cla-number',
    { means: 'Children in care on the day', unit: 'count', ask: byIndicator('cla-number') },
    [
      on('2011-06-17', 499, '004'),
      on('2017-03-31', 643, '001'),
      on('2017-06-30', 638, '001'),
      on('2019-03-31', 624, '000'),
      on('2019-09-30', 588, '000'),
      on('2022-03-31', 522, '003'),
      on('2023-03-31', 501, '003'),
    ],
  ),
  ...row(
    'cla-rate-per-10000',
    {
      means: 'Children in care for every 10,000 children',
      unit: 'rate',
      ask: byIndicator('cla-rate-per-10000'),
    },
    [
      on('2017-03-31', 112, '001'),
      on('2017-06-30', 111, '001'),
      on('2019-09-30', 100.2, '000', { qualifier: 'derived' }),
      on('2022-03-31', 82.8, '003', { contradiction: 15, note: RATE_OF }),
      on('2023-03-31', 79.5, '003', { contradiction: 15, note: RATE_OF }),
    ],
  ),
  ...row(
    'uasc-in-care',
    {
      means: 'Young people in care who came to this country alone',
      unit: 'count',
      ask: byIndicator('uasc-in-care'),
    },
    [on('2022-03-31', 25, '003'), on('2023-03-31', 33, '003')],
  ),
]

const looking = [
  ...row(
    'cla-visits-in-timescale',
    {
      means: 'Children in care visited in time',
      unit: 'percent',
      ask: byIndicator('cla-visits-in-timescale'),
    },
    [on('2017-03-31', 90, '001'), on('2017-06-30', 90, '001'), on('2019-09-30', 92, '000')],
  ),
  ...row(
    'cla-reviews-on-time',
    {
      means: 'Reviews of children in care held on time',
      unit: 'percent',
      ask: byIndicator('cla-reviews-on-time'),
      note: 'Published as of a day: read as the reviews due in the year or quarter that ended then.',
    },
    [over('2016-04-01', '2017-03-31', 82, '001'), over('2017-04-01', '2017-06-30', 81, '001')],
  ),
  ...row(
    'cla-participation-in-reviews',
    {
      means: 'Children who took part in their review',
      unit: 'percent',
      ask: byIndicator('cla-review-participation'),
      note: 'Published as of a day: read as the reviews of the half year that ended then.',
    },
    [over('2019-04-01', '2019-09-30', 88, '000')],
  ),
]

const homes = [
  ...row(
    'placement-moves-three-or-more',
    {
      means: 'Children in care with three or more homes in the year',
      unit: 'percent',
      ask: byIndicator('placement-moves-three-or-more'),
    },
    [
      on('2019-03-31', 15, '000', { qualifier: 'baseline-date-not-stated' }),
      on('2019-09-30', 10, '000'),
      on('2022-03-31', 6, '003', {
        qualifier: 'derived',
        note: 'What is left of the 94% who had fewer. The earlier measure over two years is another one and left out (contradiction 17).',
      }),
    ],
  ),
  ...row(
    'placement-stability-long-term',
    {
      means: 'Children in care for long who have lived in one home for two years',
      unit: 'percent',
      ask: byIndicator('placement-stability-long-term'),
    },
    [on('2019-09-30', 71, '000'), on('2022-03-31', 75, '003', { qualifier: 'latest published' })],
  ),
  ...row(
    'foster-carer-households',
    { means: 'Fostering households', unit: 'count', ask: null, note: NO_FOSTERING },
    [on('2011-06-17', 203, '004')],
  ),
  ...row(
    'in-house-foster-placements',
    {
      means: 'Children in care with the authority’s own foster carers',
      unit: 'count',
      ask: byPart('children-in-foster-homes', 'provider', 'PR1'),
      part: 'own provision',
      contradiction: 16,
      note: 'The number of children is read; its shares imply other totals.',
    },
    [on('2017-03-31', 188, '001'), on('2017-06-30', 182, '001')],
  ),
  ...row(
    'children-in-foster-homes',
    {
      means: 'Children in care in foster homes',
      unit: 'count',
      ask: byIndicator('children-in-foster-homes'),
      contradiction: 2,
      note: 'All foster homes, kin among them; the gap between own and agency homes cannot hold beside it and is left out.',
    },
    [on('2023-03-31', 378, '003')],
  ),
  ...row(
    'children-placed-with-family-and-friends',
    {
      means: 'Children in care fostered by family or friends',
      unit: 'count',
      ask: byIndicator('children-placed-with-family-and-friends'),
    },
    [on('2023-03-31', 78, '003', { contradiction: 2, note: 'Read as among the 378 in foster homes.' })],
  ),
  ...row(
    'foster-carer-net-gain',
    { means: 'Fostering households gained less those lost', unit: 'count', ask: null, note: NO_FOSTERING },
    [
      over('2019-04-01', '2019-09-30', 11, '000', { qualifier: 'year-not-stated' }),
      over('2022-04-01', '2023-03-31', -13, '003'),
    ],
  ),
]

/** What was published of children in care and where they live. */
export const care: Cell[] = [...numbers, ...looking, ...homes]
