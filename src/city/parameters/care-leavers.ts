import { type Dial, dial } from './dial.ts'

export const careLeavers: Dial[] = [
  dial(
    'leavers.in-touch',
    'Share of care leavers the authority is in touch with around a birthday',
    'Judgement: document 003 has 93% in suitable homes of all, so at least as many are in touch; fewer when 77% were (001, 2015-16)',
    { '2005-01-01': 0.84, '2015-10-01': 0.87, '2017-06-30': 0.95, '2023-03-31': 0.96 },
  ),
  dial(
    'leavers.busy',
    'Share of all care leavers in education, employment or training',
    'Documents 001 and 003: 41% in 2015-16, 60% in March 2017 and 61% in June, both read from the year 2016-17, 59.6% in March 2023; before 2013, when only those of 19 were asked, judgement',
    {
      '2005-01-01': 0.5,
      '2011-06-01': 0.5,
      '2013-04-01': 0.42,
      '2016-03-31': 0.41,
      '2016-04-01': 0.605,
      '2017-03-31': 0.605,
      '2018-04-01': 0.58,
      '2021-04-01': 0.596,
    },
  ),
  dial(
    'leavers.suitable',
    'Share of all care leavers who live somewhere suitable',
    'Documents 001, 000 and 003: 77% in 2015-16, 90.4% in June 2017, read from the year 2016-17, 93% in September 2019 and March 2023',
    { '2005-01-01': 0.74, '2015-04-01': 0.77, '2016-03-31': 0.77, '2016-04-01': 0.904, '2018-04-01': 0.93 },
  ),
  dial(
    'leavers.as-before',
    'Share of answers that follow from what is a young person’s own, from year to year',
    'Judgement: who has work or a home mostly keeps it',
    0.7,
  ),
  dial(
    'leavers.university',
    'Share of those of 19 and over in education, work or training who are at university',
    'Documents 000 and 003: 31 (18% of the leavers of that measure) in September 2019, 25 and 2 on a break in March 2023; 9 in June 2011 (004)',
    { '2011-06-30': 0.55, '2019-03-31': 0.38, '2023-03-31': 0.31 },
  ),
  dial(
    'leavers.stays-on',
    'Share of birthdays at which those who stayed with their carers at 18 still live there',
    'Documents 001 and 003: 31% stayed put in 2015-16, 36 young people in March 2023; judgement for how long',
    0.88,
  ),
  dial(
    'leavers.beyond-21',
    'Share of care leavers whose service goes on after 21, at most to 25',
    'Judgement: those in education before April 2018; then all who ask (Children and Social Work Act 2017)',
    { '2005-01-01': 0.15, '2018-03-31': 0.18, '2018-04-01': 0.4, '2023-03-31': 0.5 },
  ),
]
