import { type Dial, dial } from './dial.ts'

const ENQUIRIES = 'Published enquiries a month over the families then living in the city'

/** How worries about families come to the council. A worry is one form, about one child or several. */
export const demand: Dial[] = [
  dial(
    'worries-a-year',
    'New worries about an average family with children at home or expected, a year',
    `${ENQUIRIES}: 463 in 2016-17 and 483 the quarter after (001), 468 in 2019 (000), 387 in 2022-23 (003); ` +
      'about 435 in 2021-22, the spring of 2020 and what was before 2016 are judgement',
    {
      '2005-04-01': 0.093,
      '2011-06-01': 0.097,
      '2016-04-01': 0.124,
      '2017-06-01': 0.1305,
      '2019-09-01': 0.125,
      '2020-03-10': 0.124,
      '2020-03-28': 0.088,
      '2020-06-01': 0.092,
      '2020-09-15': 0.118,
      '2021-10-01': 0.111,
      '2022-04-01': 0.1,
      '2022-10-01': 0.0945,
      '2023-04-01': 0.1005,
    },
  ),
  dial(
    'worry-echo',
    'Worries that follow from a worry, on average',
    'Calibrated: a fifth of referrals come within a year of one before (003: 19.2% and 23.1%)',
    0.26,
  ),
  dial(
    'worry-echo-days',
    'Days until a worry that follows from another, on average',
    'Judgement: most repeats come within months',
    110,
  ),
  dial(
    'need-changes-years',
    'Years for which a family’s need stays about the same, on average',
    'Judgement: troubles last for some years and pass',
    2.5,
  ),
  dial(
    'need-changes-spread',
    'How much a family’s need rises and falls (spread of its logarithm)',
    'Judgement, with need-spread: who is known this year is often not known five years on',
    0.6,
  ),
  dial(
    'worry-of-all',
    'Share of worries about families with several children that are about all of them',
    'Calibrated to about 1.55 children on a form',
    0.55,
  ),
  dial(
    'worry-of-all-domestic',
    'The same of domestic abuse',
    'Judgement: police name every child of the home',
    0.9,
  ),
  dial(
    'from-police',
    'Police, of 100 worries',
    'About a third of referrals in England (DfE, children in need)',
    35,
  ),
  dial('from-schools', 'Schools and education, of 100 worries', 'About a fifth (DfE, children in need)', 28),
  dial('from-health', 'Health services, of 100 worries', 'About 15 in 100 (DfE, children in need)', 10),
  dial(
    'from-public',
    'Family, neighbours, the child, or nobody named, of 100',
    'About 10 in 100 (DfE)',
    11.5,
  ),
  dial('from-others', 'Housing, other councils, courts and others, of 100', 'What remains', 18.5),
  dial(
    'police-domestic',
    'Share of police worries that are of domestic abuse',
    'Judgement: well over half',
    0.6,
  ),
  dial(
    'echo-domestic',
    'Share of what follows from domestic abuse that is the police about the same again',
    'Law 22: it repeats at the same homes',
    0.6,
  ),
  dial('heat-red', 'Share of worries rated red', 'Published: 16% in 2016-17 (001)', 0.16),
  dial('heat-amber', 'Share of worries rated amber', 'Published: 45% in 2016-17 (001)', 0.45),
  dial('heat-severity', 'How closely heat follows severity (correlation)', 'Judgement', 0.75),
  dial(
    'severity-stays',
    'How alike the severities of one family’s worries are (correlation)',
    'Judgement',
    0.3,
  ),
  dial(
    'harm-red',
    'Share of red worries that are of significant harm',
    'With the next two: section 47 enquiries were 883 to 1,215 a year (003) of some 7,200 children on forms',
    0.55,
  ),
  dial('harm-amber', 'Share of amber worries that are of significant harm', 'As above', 0.14),
  dial('harm-green', 'Share of green worries that are of significant harm', 'As above', 0.02),
]
