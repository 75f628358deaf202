import { byIndicator, byPart, byReading, type Cell, on, over, row } from '../cell.ts'

const FORMS =
  'An enquiry is a form, whatever the number of children on it; our contacts are counted once for each child. Contacts of one source at one moment are read as one form.'
const DECIDED =
  'A form about several children counts once, by what goes furthest among them. Information and advice is read as the other outcome.'
const RATED = 'A form about several children counts once, by the most urgent colour among them.'
const IN_TIME =
  'The document does not say how many hours a rating allows: 4 for red, 24 for amber and 72 for green are our default.'

const enquiries = [
  ...row(
    'mash-enquiries',
    {
      means: 'Enquiries at the front door, a month on average',
      figure: 'mash-enquiries-received',
      unit: 'count',
      per: 'month',
      ask: byReading('enquiry-forms'),
      contradiction: 1,
      note: FORMS,
    },
    [
      over('2016-04-01', '2017-03-31', 5558 / 12, '001'),
      over('2017-04-01', '2017-06-30', 1448 / 3, '001'),
      over('2019-04-01', '2019-09-30', 468, '000', { qualifier: 'period-not-stated' }),
      over('2022-03-01', '2022-03-31', 435, '003', {
        qualifier: 'approx',
        // One month beside averages of many is no point of a trend.
        inTrend: false,
        note: `Said of March 2023 and that March 2022 was about the same. ${FORMS}`,
      }),
      over('2022-04-01', '2023-03-31', 387, '003'),
    ],
  ),
  ...row(
    'mash-enquiries-fewest',
    {
      means: 'Enquiries in the quietest month of the year',
      figure: 'mash-enquiries-received',
      unit: 'count',
      per: 'lowest-month',
      ask: byReading('enquiry-forms'),
      contradiction: 1,
      note: FORMS,
    },
    [over('2022-04-01', '2023-03-31', 298, '003', { qualifier: 'range-min' })],
  ),
  ...row(
    'mash-enquiries-most',
    {
      means: 'Enquiries in the busiest month of the year',
      figure: 'mash-enquiries-received',
      unit: 'count',
      per: 'highest-month',
      ask: byReading('enquiry-forms'),
      contradiction: 1,
      note: FORMS,
    },
    [over('2022-04-01', '2023-03-31', 445, '003', { qualifier: 'range-max' })],
  ),
]

const heat = (part: string, year: number, later: number): Cell[] =>
  row(
    `mash-final-rag-rating-${part}`,
    {
      means: `Enquiries rated ${part} in the end`,
      figure: 'mash-final-rag-rating',
      unit: 'percent',
      part,
      ask: byPart('mash-final-rag-rating', 'colour', part),
      note: RATED,
    },
    [
      over('2016-04-01', '2017-03-31', year, '001'),
      over('2016-07-01', '2017-06-30', later, '001', { note: `A year up to June 2017. ${RATED}` }),
    ],
  )

const outcome = (part: string, code: string, year: number, later: number): Cell[] =>
  row(
    `mash-enquiry-outcome-${code}`,
    {
      means: `Enquiries whose outcome was ${part}`,
      figure: 'mash-enquiry-outcome',
      unit: 'percent',
      part,
      ask: byPart('mash-enquiry-outcome', 'outcome', code),
      note: DECIDED,
    },
    [over('2016-04-01', '2017-03-31', year, '001'), over('2016-07-01', '2017-06-30', later, '001')],
  )

const decisions = [
  ...heat('red', 16, 17),
  ...heat('amber', 45, 46),
  ...heat('green', 39, 37),
  ...outcome('social care', 'referral', 50, 49.6),
  ...outcome('early help', 'early-help', 36.4, 36),
  ...outcome('no further action', 'none', 11.4, 13.1),
  ...outcome('other', 'information', 2.3, 1.3),
  ...row(
    'mash-rag-within-timescale',
    {
      means: 'Enquiries decided within the time their rating allows',
      unit: 'percent',
      ask: byIndicator('mash-rag-within-timescale'),
      note: IN_TIME,
    },
    [over('2016-04-01', '2017-03-31', 47.9, '001'), over('2017-04-01', '2017-06-30', 44.8, '001')],
  ),
]

const referrals = [
  ...row(
    'social-care-referral-rate',
    {
      means: 'Referrals in the year for every 10,000 children',
      unit: 'rate',
      ask: byIndicator('social-care-referral-rate'),
    },
    [
      over('2022-04-01', '2023-03-31', 657.9, '003', {
        contradiction: 1,
        note: 'Referrals count children and enquiries count forms, so there may be more of the one than the half of the other.',
      }),
    ],
  ),
  ...row(
    'social-care-referrals',
    {
      means: 'Referrals, a month on average',
      unit: 'count',
      per: 'month',
      ask: byIndicator('social-care-referrals'),
      contradiction: 1,
      note: 'The rate for every 10,000 of 63,051 children makes 4,148 referrals in the year.',
    },
    [over('2022-04-01', '2023-03-31', 4148 / 12, '003', { qualifier: 'derived' })],
  ),
  ...row(
    'social-care-referrals-most',
    {
      means: 'Referrals in the month that had most, June 2022',
      figure: 'social-care-referrals',
      unit: 'count',
      ask: byIndicator('social-care-referrals'),
      contradiction: 1,
      note: 'Children, not forms: so it may be above the most enquiries of a month.',
    },
    [over('2022-06-01', '2022-06-30', 491, '003')],
  ),
  ...row(
    'repeat-referrals-within-12-months',
    {
      means: 'Referrals of a child referred before in the twelve months',
      unit: 'percent',
      ask: byIndicator('repeat-referrals-within-12-months'),
      note: 'The rolling year is read, not the sample of 60 that implies more.',
      contradiction: 28,
    },
    [over('2021-04-01', '2022-03-31', 19.2, '003'), over('2022-04-01', '2023-03-31', 23.1, '003')],
  ),
]

const earlyHelp = [
  ...row(
    'early-help-assessments-open',
    {
      means: 'Early help assessments in the year',
      unit: 'count',
      ask: byIndicator('early-help-assessments-open'),
      contradiction: 14,
      note: 'Open at any time in the year: each until its early help ended.',
    },
    [over('2016-04-01', '2017-03-31', 3115, '001')],
  ),
  ...row(
    'early-help-children-open',
    {
      means: 'Children with early help on the day',
      unit: 'count',
      ask: byIndicator('early-help-children-open'),
    },
    [
      on('2019-10-31', 1283, '000'),
      on('2022-03-31', 1039, '003', { qualifier: 'derived' }),
      on('2023-03-31', 1380, '003'),
    ],
  ),
  ...row(
    'early-help-children-also-open-to-statutory',
    {
      means: 'Of these, children with a social worker too',
      unit: 'count',
      ask: byIndicator('early-help-children-also-open-to-statutory'),
    },
    [on('2019-10-31', 227, '000'), on('2023-03-31', 180, '003')],
  ),
  ...row(
    'early-help-referrals-monthly',
    {
      means: 'Referrals to early intervention, a month on average',
      unit: 'count',
      per: 'month',
      ask: byIndicator('early-help-referrals-monthly'),
      note: 'Children for whom early help was decided.',
    },
    [over('2021-04-01', '2022-03-31', 190, '003'), over('2022-04-01', '2023-03-31', 171, '003')],
  ),
  ...row(
    'early-help-closures-stepped-up',
    {
      means: 'Early help that ended by stepping up to social care',
      unit: 'percent',
      ask: byIndicator('early-help-closures-stepped-up'),
    },
    [over('2021-04-01', '2022-03-31', 6.5, '003'), over('2022-04-01', '2023-03-31', 4.8, '003')],
  ),
]

/** What was published of contacts, referrals and early help. */
export const frontDoor: Cell[] = [...enquiries, ...decisions, ...referrals, ...earlyHelp]
