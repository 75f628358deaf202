import { byIndicator, byReading, type Cell, over, row } from '../cell.ts'

type Doubt = { contradiction: number; note: string }

const days = (
  id: string,
  means: string,
  ask: Cell['ask'],
  [y17, q17, y19, h19, y22, y23]: readonly number[],
  doubts: { h19?: Doubt; y22?: Doubt } = {},
): Cell[] =>
  row(id, { means, unit: 'days', ask }, [
    over('2016-04-01', '2017-03-31', y17!, '001', { qualifier: 'provisional' }),
    over('2017-04-01', '2017-06-30', q17!, '001', { qualifier: 'in-year' }),
    over('2018-04-01', '2019-03-31', y19!, '000'),
    over('2019-04-01', '2019-09-30', h19!, '000', { qualifier: 'year-to-date', ...doubts.h19 }),
    over('2021-04-01', '2022-03-31', y22!, '003', doubts.y22),
    over('2022-04-01', '2023-03-31', y23!, '003'),
  ])

/** What was published of adoption. */
export const adoption: Cell[] = [
  ...row(
    'adoption-orders',
    { means: 'Adoption orders in the period', unit: 'count', ask: byIndicator('adoption-orders') },
    [
      // Half a year beside whole ones is no point of a trend.
      over('2019-04-01', '2019-09-30', 29, '000', { qualifier: 'year-to-date', inTrend: false }),
      over('2021-04-01', '2022-03-31', 44, '003'),
      over('2022-04-01', '2023-03-31', 25, '003'),
    ],
  ),
  ...days(
    'adoption-a1',
    'Days from coming into care to moving in with adopters',
    byIndicator('adoption-a1'),
    [574, 603, 779, 457, 514, 509],
    {
      h19: { contradiction: 7, note: '457 is the newer of two numbers that are told both ways round.' },
      y22: { contradiction: 7, note: 'A1 of this year is taken as right, and A10 as the doubtful one.' },
    },
  ),
  ...days(
    'adoption-a10',
    'The same, to moving in with foster carers who became the adopters',
    byReading('adoption-a10'),
    [483, 445, 357, 329, 514, 508],
    { y22: { contradiction: 7, note: 'The same number as A1, perhaps copied; it stands as published.' } },
  ),
  ...days(
    'adoption-a2',
    'Days from the court’s leave to place to the match',
    byReading('adoption-a2'),
    [291, 199, 160, 103, 189, 184],
  ),
]
