import { type Dial, dial } from './dial.ts'

const STOCK =
  'Children in care 499 (June 2011, 004), 807 at the peak before the end of 2014 (000), 653 (March 2016, 001), 643 (March 2017, 001), 624 and 588 (March and September 2019, 000), 522 and 501 (March 2022 and 2023, 003)'

export const care: Dial[] = [
  dial(
    'care-entries-wanted',
    'Children who come into care in a year, those who came alone apart: what the areas that decide it should bring about.',
    `Worked out: number in care = entries a year x mean length of stay. Those who left in 2022-23 had stayed three years on average: 165 a year, those who came alone among them, x 3.1 = 510. In the first two years played, 2005 and 2006, twice as many as was usual stand for those who had come in before. At the peak, with 350 a year and so many of them new, the mean is not reached: 800. Of those who come in a fifth are under one, a fifth one to four, a fifth five to nine, three in ten from ten to 15 and a tenth older. ${STOCK}`,
    {
      '2005-04-01': 290,
      '2006-01-01': 240,
      '2007-01-01': 150,
      '2009-03-01': 140,
      '2009-10-01': 195,
      '2010-10-01': 272,
      '2011-10-01': 340,
      '2013-12-01': 356,
      '2014-09-01': 220,
      '2016-03-01': 225,
      '2018-03-01': 230,
      '2018-10-01': 205,
      '2019-06-01': 165,
      '2021-03-01': 150,
      '2022-06-01': 138,
      '2023-03-31': 138,
    },
  ),
  dial(
    'care-entries-by-risk',
    'Children who would come into care in a year by the risks below and by what others ask, were nobody more or less ready: what readiness is measured against.',
    'Worked out by playing the city at full size, seeds 1 and 2: those who came in, over the readiness they came in by. To be done anew when what opens cases changes: new value = old value x entries had / entries wanted',
    {
      '2005-04-01': 55,
      '2006-01-01': 105,
      '2007-01-01': 165,
      '2007-10-01': 200,
      '2009-10-01': 200,
      '2010-10-01': 215,
      '2011-10-01': 233,
      '2012-10-01': 240,
      '2013-08-01': 268,
      '2014-06-01': 320,
      '2014-10-01': 330,
      '2015-10-01': 356,
      '2016-10-01': 342,
      '2017-10-01': 455,
      '2018-10-01': 474,
      '2019-10-01': 430,
      '2020-10-01': 290,
      '2021-10-01': 345,
      '2022-06-01': 400,
    },
  ),
  ...risks(),
  dial(
    'care-risk-one-child',
    'Share of thoughts about a child that are of that child alone, and not of all brothers and sisters of one worry.',
    'Judgement: siblings mostly come in together, not always',
    0.3,
  ),
  dial(
    'care-newborn-share',
    'Share of babies born to a mother whose elder children are, or in the three years before were, in care, who come into care within days, at the readiness of 2019.',
    'Judgement, after research on recurrent care proceedings: about a quarter of mothers return to court, nearly all about a newborn',
    0.35,
  ),
  dial(
    'care-asked-agreed',
    'Share of what others ask for that is agreed.',
    'Judgement: a panel looks at each, and keeps some at home with help',
    0.5,
  ),
  dial(
    'care-siblings-same-plan',
    'Share of children who come into care within a fortnight of a brother or sister and get the same plan.',
    'Judgement: siblings mostly travel together, not always; law 40 of the city asks 70 to 95%',
    0.8,
  ),
  ...plans(),
  dial(
    'care-adoption-multiple',
    'By how much adoption is likelier as a plan than in the plans by age, by the day care begins.',
    'Worked out from what came about two years later: 29 orders in April to September 2019 (000), 44 in 2021-22, after the courts had stood still in 2020-21, and 25 in 2022-23; 36 then 9 children placed in those years (003)',
    {
      '2005-01-01': 0.95,
      '2012-01-01': 1,
      '2016-01-01': 1.1,
      '2017-06-01': 1.3,
      '2019-03-01': 1.35,
      '2019-06-01': 1.6,
      '2020-04-01': 1.6,
      '2020-06-15': 1,
      '2021-06-01': 0.9,
      '2023-03-31': 0.9,
    },
  ),
  dial(
    'care-home-soon-share',
    'Of children whose plan is home, the share for whom it is a matter of weeks.',
    'Judgement: about a third of all who leave care in a year in England were there for under six months',
    0.45,
  ),
  dial(
    'care-home-soon-days',
    'Mean days in care of those who go home soon.',
    'Judgement: three to five weeks',
    30,
  ),
  dial(
    'care-home-planned-days',
    'Median days in care of those who go home as planned, step by step.',
    'Judgement: 185 x 1.28 for the spread = 236 days; with those who go soon 0.45 x 30 + 0.55 x 236 = 143 days, under five months',
    185,
  ),
  dial(
    'care-kin-days',
    'Median days from coming into care to guardianship or another order for relatives.',
    'Judgement: 16 months on average (487 days = 440 x 1.11 for the spread): proceedings, then the assessment of the family',
    440,
  ),
  dial(
    'care-long-leaves-at-review',
    'Chance that a review, from the third on, finds another way out of care for a child under 16 who was to stay until grown up.',
    'Worked out from the fall from 807 (2014) to 653 (March 2016) (000, 001): entries of 220 a year and the other ways out take 90 off in 18 months, 12% of some 400 who were to stay at each of two reviews a year take 60 more',
    {
      '2005-01-01': 0.02,
      '2014-02-01': 0.025,
      '2014-09-01': 0.13,
      '2016-01-01': 0.11,
      '2016-06-01': 0.03,
      '2018-09-01': 0.035,
      '2019-03-01': 0.06,
      '2020-03-01': 0.06,
      '2021-06-01': 0.05,
    },
  ),
  dial(
    'care-long-leaves-to-kin-share',
    'Of those under 12 for whom a review finds another way out, the share who get a guardian; the others go home.',
    'Judgement: with the plans by age it makes about 20 special guardianship orders a year; 18 in 2016-17 (001)',
    0.2,
  ),
  dial(
    'care-court-after-police-protection-share',
    'After police protection, of children for whom the court will be asked, the share for whom it is asked at once.',
    'Judgement: half; for the others parents agree at first',
    0.5,
  ),
  dial(
    'care-review-decision-written-share',
    'Share of reviews with the decision in words here; the others have it in a document.',
    'Judgement, for the size of the city: about a third',
    0.33,
  ),
  dial(
    'care-visit-told-share',
    'Share of visits that tell what happened.',
    'Judgement, for the size of the city: under a third',
    0.28,
  ),
  dial(
    'care-visit-words-share',
    'Share of visits to children of three and over with what they said or showed.',
    'Judgement, for the size of the city: a fifth',
    0.2,
  ),
  dial(
    'care-remand-share',
    'Of those of 12 and over who come into care to go home again, the share remanded by a court.',
    'Judgement: few; about one in a hundred children in care',
    0.05,
  ),
  dial(
    'care-police-protection-share',
    'Share of periods of care that begin with police protection.',
    'Judgement: about one in ten nationally',
    0.09,
  ),
  dial(
    'care-emergency-order-share',
    'Share of periods of care of under tens that begin with an emergency protection order.',
    'Judgement: one in thirty',
    0.035,
  ),
  dial(
    'care-by-agreement-home',
    'Share by agreement (section 20) at the start when home is the plan.',
    'Judgement: three in four, so that 12 to 16% of all in care are there by agreement',
    0.75,
  ),
  dial(
    'care-by-agreement-court',
    'Share by agreement at the start when a court will decide.',
    'Judgement: near half before 2014, fewer after the courts’ judgments of 2015 on section 20',
    { '2005-01-01': 0.5, '2014-06-01': 0.45, '2016-06-01': 0.28 },
  ),
  dial(
    'care-agreement-before-court-days',
    'Mean days by agreement before proceedings begin.',
    'Judgement: two to three months, shorter after 2015',
    { '2005-01-01': 100, '2014-06-01': 80, '2016-06-01': 45 },
  ),
  ...[
    ['under-1', 1],
    ['1-to-4', 0.95],
    ['5-to-9', 0.85],
    ['10-to-15', 0.45],
    ['16-on', 0],
  ].map(([band, share]) =>
    dial(
      `care-court-${band}`,
      'Of children who came in by agreement and are to stay or live with kin, the share for whom the court is asked.',
      'Judgement: nearly all young children; fewer teenagers; none at 16, as no care order can be made at 17',
      Number(share),
    ),
  ),
  dial(
    'care-proceedings-weeks',
    'Median weeks from an interim order to the end of proceedings.',
    'National family court statistics in round numbers: a year in 2011, 26 to 30 weeks once the limit of 26 came in 2014, more than 40 by 2021',
    {
      '2005-01-01': 50,
      '2011-06-01': 54,
      '2014-04-01': 30,
      '2017-01-01': 29,
      '2019-06-01': 33,
      '2021-06-01': 44,
      '2023-03-31': 43,
    },
  ),
  dial(
    'care-order-with-move-share',
    'Share of children who move home on the day the care order is made.',
    'Judgement: few; moves wait for the school term and the child',
    0.06,
  ),
  dial(
    'care-adoption-consent-share',
    'Of babies and children in care by agreement whose plan is adoption, the share whose parents consent.',
    'Judgement: one in fourteen of these, about 2% of adoptions',
    0.07,
  ),
  dial(
    'care-home-then-in-need-share',
    'Share of those who go home with a child in need plan.',
    'Judgement: practice is to go on visiting after a return home',
    0.8,
  ),
  dial(
    'care-review-late-share',
    'Share of reviews held after they were due.',
    'Reviews on time 82% (March 2017) and 81% (first quarter 2017-18) (001); later, judgement: the inspection of 2022 (002) describes reviews well kept and attended',
    { '2005-01-01': 0.16, '2014-01-01': 0.2, '2017-09-01': 0.185, '2019-09-01': 0.1, '2023-03-31': 0.09 },
  ),
  dial('care-review-late-days', 'Mean days by which a late review is late.', 'Judgement: two weeks', 14),
  dial(
    'care-review-took-part-share',
    'Share of children of four and over who take part in their review or give their views.',
    '88% took part (September 2019, 000); a little less before and more after',
    { '2005-01-01': 0.82, '2015-01-01': 0.85, '2019-06-01': 0.88, '2023-03-31': 0.91 },
  ),
  dial(
    'care-visit-late-share',
    'Share of visits every six weeks that come after they are due.',
    'Worked out: at any moment overdue = share x days late / days between visits = 0.21 x 20 / 42 = 10% in 2017, 0.165 x 20 / 41 = 8% in 2019: visits in time 90% (March and June 2017, 001), 92% (September 2019, 000)',
    {
      '2005-01-01': 0.22,
      '2017-06-01': 0.21,
      '2019-09-01': 0.165,
      '2022-03-31': 0.12,
      '2022-09-01': 0.15,
      '2023-03-31': 0.18,
    },
  ),
  dial(
    'care-visit-late-days',
    'Mean days by which a late visit is late.',
    'Judgement: less than three weeks',
    19,
  ),
  dial(
    'care-first-visit-late-share',
    'Share of first visits in a new home that come after a week.',
    'Judgement: one in eight',
    0.12,
  ),
  dial(
    'care-first-visit-late-days',
    'Mean days by which a late first visit is late.',
    'Judgement: under a week',
    6,
  ),
  dial(
    'care-visit-not-seen-share',
    'Share of visits on which the child is not seen.',
    'Judgement: one in fifty; somebody comes again within days',
    0.02,
  ),
  dial(
    'care-visit-alone-share',
    'Of visits to children of four and over, the share on which they are seen alone.',
    'Judgement: regulation 29 asks it unless it is not right or they do not want it',
    { '2005-01-01': 0.55, '2015-01-01': 0.65, '2023-03-31': 0.75 },
  ),
]

/** How care is meant to end, by age on coming in; those without another plan stay until they are grown up. */
function plans(): Dial[] {
  const shares: [string, home: number, kin: number, adoption: number][] = [
    ['under-1', 0.17, 0.1, 0.6],
    ['1-to-4', 0.32, 0.11, 0.36],
    ['5-to-9', 0.42, 0.1, 0.08],
    ['10-to-15', 0.56, 0.03, 0],
    ['16-on', 0.58, 0, 0],
  ]
  const about = 'Share of children of this age for whom the way out of care is'
  const source = `Judgement, so that the mean stay fits the number in care and guardianship its 18 orders in 2016-17 (001), adoption its orders. ${STOCK}`
  return shares.flatMap(([band, home, kin, adoption]) => [
    dial(`care-plan-home-${band}`, `${about} home.`, source, home),
    dial(`care-plan-kin-${band}`, `${about} relatives or friends.`, source, kin),
    dial(`care-plan-adoption-${band}`, `${about} adoption.`, source, adoption),
  ])
}

/** How likely a child whose case is open comes to be unsafe at home, by what goes on and by age. */
function risks(): Dial[] {
  const source =
    'Judgement: half of those who come in were protected by a plan or near to court; of those who come in a fifth are under one, a fifth one to four, a fifth five to nine, three in ten from ten to 15 and a tenth older'
  const levels: [string, string, number][] = [
    ['pre-proceedings', 'before court', 0.6],
    ['protection', 'protected by a plan', 0.28],
    ['need', 'helped in need', 0.045],
    ['other', 'being assessed', 0.04],
  ]
  const ages: [string, number][] = [
    ['under-1', 2.5],
    ['1-to-4', 0.8],
    ['5-to-9', 0.7],
    ['10-to-15', 1],
    ['16-on', 1.2],
  ]
  return [
    ...levels.map(([level, words, rate]) =>
      dial(
        `care-risk-${level}`,
        `Rate a year at which a child ${words} comes to be unsafe at home, by risk alone.`,
        source,
        rate,
      ),
    ),
    ...ages.map(([band, times]) =>
      dial(`care-risk-${band}`, 'How many times likelier that is for a child of this age.', source, times),
    ),
  ]
}
