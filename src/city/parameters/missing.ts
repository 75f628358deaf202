import { isoDay } from '../../core/day.ts'
import { CALENDAR } from '../calendar.ts'
import { type Dial, dial } from './dial.ts'

// Document 001: 405 episodes in 2016-17, 34 a month; 000: 61 in September 2019, 30 of them of children in care, by 40
// children; 003: 71 a month in 2021-22, 82 in 2022-23. About half are of children in care: 200 a year of some 380 aged
// ten and over in 2016-17 are 0.53 each, and 200 of some 1,100 others with an open case are 0.18 each.
export const missing: Dial[] = [
  dial(
    'missing.goes-from-care',
    'Share of children in care of ten and over who ever go missing',
    'Document 001: 0.42 who go x 2.3 times a year (1.45 in the middle, a long tail) = 0.95 a child in care and year, more than half of the 405 of 2016-17',
    0.42,
  ),
  dial(
    'missing.goes-from-home',
    'Share of children at home with an open case, ten and over, who go missing while it is open',
    'Document 001: 0.13 who go x 2.3 = 0.3 a child and year; the others who go are not known then',
    0.13,
  ),
  dial(
    'missing.times-a-year',
    'How often one who goes missing does so in a year, in the middle, at about 13, in 2016-17',
    'Document 001: the median whose mean, 1.45 x e^(1²/2), is 2.4, or 2.3 with the most in a year',
    1.45,
  ),
  dial(
    'missing.unevenness',
    'How unevenly those who go missing do so (spread of the logarithm)',
    'Law 57 of the city: fewer than a fifth of missing children make more than half of the incidents; at 1 the first fifth holds 0.56 of what is expected, and more of what happens',
    1,
  ),
  dial(
    'missing.most-a-year',
    'The most a young person goes missing in a year, before the times are counted in',
    'Judgement: more than weekly, with the times of 2022-23, draws everyone together',
    13,
  ),
  dial('missing.at-ten', 'How often at ten, as a multiple', 'Judgement: few go at ten', 0.25),
  dial(
    'missing.at-fifteen',
    'How often at fifteen and over, as a multiple',
    'Judgement: most incidents are of those aged 14 to 17',
    1.4,
  ),
  dial(
    'missing.times',
    'How many incidents are counted for one of 2016-17',
    'Documents 001, 000, 003: 34 a month in 2016-17, 35 in early 2017-18; the police reclassified absence as missing in April 2019: 61 in September 2019; few went in spring 2020; 71 a month in 2021-22, 82 in 2022-23 with 130 in November and 69 in December. With fewer in care: 71 / 34 x 380 / 310 for the half in care, and a tenth more, as nobody who is away can go',
    {
      '2005-01-01': 0.9,
      '2016-04-01': 1.05,
      '2019-03-25': 1.1,
      '2019-04-10': 1.5,
      '2020-03-16': 1.55,
      '2020-04-06': 0.75,
      '2020-08-01': 1.55,
      '2021-04-01': 2.9,
      '2022-03-31': 2.4,
      '2022-10-28': 2.6,
      '2022-11-01': 4.6,
      '2022-11-29': 4.6,
      '2022-12-02': 2.25,
      '2023-01-10': 2.6,
    },
  ),
  dial(
    'missing.weeks-together',
    'Share of weeks in which a circle of friends is out together one evening',
    'Judgement: document 000 has 61 episodes in a month by 40 children, and the same friends and places come back',
    0.125,
  ),
  dial('missing.more-together', 'How much more often young people go in such a week', 'Judgement', 4),
  dial('missing.goes-together', 'Share who then go on that evening, and to that place', 'Judgement', 0.7),
  dial(
    'missing.hour',
    'The hour of the day around which children go',
    'Judgement: evenings, give or take three hours',
    19.5,
  ),
  dial(
    'missing.hours',
    'Median hours until found',
    'Judgement: most are back by the next morning, one in ten after two days',
    11,
  ),
  dial('missing.most-hours', 'The most hours until found', 'Judgement: three weeks', 500),
  dial(
    'missing.away',
    'Share of incidents of children in care that are kept as away without authorisation',
    `Judgement: a fifth, while the police told “absent” from “missing”. ${CALENDAR.policeReclassify.source}: since then all is missing`,
    { '2005-01-01': 0.2, '2019-03-31': 0.2, [isoDay(CALENDAR.policeReclassify.on)]: 0 },
  ),
  dial(
    'missing.interviewed',
    'Share of returns after which an interview is held',
    'Document 001: 337 of 405 (83%) in 2016-17, 94 of 104 (90%) in the first quarter of 2017-18; one in 40 more is lost to another episode',
    { '2005-01-01': 0.6, '2014-04-01': 0.75, '2016-04-01': 0.87, '2017-03-20': 0.89, '2017-04-01': 0.96 },
  ),
  dial(
    'missing.interview-in-time',
    'Share of interviews held that are within 72 hours of the return',
    'Document 001: 229 of 337 (68%) in 2016-17, 57 of 94 (61%) in the first quarter of 2017-18; then judgement, as document 000 has most within five days',
    {
      '2005-01-01': 0.6,
      '2016-04-01': 0.68,
      '2017-03-20': 0.68,
      '2017-04-01': 0.61,
      '2018-04-01': 0.68,
      '2023-03-31': 0.75,
    },
  ),
  dial(
    'missing.interview-late-by',
    'Mean hours by which a late interview is late',
    'Document 000: interviews within at most five days, 48 hours after the limit',
    36,
  ),
  dial(
    'missing.account',
    'Share of interviews whose account is written out',
    'Judgement: the others say no more than that nothing was wished',
    0.6,
  ),
]
