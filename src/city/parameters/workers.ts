import { type Dial, dial } from './dial.ts'

export const workers: Dial[] = [
  dial(
    'children-for-each-worker',
    'Children a worker who holds cases is meant to hold',
    '001: 15.2 in March 2017, 21.0 in June 2017; 000: most under 20 in 2019. Before and after: judgement.',
    {
      '2011-04-01': 18,
      '2016-09-30': 15.5,
      '2017-03-31': 15.2,
      '2017-05-31': 21,
      '2017-07-31': 21,
      '2018-03-31': 19,
      '2019-09-30': 18,
      '2023-03-31': 17,
    },
  ),
  dial(
    'children-a-worker-can-hold',
    'Children with whom a worker still writes things up as usual',
    'Judgement: the social work health check takes 16 to 18 as manageable.',
    17,
  ),
  dial(
    'workers-leaving-in-a-year',
    'Share of workers who leave in a year, 0 to 1',
    '001: 15.8% to March 2017, 17.5% to June 2017; 000: 11% in 2019; 003: 12.9% to March 2023. Before: judgement.',
    { '2011-04-01': 0.16, '2017-03-31': 0.158, '2017-06-30': 0.175, '2019-09-30': 0.11, '2023-03-31': 0.129 },
  ),
  dial(
    'days-to-write-up',
    'Days after which half of the notes of visits and meetings are written, with a usual caseload',
    '003 explains the fall of visits in time in 2022-23 by late recording. Fitted: of plans visited in time all but 4% on the last day of it, 84.3% are known to be; a visit is on average two working days ahead of its limit.',
    { '2011-04-01': 2, '2021-03-31': 1.5, '2022-03-31': 1.2, '2022-09-30': 1.7, '2023-03-31': 1.8 },
  ),
]
