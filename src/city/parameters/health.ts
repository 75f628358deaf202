import { type Dial, dial } from './dial.ts'

// Overdue on a day is share late x days late over days between, which lateness itself adds to, and a few are not yet
// seen at all: 18% in March 2017 of those seen both before and after spring 2016. Unchecked teeth in a year are share missed x 240 over 240 + 365 x share missed.
export const health: Dial[] = [
  dial(
    'health.initial-in-time',
    'Share of initial health assessments within 20 working days of coming into care',
    'Judgement: regulation 7 asks for all before the first review; document 001 has 82% of all assessments up to date in March 2017, and over 90% in 2023 (003)',
    { '2005-01-01': 0.55, '2016-04-01': 0.65, '2023-03-31': 0.78 },
  ),
  dial(
    'health.initial-late-by',
    'Mean working days by which a late initial assessment is late',
    'Judgement: a clinic or two later',
    14,
  ),
  dial(
    'health.review-late',
    'Share of review health assessments held after their day',
    'Documents 001 and 003: up to date 82% in March 2017, 89% in June 2017, over 90% in 2023. Set when the one before is held, up to a year earlier, so what was put right by June 2017 began in spring 2016: 0.8 x 155 / 489 = 25% overdue of those seen before it, 0.27 x 100 / 392 = 7% of those seen since',
    { '2005-01-01': 0.8, '2016-03-15': 0.8, '2016-05-01': 0.35, '2016-12-01': 0.27, '2023-03-31': 0.27 },
  ),
  dial(
    'health.review-late-by',
    'Mean days by which a late review health assessment is late, from five years of age',
    'See the share late',
    { '2005-01-01': 155, '2016-03-15': 155, '2016-06-01': 100 },
  ),
  dial(
    'health.first-teeth-after',
    'Mean days, after three weeks, from coming into care to the first dental check',
    'Judgement: registered with a dentist in the first months',
    50,
  ),
  dial(
    'health.teeth-days',
    'Usual days between dental checks',
    'Judgement: children are called back after six to nine months',
    240,
  ),
  dial(
    'health.teeth-missed',
    'Share of dental checks after which a year goes by before the next',
    'Document 003: 90.8% checked in September 2022: 0.107 x 240 / (240 + 365 x 0.107) = 9.2%. Dentists saw hardly anyone in spring and summer 2020',
    {
      '2005-01-01': 0.25,
      '2017-04-01': 0.15,
      '2019-08-01': 0.13,
      '2019-10-01': 0.5,
      '2020-12-31': 0.4,
      '2021-06-30': 0.12,
      '2022-03-31': 0.105,
    },
  ),
  dial(
    'health.immunised',
    'Share of children in care for a year whose immunisations are up to date',
    'Judgement after document 003: similar to dental checks, at nine in ten',
    { '2005-01-01': 0.82, '2017-03-31': 0.88, '2022-03-31': 0.905 },
  ),
  dial(
    'health.immunised-as-before',
    'Share of years in which a child’s immunisations are as they were',
    'Judgement: who is behind mostly stays so for a while',
    0.6,
  ),
  dial(
    'health.score',
    'Mean strengths and difficulties score, 0 to 40',
    'Documents 000 and 003: 12.6, 12.3, 13.2, 14.2 and 14.4 in the years to March 2013 to 2017, 13.7, 13.7, 13.4, 13.4 and 13.7 to March 2018 to 2022; it is an average of children, so it is the children’s',
    {
      '2013-03-31': 12.6,
      '2014-03-31': 12.3,
      '2015-03-31': 13.2,
      '2016-03-31': 14.2,
      '2017-03-31': 14.4,
      '2018-03-31': 13.7,
      '2019-03-31': 13.7,
      '2020-03-31': 13.4,
      '2021-03-31': 13.4,
      '2022-03-31': 13.7,
    },
  ),
  dial(
    'health.score-spread',
    'How much children’s scores differ from one another (standard deviation)',
    'Judgement: with the change from year to year a spread of 6, common for children in care',
    5,
  ),
  dial(
    'health.score-change',
    'How much a child’s score differs from year to year (standard deviation)',
    'Judgement, as above',
    3,
  ),
  dial(
    'health.score-returned',
    'Share of children of 4 to 16 in care for a year whose score is returned',
    'Document 000: above 90% in 2018-19',
    { '2005-01-01': 0.7, '2013-03-31': 0.82, '2019-03-31': 0.92 },
  ),
  dial(
    'health.convicted',
    'Share of children in care of ten and over convicted or finally warned in a year',
    'Judgement after national figures of children in care, which halved over the decade',
    { '2005-01-01': 0.09, '2013-03-31': 0.06, '2023-03-31': 0.03 },
  ),
  dial(
    'health.checks-under-five',
    'Share of under fives in care whose development checks are up to date',
    'Judgement after national figures: nearly nine in ten',
    0.88,
  ),
  dial(
    'health.substance-misuse',
    'Share of children in care of twelve and over with a substance misuse problem in a year',
    'Judgement after national figures: about one in twenty of these ages',
    0.055,
  ),
  dial(
    'health.substance-help',
    'Share of these who received help; the others were offered it',
    'Judgement: about half',
    0.5,
  ),
]
