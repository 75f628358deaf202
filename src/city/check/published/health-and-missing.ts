import { byIndicator, byReading, type Cell, on, over, row } from '../cell.ts'

const OPEN_DUTY =
  'A check is up to date while the next one is not overdue on the day; a child with none recorded is not counted.'
const NO_EXPLOITATION = 'Exploitation is not an area of ours yet.'
const CLASSES =
  'All incidents, missing and absent. The police changed what each is in 2019: no trend is read across it.'

const health = [
  ...row(
    'cla-health-checks-up-to-date',
    {
      means: 'Children in care whose health assessment is up to date',
      unit: 'percent',
      ask: byReading('health-assessments-up-to-date'),
      note: OPEN_DUTY,
    },
    [
      on('2017-03-31', 82, '001'),
      on('2017-06-30', 89, '001'),
      on('2023-03-31', 90, '003', { qualifier: 'above', bound: 'at-least' }),
    ],
  ),
  ...row(
    'cla-dental-checks',
    {
      means: 'Children in care whose dental check is up to date',
      unit: 'percent',
      // Our indicator is of whole collection years, and this is of a day in the middle of one.
      ask: byReading('dental-checks-up-to-date'),
      note: OPEN_DUTY,
    },
    [on('2022-09-30', 90.8, '003')],
  ),
  ...row(
    'cla-pep-up-to-date',
    {
      means: 'Children in care whose education plan is up to date',
      unit: 'percent',
      ask: null,
      note: 'Education is not an area of ours yet.',
    },
    [
      on('2011-06-17', 80, '004', { qualifier: 'approx' }),
      on('2017-03-31', 95, '001'),
      on('2017-06-30', 90, '001'),
    ],
  ),
  ...row(
    'cla-sdq-average',
    {
      means: 'Average strengths and difficulties score in the year',
      unit: 'average',
      ask: byIndicator('cla-sdq-average'),
    },
    [
      over('2016-04-01', '2017-03-31', 14.4, '000'),
      over('2018-04-01', '2019-03-31', 13.7, '003', {
        contradiction: 6,
        note: 'The final number; 13.8 was provisional.',
      }),
      over('2021-04-01', '2022-03-31', 13.7, '003', {
        contradiction: 6,
        note: 'The table is read, not the sentence that calls it better.',
      }),
    ],
  ),
]

const missing = [
  ...row(
    'missing-incidents-before-2019',
    {
      means: 'Missing incidents, a month on average',
      figure: 'missing-incidents',
      unit: 'count',
      per: 'month',
      ask: byIndicator('missing-incidents'),
      contradiction: 21,
      note: CLASSES,
    },
    [over('2016-04-01', '2017-03-31', 405 / 12, '001'), over('2017-04-01', '2017-06-30', 104 / 3, '001')],
  ),
  ...row(
    'missing-incidents',
    {
      means: 'Missing incidents, a month on average',
      unit: 'count',
      per: 'month',
      ask: byIndicator('missing-incidents'),
      contradiction: 21,
      note: CLASSES,
    },
    [
      over('2019-09-01', '2019-09-30', 61, '000'),
      over('2021-04-01', '2022-03-31', 71, '003', { contradiction: null }),
      over('2022-04-01', '2023-03-31', 82, '003', { contradiction: null }),
    ],
  ),
  ...row(
    'missing-incidents-most',
    {
      means: 'Missing incidents in the month that had most, November 2022',
      figure: 'missing-incidents',
      unit: 'count',
      ask: byIndicator('missing-incidents'),
    },
    [over('2022-11-01', '2022-11-30', 130, '003')],
  ),
  ...row(
    'missing-return-interview-rate',
    {
      means: 'Missing incidents after which an interview was held',
      unit: 'percent',
      ask: byReading('incidents-with-an-interview'),
      contradiction: 22,
      note: 'Of incidents; the share within 72 hours is of interviews held.',
    },
    [over('2016-04-01', '2017-03-31', 83, '001'), over('2017-04-01', '2017-06-30', 90, '001')],
  ),
  ...row(
    'missing-return-interviews-within-72-hours',
    {
      means: 'Interviews held within 72 hours of return',
      unit: 'percent',
      ask: byIndicator('missing-return-interviews-within-72-hours'),
      contradiction: 22,
      note: 'Of interviews held, not of incidents.',
    },
    [over('2016-04-01', '2017-03-31', 68, '001'), over('2017-04-01', '2017-06-30', 61, '001')],
  ),
]

const exploitation = (part: string, [m17, j17, m19, s19]: readonly number[]): Cell[] =>
  row(
    `cse-children-${part}`,
    {
      means: `Children at ${part === 'all' ? 'any' : part} risk of sexual exploitation`,
      figure: 'cse-children-by-risk-level',
      unit: 'count',
      part,
      ask: null,
      contradiction: 20,
      note: `No one series: how they were counted changed. ${NO_EXPLOITATION}`,
      inTrend: false,
    },
    [
      on('2017-03-31', m17!, '001'),
      on('2017-06-30', j17!, '001'),
      over('2019-01-01', '2019-03-31', m19!, '000'),
      over('2019-07-01', '2019-09-30', s19!, '000'),
    ],
  )

const risk = [
  ...exploitation('all', [41, 52, 132, 98]),
  ...exploitation('significant', [10, 15, 10, 8]),
  ...exploitation('serious', [2, 1, 6, 7]),
  ...row(
    'exploitation-by-type-sexual',
    {
      means: 'Children exploited sexually, by type',
      figure: 'exploitation-by-type',
      unit: 'count',
      part: 'sexual',
      ask: null,
      contradiction: 20,
      note: `Types overlap, so it is not a number of all. ${NO_EXPLOITATION}`,
    },
    [on('2023-03-31', 137, '003')],
  ),
]

/** What was published of health in care, of missing children and of exploitation. */
export const healthAndMissing: Cell[] = [...health, ...missing, ...risk]
