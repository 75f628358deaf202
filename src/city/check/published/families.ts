import { byIndicator, type Cell, on, over, row } from '../cell.ts'

const SINCE =
  'Of 952, 739, 385, 190 and 380, and 390 and 600, the document says different things, and they are not one series: only what stands in the column of what was achieved is read.'
const AIM = 'What was aimed at, not what was reached: no record answers it.'
const UNCLEAR = `${AIM} In which column it stands is unclear.`

const target = (note = AIM, qualifier = 'target') => ({ ask: null, qualifier, inTrend: false, note })

/** The programme for families with several needs at once. */
export const families: Cell[] = [
  ...row(
    'troubled-families-identified',
    {
      means: 'Families identified and worked with since the programme’s second phase began',
      unit: 'count',
      ask: byIndicator('troubled-families-identified'),
      contradiction: 13,
      note: `Counted from April 2015. 952 stands as what was achieved and as the target. ${SINCE}`,
    },
    [on('2017-03-31', 952, '001')],
  ),
  ...row(
    'troubled-families-identified-target',
    {
      means: 'Families who were to be identified and worked with',
      figure: 'troubled-families-identified',
      unit: 'count',
      ask: null,
      contradiction: 13,
    },
    [on('2018-03-31', 952, '001', target(UNCLEAR, 'target; column-ambiguous'))],
  ),
  ...row(
    'troubled-families-identified-year-target',
    {
      means: 'Families who were to be identified and engaged in the year',
      figure: 'troubled-families-identified',
      unit: 'count',
      ask: null,
      contradiction: 13,
    },
    [over('2017-04-01', '2018-03-31', 739, '001', target())],
  ),
  ...row(
    'troubled-families-turned-around',
    {
      means: 'Families turned around, of those worked with',
      unit: 'percent',
      ask: byIndicator('troubled-families-turned-around'),
      contradiction: 13,
      note: `164 of 952. ${SINCE}`,
    },
    [
      on('2017-03-31', 17, '001'),
      on('2017-09-30', 20, '001', target()),
      on('2018-03-31', 40, '001', target()),
    ],
  ),
  ...row(
    'troubled-families-turned-around-number',
    {
      means: 'Families turned around',
      unit: 'count',
      ask: byIndicator('troubled-families-turned-around-number'),
      contradiction: 13,
      note: SINCE,
    },
    [
      on('2017-03-31', 164, '001'),
      on('2017-09-30', 190, '001', target()),
      on('2018-03-31', 380, '001', target()),
    ],
  ),
  ...row(
    'troubled-families-payment-claims',
    { means: 'Claims for payment by results', unit: 'count', ask: null, contradiction: 13 },
    [
      over('2017-04-01', '2017-10-31', 390, '001', target(AIM, 'target; window-start-assumed')),
      over('2017-11-01', '2018-03-31', 600, '001', target(AIM, 'target; window-start-assumed')),
    ],
  ),
  ...row(
    'supporting-families-sustained-change',
    {
      means: 'Families for whom sustained change was claimed in the year',
      unit: 'count',
      ask: byIndicator('supporting-families-sustained-change'),
      note: 'What was reached and the target are the same number.',
    },
    [over('2022-04-01', '2023-03-31', 453, '003')],
  ),
]
