import { byIndicator, byReading, type Cell, on, over, row } from '../cell.ts'

const LATEST =
  'Published as of a day: read from each young person’s latest year of outcomes that had ended by then.'

const outcomes = [
  ...row(
    'care-leavers-eet',
    {
      means: 'Care leavers in education, work or training',
      unit: 'percent',
      ask: byIndicator('care-leavers-eet'),
      note: LATEST,
    },
    [
      over('2016-04-01', '2017-03-31', 60, '001', { qualifier: 'provisional' }),
      over('2016-07-01', '2017-06-30', 61, '001', { qualifier: 'provisional' }),
      over('2021-04-01', '2022-03-31', 59.6, '003', {
        qualifier: 'approx',
        note: `Said to be about what it was a year later. ${LATEST}`,
      }),
      over('2022-04-01', '2023-03-31', 59.6, '003'),
    ],
  ),
  ...row(
    'care-leavers-suitable-accommodation',
    {
      means: 'Care leavers in a suitable home',
      unit: 'percent',
      ask: byIndicator('care-leavers-suitable-accommodation'),
      note: LATEST,
    },
    [
      over('2016-07-01', '2017-06-30', 90.4, '001'),
      over('2018-10-01', '2019-09-30', 93, '000'),
      over('2022-04-01', '2023-03-31', 93, '003'),
    ],
  ),
  ...row(
    'care-leavers-at-university',
    {
      means: 'Care leavers at university',
      unit: 'count',
      ask: byReading('care-leavers-at-university'),
      note: LATEST,
    },
    [
      over('2010-06-18', '2011-06-17', 9, '004'),
      over('2018-10-01', '2019-09-30', 31, '000', { contradiction: 9 }),
      over('2022-04-01', '2023-03-31', 25, '003', {
        contradiction: 9,
        note: `The numbers are read, not the sentence that they rose each year. ${LATEST}`,
      }),
    ],
  ),
  ...row(
    'care-leavers-on-break-from-university',
    {
      means: 'Care leavers on a break from university',
      figure: 'care-leavers-at-university',
      unit: 'count',
      part: 'on break',
      ask: null,
      contradiction: 9,
      note: 'The year of outcomes does not say it.',
    },
    [on('2023-03-31', 2, '003')],
  ),
  ...row(
    'care-leavers-staying-put-number',
    {
      means: 'Young people who stay with former foster carers',
      unit: 'count',
      ask: byReading('care-leavers-staying-put'),
      contradiction: 10,
      note: `The number is read, not which way it went. ${LATEST}`,
    },
    [over('2022-04-01', '2023-03-31', 36, '003')],
  ),
]

const known = [
  ...row(
    'care-leavers',
    {
      means: 'Care leavers with a service on the day',
      figure: 'care-leavers-at-university-share',
      unit: 'count',
      ask: byReading('care-leavers'),
      note: '31 at university were 18% of them.',
    },
    [on('2019-09-30', 172, '000', { qualifier: 'derived; approx' })],
  ),
  ...row(
    'uasc-care-leavers',
    {
      means: 'Care leavers who came to this country alone',
      unit: 'count',
      ask: byReading('care-leavers-who-came-alone'),
    },
    [on('2022-03-31', 22, '003'), on('2023-03-31', 28, '003')],
  ),
]

/** What was published of care leavers. */
export const careLeavers: Cell[] = [...outcomes, ...known]
