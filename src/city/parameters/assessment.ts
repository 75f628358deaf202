import { assessmentFactors } from './assessment-factors.ts'
import { type Dial, dial } from './dial.ts'

// Stock = inflow × mean length. Some 4,148 referrals a year (657.9 for every 10,000, document 003) less those that need
// no assessment are 11 a day: 163 in assessment (March 2023) is a mean of some 16 days, 243 (March 2022) of 23, and
// a little more, as a child on a plan or in care is not counted among them.
const STOCK =
  'In assessment on a day 243 (March 2022) and 163 (March 2023), document 003: a mean of 23 and of 15.5 days'
const LIMIT = 'In 45 working days 80% (2019), document 000'
const SEEN =
  'Seen in 5 working days 48% (2017, document 001), 55.3% and 77.5% (March and September 2019, document 000)'
const HARM =
  'Enquiries in 12 months 1,137 (March 2022), 1,215 (May 2022) and 883 (March 2023), document 003: with those of children whose case was open, near a quarter of 4,000 assessments, then a sixth'
const CARE =
  'Children in care 807 at the peak, 643 (2017), 588 (2019), 522 (2022) and 501 (2023), documents 000, 001 and 003, staying near three years: some 190 a year come into care, of whom half during an assessment'
const NEED =
  'Plans open 906 and 844 (2019, document 000), 742 and 718 (2022 and 2023, document 003). A quarter of 3,850 assessments and some 200 after a protection plan or care are 1,150 a year, who stay a mean of 7.5 months'

export const assessment: Dial[] = [
  dial(
    'assessment-not-needed',
    'Share of referrals, neither red nor of harm, that need no assessment',
    'Judgement: about one referral in fourteen nationally ends before an assessment, and none that is grave',
    0.1,
  ),
  dial(
    'assessment-late',
    'Share of assessments authorised after 45 working days',
    `${LIMIT}, and ${STOCK}: a mean that short leaves few`,
    {
      '2013-04-01': 0.24,
      '2017-03-31': 0.22,
      '2019-09-30': 0.19,
      '2021-03-31': 0.09,
      '2022-03-31': 0.07,
      '2022-09-30': 0.05,
    },
  ),
  dial('assessment-late-by', 'Mean working days by which a late assessment is late', 'Judgement: two weeks', {
    '2019-09-30': 12,
    '2022-03-31': 8,
  }),
  dial(
    'assessment-near-limit',
    'Share of assessments finished in the weeks before the limit',
    `${STOCK}. ${LIMIT}. Judgement: work bunches before a limit (law 87)`,
    { '2018-03-31': 0.31, '2019-09-30': 0.28, '2021-03-31': 0.15, '2022-03-31': 0.13, '2022-09-30': 0.065 },
  ),
  dial(
    'assessment-limit-ahead',
    'Mean working days before the limit of those finished near it',
    'Judgement: most in its last week',
    4,
  ),
  dial(
    'assessment-soon-days',
    'Median working days from the referral of assessments that are finished soon',
    `${STOCK}. “Usually completed within 10 days” (2022-23), document 003`,
    { '2019-09-30': 13, '2022-03-31': 8.3, '2022-09-30': 5.5 },
  ),
  dial(
    'assessment-soon-spread',
    'Spread of the days of assessments that are finished soon (log-normal)',
    'Judgement',
    0.5,
  ),
  dial(
    'assessment-siblings-alike',
    'Share of children whose assessment goes as that of the others of the worry',
    'Judgement: one worker sees the family; each child is assessed, and mostly with the same end (law 40)',
    0.88,
  ),
  dial(
    'assessment-seen-recorded',
    'Share of assessments in which the day the child was first seen is written',
    `${SEEN}; 90% where it was written (2017): 0.48 / 0.90 = 0.53, and 0.553 / 0.90 = 0.61, 0.775 / 0.90 = 0.86. Since then judgement: written in nearly all`,
    { '2017-06-30': 0.53, '2018-10-31': 0.58, '2019-03-31': 0.61, '2019-09-10': 0.9, '2020-03-31': 0.97 },
  ),
  dial(
    'assessment-not-seen',
    'Share of assessments authorised of a child whom nobody saw',
    'Judgement: law 27 has it in under 3%, with those just born or missing',
    0.008,
  ),
  dial(
    'assessment-seen-alone',
    'Share of children from four on, who were seen, that were seen alone',
    'Judgement: as on visits under a plan',
    0.75,
  ),
  dial(
    'assessment-seen-in-time',
    'Share of children, not of a red worry, who are seen within five working days of the referral',
    `${SEEN}, 90% where it was written: with nearly a third red and seen at once, 0.31 + 0.69 × 0.855 = 0.90`,
    0.855,
  ),
  dial(
    'assessment-seen-late-by',
    'Mean working days after the sixth at which other children are first seen',
    '“Most new children are seen within 7 days” (2022-23), document 003',
    4,
  ),
  dial(
    'assessment-looked-at',
    'Share of assessments at whose progress a manager looks',
    'Judgement: the local checkpoint came into use after 2013',
    { '2013-04-01': 0.4, '2018-11-01': 0.75, '2022-03-31': 0.92 },
  ),
  dial(
    'assessment-looked-at-in-time',
    'Share of those looks that come within ten working days',
    'Judgement',
    { '2013-04-01': 0.7, '2022-03-31': 0.88 },
  ),
  dial(
    'assessment-again',
    'Share of changes in what a child needs, on an open case, after which there is a new assessment',
    'Judgement: Working Together 2023, chapter 3, asks for one where it makes a difference',
    0.6,
  ),
  dial(
    'assessment-finds-harm-harm',
    'Share of assessments of a worry of significant harm in which an enquiry starts',
    HARM,
    {
      '2021-05-31': 0.67,
      '2021-09-30': 0.76,
      '2022-02-28': 0.76,
      '2022-04-01': 0.83,
      '2022-05-31': 0.83,
      '2022-06-15': 0.63,
    },
  ),
  dial('assessment-finds-harm-red', 'The same of other red worries', HARM, {
    '2021-05-31': 0.25,
    '2021-09-30': 0.3,
    '2022-02-28': 0.3,
    '2022-04-01': 0.38,
    '2022-05-31': 0.38,
    '2022-06-15': 0.25,
  }),
  dial('assessment-finds-harm-amber', 'The same of other amber worries', HARM, {
    '2021-05-31': 0.05,
    '2021-09-30': 0.06,
    '2022-02-28': 0.06,
    '2022-04-01': 0.09,
    '2022-05-31': 0.09,
    '2022-06-15': 0.045,
  }),
  dial('assessment-finds-harm-green', 'The same of other green worries', HARM, {
    '2022-05-31': 0.02,
    '2022-12-31': 0.015,
  }),
  dial(
    'care-readiness',
    'How readily a child is taken into care, by whichever way, as a multiple of 2022-23',
    `${CARE}. Fitted to care-entries-wanted (350 a year around the peak of 2014, some 140 in 2022-23)`,
    {
      '2005-01-01': 1,
      '2009-06-01': 1.1,
      '2010-06-01': 2.1,
      '2011-10-01': 2.6,
      '2013-12-01': 2.6,
      '2014-09-01': 1.5,
      '2018-03-01': 1.4,
      '2018-10-01': 1.25,
      '2019-06-01': 0.9,
      '2021-03-01': 0.83,
    },
  ),
  dial(
    'assessment-enters-care-harm',
    'Share of assessments of a worry of significant harm in which the child comes into care',
    CARE,
    0.035,
  ),
  dial('assessment-enters-care-red', 'The same of other red worries', CARE, 0.025),
  dial('assessment-enters-care-amber', 'The same of other amber worries', CARE, 0.006),
  dial('assessment-enters-care-green', 'The same of other green worries', CARE, 0.003),
  dial(
    'assessment-enters-care-baby',
    'How much likelier a baby under one comes into care than an older child',
    'A fifth of those who come into care are under one (care-entries-wanted), of whom about half from birth',
    4,
  ),
  dial(
    'assessment-enters-care-unborn',
    'The same of worries before birth, from the days after it',
    CARE,
    0.17,
  ),
  dial(
    'assessment-in-need-harm',
    'Share of assessments of a worry of significant harm, no enquiry, plan or care going on, after which the family is helped by agreement',
    NEED,
    0.42,
  ),
  dial('assessment-in-need-red', 'The same of other red worries', NEED, 0.36),
  dial('assessment-in-need-amber', 'The same of other amber worries', NEED, 0.22),
  dial('assessment-in-need-green', 'The same of other green worries', NEED, 0.12),
  dial(
    'assessment-in-need-disability',
    'The same of worries for a disabled child',
    'Of 844 plans 179 were of disabled children (September 2019), document 000, who stay near three years: some 60 a year',
    0.8,
  ),
  dial(
    'assessment-need-after-harm',
    'Share of enquiries that bore out the worry and ended without a plan, with no assessment open, after which the family is helped by agreement',
    'Judgement: Working Together 2023, chapter 3',
    0.75,
  ),
  dial('assessment-need-after-no-harm', 'The same of enquiries that did not bear it out', 'Judgement', 0.25),
  dial(
    'assessment-to-early-help',
    'Share of cases closed after an assessment that go on to early help',
    'Judgement: early help has 36% of enquiries (document 001), and as much of what an assessment leaves',
    0.4,
  ),
  ...assessmentFactors,
]
