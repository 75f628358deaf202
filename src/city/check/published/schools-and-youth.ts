import { type Cell, on, over, row } from '../cell.ts'

const NO_EDUCATION = 'Education is not an area of ours yet.'
const NO_YOUTH_JUSTICE = 'Youth justice is not an area of ours yet.'
const NOT_OVER = { qualifier: 'year-not-complete-at-report-date', contradiction: 24 }

const excluded = (part: string, before: number, year: number): Cell[] =>
  row(
    `permanent-exclusions-${part}`,
    {
      means: `Permanent exclusions from schools ${part === 'in-city' ? 'in' : 'outside'} the city`,
      figure: 'permanent-exclusions',
      unit: 'count',
      part,
      ask: null,
      note: NO_EDUCATION,
    },
    [
      over('2015-09-01', '2016-08-31', before, '001'),
      over('2016-09-01', '2017-08-31', year, '001', NOT_OVER),
    ],
  )

const enquiries = (part: string, more: Partial<Cell> = {}): Cell[] =>
  row(
    `cme-enquiries-${part}`,
    {
      means: `Enquiries about children missing education, ${part}`,
      figure: 'cme-enquiries',
      unit: 'count',
      part,
      ask: null,
      contradiction: 25,
      note: `Both kinds have one number, perhaps copied. ${NO_EDUCATION}`,
    },
    [over('2022-09-01', '2023-03-31', 499, '003', more)],
  )

const schools = [
  ...excluded('in-city', 91, 118),
  ...excluded('out-of-city', 12, 7),
  ...row(
    'ehe-children',
    { means: 'Children educated at home', unit: 'count', ask: null, note: NO_EDUCATION },
    [
      on('2017-03-31', 259, '001'),
      on('2017-06-30', 226, '001'),
      on('2019-03-31', 312, '000'),
      on('2023-03-31', 529, '003'),
    ],
  ),
  ...row(
    'ehcp-number',
    { means: 'Education, health and care plans', unit: 'count', ask: null, note: NO_EDUCATION },
    [on('2017-06-30', 787, '001'), on('2023-03-31', 2778, '003')],
  ),
  ...row(
    'ehcp-statements-converting',
    { means: 'Statements still to become such plans', unit: 'count', ask: null, note: NO_EDUCATION },
    [on('2017-06-30', 668, '001')],
  ),
  ...enquiries('internal'),
  ...enquiries('external', { qualifier: 'same value as internal, suspect' }),
]

const youth = [
  ...row(
    'yot-first-time-entrants',
    {
      means: 'Young people new to youth justice in the year',
      unit: 'count',
      ask: null,
      note: NO_YOUTH_JUSTICE,
    },
    [over('2016-04-01', '2017-03-31', 126, '001')],
  ),
  ...row(
    'ifs-children',
    {
      means: 'Children with intensive family support in the period',
      unit: 'count',
      ask: null,
      note: 'Intensive support is not an area of ours yet.',
      inTrend: false,
    },
    [over('2016-04-01', '2017-03-31', 246, '001'), over('2017-04-01', '2017-06-30', 42, '001')],
  ),
]

/** What was published of schools and of services for young people. */
export const schoolsAndYouth: Cell[] = [...schools, ...youth]
