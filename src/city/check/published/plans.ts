import { byIndicator, byReading, type Cell, on, over, row } from '../cell.ts'

const assessments = [
  ...row(
    'children-in-assessment',
    {
      means: 'Children being assessed on the day',
      unit: 'count',
      ask: byIndicator('children-in-assessment'),
    },
    [on('2022-03-31', 243, '003', { qualifier: 'derived' }), on('2023-03-31', 163, '003')],
  ),
  ...row(
    'cin-seen-within-5-working-days',
    {
      means: 'Children seen within five working days of referral',
      unit: 'percent',
      ask: byReading('seen-within-5-working-days'),
      note: 'A child with no day recorded counts as not seen in time.',
    },
    [
      over('2017-04-01', '2017-06-30', 48, '001', {
        contradiction: 5,
        note: 'Of all children, not of those with a day recorded (90%): a child with none counts as not seen in time.',
      }),
      over('2019-03-01', '2019-03-31', 55.3, '000'),
      over('2019-09-01', '2019-09-30', 77.5, '000'),
    ],
  ),
  ...row(
    'assessments-within-45-working-days',
    {
      means: 'Assessments finished within 45 working days',
      unit: 'percent',
      ask: byIndicator('assessments-within-45-working-days'),
    },
    [over('2019-04-01', '2019-09-30', 80, '000', { qualifier: 'period-not-stated' })],
  ),
]

const enquiries = [
  ...row(
    's47-enquiries',
    {
      means: 'Section 47 enquiries in the twelve months to the day',
      figure: 's47-enquiries-rolling-12-months',
      unit: 'count',
      ask: byIndicator('s47-enquiries-in-period'),
    },
    [
      over('2021-04-01', '2022-03-31', 1137, '003'),
      over('2021-06-01', '2022-05-31', 1215, '003'),
      over('2022-04-01', '2023-03-31', 883, '003'),
    ],
  ),
  ...row(
    's47-to-icpc-conversion',
    {
      means: 'Section 47 enquiries that led to a conference',
      unit: 'percent',
      ask: byIndicator('s47-to-icpc-conversion'),
    },
    [
      over('2016-04-01', '2017-03-31', 24.3, '001', { qualifier: 'provisional' }),
      over('2017-04-01', '2017-06-30', 33.1, '001'),
      over('2022-04-01', '2023-03-31', 27, '003'),
    ],
  ),
  ...row(
    'icpc-within-15-working-days',
    {
      means: 'First conferences within 15 working days',
      unit: 'percent',
      ask: byIndicator('icpc-within-15-working-days'),
    },
    [
      over('2016-04-01', '2017-03-31', 79.3, '001', { qualifier: 'provisional' }),
      over('2017-04-01', '2017-06-30', 78.6, '001'),
    ],
  ),
]

const protection = [
  ...row(
    'cp-plans-open',
    {
      means: 'Children with a protection plan on the day',
      unit: 'count',
      ask: byIndicator('cp-plans-open'),
    },
    [
      on('2019-03-31', 328, '000'),
      on('2019-09-30', 258, '000'),
      on('2022-03-31', 253, '003', { qualifier: 'derived' }),
      on('2023-03-31', 230, '003'),
    ],
  ),
  ...row(
    'cp-plan-repeat-within-2-years',
    {
      means: 'New protection plans within two years of an earlier one',
      unit: 'percent',
      ask: byIndicator('cp-plan-repeat-within-2-years'),
    },
    [
      over('2018-04-01', '2019-03-31', 9, '000', { qualifier: 'baseline-date-not-stated' }),
      over('2018-10-01', '2019-09-30', 6, '000'),
      over('2021-04-01', '2022-03-31', 9.7, '003'),
      over('2022-04-01', '2023-03-31', 8.1, '003'),
    ],
  ),
  ...row(
    'cp-plan-repeat-ever',
    {
      means: 'New protection plans for a child who had one before',
      unit: 'percent',
      ask: byIndicator('cp-plan-repeat-ever'),
    },
    [over('2021-04-01', '2022-03-31', 21.1, '003'), over('2022-04-01', '2023-03-31', 18.9, '003')],
  ),
  ...row(
    'cp-visits-in-timescale',
    {
      means: 'Children with a protection plan visited in time',
      unit: 'percent',
      ask: byIndicator('cp-visits-in-timescale'),
    },
    [on('2022-03-31', 99.6, '003'), on('2023-03-31', 84.3, '003')],
  ),
]

const inNeed = [
  ...row(
    'cin-plans-open',
    {
      means: 'Children with a child in need plan on the day',
      unit: 'count',
      ask: byIndicator('cin-plans-open'),
    },
    [
      on('2019-03-31', 906, '000'),
      on('2019-09-30', 844, '000'),
      on('2022-03-31', 742, '003', { qualifier: 'derived' }),
      on('2023-03-31', 718, '003'),
    ],
  ),
  ...row(
    'cin-disabled-children',
    {
      means: 'Of these, disabled children',
      unit: 'count',
      ask: byReading('disabled-children-in-need'),
      note: 'Children with a disability recorded, whichever team they are with.',
    },
    [on('2019-09-30', 179, '000')],
  ),
  ...row(
    'cin-visits-in-timescale',
    {
      means: 'Children in need visited in time',
      unit: 'percent',
      ask: byIndicator('cin-visits-in-timescale'),
    },
    [
      on('2019-09-30', 78, '000', {
        contradiction: 18,
        note: 'The city as a whole, not what is said of most teams.',
      }),
      on('2022-03-31', 95.7, '003', {
        qualifier: 'derived',
        contradiction: 19,
        note: 'A fall of 10.7 is read as points.',
      }),
      on('2023-03-31', 85, '003', {
        contradiction: 19,
        note: 'As known on the last day: visits not yet written down are not in it.',
      }),
    ],
  ),
]

/** What was published of assessments, enquiries, protection and plans for children in need. */
export const plans: Cell[] = [...assessments, ...enquiries, ...protection, ...inNeed]
