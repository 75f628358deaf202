import { type Dial, dial } from './dial.ts'

// Enquiries are forms and referrals are children (journey 2: one enquiry for three children): 387 forms a month in
// 2022-23, of which half go to social care, are 4,148 children a year when a form is about some 1.8 children.
const OUTCOMES = 'Outcomes of enquiries 2016-17 and Q1 2017-18, document 001: 50.0 and 49.6% to social care'
const AFTER =
  'Of those not referred, document 001: early help 36.4, no action 11.4 and other 2.3 of the 50.1% left'
const TIMES =
  'Rated in time 47.9% (2016-17) and 44.8% (Q1 2017-18), document 001, for limits of 4, 24 and 72 hours'
const REPEATS = 'Repeat referrals 19.2% (March 2022) and 23.1% (March 2023), document 003'

export const frontDoor: Dial[] = [
  dial(
    'front-door-referred-red',
    'Share of red enquiries, or of significant harm, that become a referral',
    `${OUTCOMES}. Red 16, amber 45 and green 39% of them: 0.16 × 0.95 + 0.45 × 0.47 + 0.39 × 0.18 = 0.43, harm among the amber and green adds four, and a form counts where any of its children is referred`,
    0.95,
  ),
  dial(
    'front-door-referred-amber',
    'Share of amber enquiries that become a referral',
    `${OUTCOMES}; see front-door-referred-red, and an enquiry counts where any of its children is referred. More since the combined hub of June 2021: 4,148 referrals a year of 387 enquiries a month, document 003. Most of all in June 2022, when 491 were referred, and fewer once the front door turned to a more restorative way of working (003)`,
    {
      '2017-06-30': 0.47,
      '2021-06-01': 0.48,
      '2021-12-31': 0.6,
      '2022-05-15': 0.64,
      '2022-06-01': 0.87,
      '2022-06-30': 0.87,
      '2022-07-15': 0.575,
      '2023-01-15': 0.575,
      '2023-02-15': 0.53,
    },
  ),
  dial(
    'front-door-referred-green',
    'Share of green enquiries that become a referral',
    `${OUTCOMES}; see front-door-referred-red, and amber for June 2022`,
    {
      '2017-06-30': 0.18,
      '2021-12-31': 0.2,
      '2022-05-15': 0.2,
      '2022-06-01': 0.35,
      '2022-06-30': 0.35,
      '2022-07-15': 0.2,
    },
  ),
  dial(
    'front-door-referred-disability',
    'Share of enquiries about a child’s disability that become a referral (at least the share of their heat)',
    'Judgement: a disabled child is a child in need (Children Act 1989, section 17(10)), so those who ask are mostly assessed',
    0.85,
  ),
  dial(
    'front-door-referred-again',
    'Share of enquiries that become a referral when the case closed in the last 12 months (at least the share of their heat)',
    `${REPEATS}. Judgement: a family known last year is seldom turned away, more seldom as repeats rose; from February 2023, when what counts as a repeat was looked at again, the hub spoke of consent first (003) and took fewer of them`,
    { '2011-04-01': 0.6, '2022-03-31': 0.62, '2022-12-31': 0.78, '2023-02-20': 0.78, '2023-03-01': 0.55 },
  ),
  dial(
    'front-door-early-help',
    'Weight of early help among enquiries not referred',
    `${AFTER}: 36.4 / 50.1 = 0.73`,
    0.73,
  ),
  dial(
    'front-door-left-to-early-help',
    'Share of enquiries, neither red nor of harm, that go to early help where it works with the family already',
    'Early help that ended by stepping up 6.5% (2021-22) and 4.8% (2022-23), document 003: most of what is told meanwhile is for those who help',
    { '2021-12-31': 0.68, '2022-06-30': 0.93 },
  ),
  dial(
    'front-door-none',
    'Weight of no further action among enquiries not referred',
    `${AFTER}: 11.4 / 50.1 = 0.23; 13.1 / 50.4 = 0.26 in Q1 2017-18`,
    { '2017-03-31': 0.23, '2017-06-30': 0.26 },
  ),
  dial(
    'front-door-information',
    'Weight of information and advice among enquiries not referred',
    `${AFTER}: 2.3 / 50.1 = 0.05; 1.3 / 50.4 = 0.03 in Q1 2017-18`,
    { '2017-03-31': 0.05, '2017-06-30': 0.03 },
  ),
  dial(
    'front-door-siblings-alike',
    'Share of children for whom what is decided is one with the others of the form',
    'Judgement: each child has a decision of their own, and most brothers and sisters the same (journey 2)',
    0.92,
  ),
  dial(
    'front-door-open-case-contacts',
    'Share of worries about a child whose case is open that come as an enquiry, and not to their worker',
    'Judgement: outcomes of document 001 leave 2.3% for all that is neither referral, early help nor no action, so most who worry about such a child ring the worker',
    0.06,
  ),
  dial(
    'front-door-need-changed-harm',
    'Share of worries of significant harm about a child whose case is open by which what they need has changed',
    'Working Together 2023, chapter 3: harm suspected at any time is looked into; judgement that a tenth tell what is known',
    0.9,
  ),
  dial(
    'front-door-need-changed',
    'Share of other worries about a child whose case is open by which what they need has changed',
    'Judgement: most add to what the worker knows',
    0.15,
  ),
  dial(
    'front-door-hours-red',
    'Median hours from a red enquiry to the decision',
    `${TIMES}; a little sooner since contacts are rated (2016), and much since the combined hub of June 2021 (judgement)`,
    { '2015-12-31': 4.2, '2016-01-04': 3.8, '2017-06-30': 3.8, '2021-06-01': 3, '2021-09-01': 2 },
  ),
  dial(
    'front-door-hours-amber',
    'Median hours from an amber enquiry to the decision, before office hours are heeded',
    `${TIMES}; a little sooner since contacts are rated (2016), and much since the combined hub of June 2021 (judgement)`,
    { '2015-12-31': 20, '2016-01-04': 18, '2017-06-30': 18, '2021-06-01': 14, '2021-09-01': 8 },
  ),
  dial(
    'front-door-hours-green',
    'Median hours from a green enquiry to the decision, before office hours are heeded',
    `${TIMES}; a little sooner since contacts are rated (2016), and much since the combined hub of June 2021 (judgement)`,
    { '2015-12-31': 60, '2016-01-04': 54, '2017-06-30': 54, '2021-06-01': 40, '2021-09-01': 20 },
  ),
  dial(
    'front-door-hours-spread',
    'Spread of the hours to a decision (log-normal)',
    'Judgement: two thirds between half and twice the median',
    0.7,
  ),
  dial(
    'front-door-hours-to-rating',
    'Median hours from an enquiry to its first rating, at most seven tenths of those to the decision',
    'Judgement: within the hour, and sooner since the combined hub of June 2021, where all are triaged by managers in a timely manner (003)',
    { '2017-06-30': 0.8, '2021-06-01': 0.7, '2021-09-01': 0.4 },
  ),
  dial(
    'front-door-rated-otherwise-first',
    'Share of enquiries rated on receipt one colour beside that of the decision',
    'Document 001 counts the final rating, so the first was sometimes another; how often is judgement: partners tell something new of one in eight',
    0.12,
  ),
  dial(
    'front-door-reason-told',
    'Share of decisions whose reason is written in words',
    'Judgement; limits the size of the city',
    0.33,
  ),
  dial(
    'front-door-worry-returns',
    'Share of closed cases after which what was worrying comes back, beyond the worries that families have anyway',
    `${REPEATS}: the part of them that need differing between families does not explain, rising as they rise`,
    { '2011-04-01': 0.05, '2022-03-31': 0.05, '2022-10-31': 0.12 },
  ),
  dial(
    'front-door-worry-returns-after',
    'Mean days from the closing of a case until what was worrying comes back',
    'Judgement: most within half a year',
    130,
  ),
  dial(
    'front-door-alone-police',
    'Share of unaccompanied young people whom the police tell of; the rest another service of the council',
    'Judgement: found by police, or at the immigration office and the homeless service',
    0.7,
  ),
]
