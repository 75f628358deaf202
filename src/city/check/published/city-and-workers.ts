import { byIndicator, byReading, type Cell, on, over, row } from '../cell.ts'

const DENOMINATOR = 'Worked out from the number in care and its rate.'
const HEADS = 'Full-time equivalents, where our record counts each post and person as one.'

const people = [
  ...row(
    'total-population',
    { means: 'People in the city', unit: 'count', ask: null, note: 'Only children are in our record.' },
    [
      on('2011-06-17', 238_500, '004', { qualifier: 'estimate-year-not-stated' }),
      on('2019-09-30', 260_000, '000', { qualifier: 'approx' }),
      on('2023-03-31', 264_407, '003', { qualifier: 'estimate-year-not-stated' }),
    ],
  ),
  ...row(
    'child-population-0-19',
    {
      means: 'People aged 0 to 19 in the city',
      unit: 'count',
      ask: null,
      contradiction: 15,
      note: 'Our record holds the number aged 0 to 17.',
    },
    [on('2011-06-17', 59_100, '004')],
  ),
  ...row(
    'child-population-0-17',
    {
      means: 'Children aged 0 to 17 in the city',
      unit: 'count',
      ask: byReading('children-in-the-city'),
      note: 'An aim of nothing: it is what rates are divided by.',
    },
    [
      on('2017-03-31', 57_411, '001', { qualifier: 'derived', contradiction: 14, note: DENOMINATOR }),
      on('2017-06-30', 57_477, '001', { qualifier: 'derived', contradiction: 14, note: DENOMINATOR }),
      on('2019-09-30', 58_678, '000'),
      on('2023-03-31', 63_051, '003', { qualifier: 'estimate-year-not-stated', contradiction: 15 }),
    ],
  ),
]

const workers = [
  ...row(
    'workforce-vacancy-rate',
    {
      means: 'Posts of social workers that are vacant',
      unit: 'percent',
      ask: byIndicator('workforce-vacancy-rate'),
      note: HEADS,
    },
    [
      over('2016-04-01', '2017-03-31', 16.3, '001'),
      over('2017-04-01', '2017-06-30', 22.4, '001'),
      on('2019-03-31', 28, '003'),
      on('2023-03-30', 20.4, '003', { contradiction: 27 }),
    ],
  ),
  ...row(
    'workforce-agency-rate',
    {
      means: 'Social workers from agencies',
      unit: 'percent',
      ask: byIndicator('workforce-agency-rate'),
      note: HEADS,
    },
    [
      over('2016-04-01', '2017-03-31', 13.3, '001'),
      over('2017-04-01', '2017-06-30', 18.9, '001'),
      on('2023-03-30', 11.2, '003', { contradiction: 27 }),
    ],
  ),
  ...row(
    'workforce-turnover-rate',
    {
      means: 'Social workers who left in the year',
      unit: 'percent',
      ask: byIndicator('workforce-turnover-rate'),
      note: 'Published as leavers for those in post at the end; ours are of those in post a year before.',
    },
    [
      over('2016-04-01', '2017-03-31', 15.8, '001'),
      over('2017-04-01', '2017-06-30', 17.5, '001'),
      over('2018-10-01', '2019-09-30', 11, '000'),
      over('2022-03-31', '2023-03-30', 12.9, '003', { contradiction: 27 }),
    ],
  ),
  ...row(
    'workforce-average-caseload',
    {
      means: 'Children for each social worker',
      unit: 'average',
      ask: byReading('children-for-each-social-worker'),
      note: 'Of social workers with any child on the last day.',
    },
    [
      over('2016-04-01', '2017-03-31', 15.2, '001'),
      over('2017-04-01', '2017-06-30', 21, '001'),
      on('2019-09-30', 20, '000', {
        qualifier: 'limit; most workers below',
        bound: 'at-most',
        ask: byReading('children-for-the-middle-social-worker'),
        note: 'Most have fewer than 20: so has the one in the middle.',
        inTrend: false,
      }),
    ],
  ),
  ...(
    [
      ['budget', 'Posts paid for', 228.37],
      ['permanent', 'Posts held by permanent staff', 181.81],
      ['agency', 'Posts held by agency staff', 23],
    ] as const
  ).flatMap(([part, means, posts]) =>
    row(
      `workforce-${part}-fte`,
      {
        means,
        unit: 'count',
        part,
        ask: byIndicator(`workforce-${part}-fte`),
        contradiction: 27,
        note: HEADS,
      },
      [on('2023-03-30', posts, '003')],
    ),
  ),
]

/** What was published of the city's people and of those who work with its children. */
export const cityAndWorkers: Cell[] = [...people, ...workers]
