import { type Dial, dial } from './dial.ts'

// Children there on a day = those who begin × how long they stay. 190 a month accepted in 2021-22 and 171 in 2022-23, of
// which some nine in ten begin, and 1,283, 1,039 and 1,380 with a worker of the council: stays of some seven months.
const STOCK =
  'Children open 1,283 (October 2019, document 000), 1,039 and 1,380 (March 2022 and 2023, document 003)'
const REQUESTS = 'Requests 190 a month in 2021-22 and 171 in 2022-23, document 003'
const BESIDE =
  'Children open to social care as well 227 (October 2019, document 000) and 180 (March 2023, document 003)'

export const earlyHelp: Dial[] = [
  dial(
    'early-help-asks-hub',
    'Share of what the front door decided for early help for which a hub is asked; the rest is for those who know the child',
    `${REQUESTS}, less those that come from social care and those that no hub takes on`,
    { '2017-06-30': 0.51, '2021-01-01': 0.54, '2021-04-01': 0.62, '2022-03-31': 0.62, '2022-06-01': 0.53 },
  ),
  dial(
    'early-help-accepted',
    'Share of what a hub is asked for that it takes on; the rest have advice',
    'Judgement: five in six',
    0.84,
  ),
  dial(
    'early-help-agreed',
    'Share of families offered early help who agree',
    'Judgement: most were asked before by whoever told of them',
    0.9,
  ),
  dial(
    'early-help-step-down-proposed',
    'Share of cases closed to early help after an assessment for which a step down to a hub is proposed',
    `${REQUESTS}. Judgement: the rest is what schools and health give all`,
    0.65,
  ),
  dial('early-help-step-down-accepted', 'Share of steps down that a hub takes on', 'Judgement', 0.84),
  dial(
    'early-help-after-plan',
    'Share of cases closed after a child in need or protection plan that step down to early help',
    'Judgement: most go on with what everybody has',
    0.12,
  ),
  dial(
    'early-help-beside-case',
    'Share of children on a child in need or protection plan for whom early help is asked for a piece of work',
    BESIDE,
    { '2019-10-31': 0.52, '2022-03-31': 0.42 },
  ),
  dial(
    'early-help-days',
    'Median days that early help lasts',
    `${STOCK}. Most longer since 2022, as more are there while fewer come`,
    {
      '2017-06-30': 203,
      '2018-09-30': 236,
      '2021-03-31': 195,
      '2021-12-31': 222,
      '2022-03-01': 390,
      '2022-06-30': 440,
    },
  ),
  dial('early-help-days-beside', 'Median days that work asked for in an open case lasts', BESIDE, 140),
  dial(
    'early-help-days-spread',
    'Spread of how long early help lasts (log-normal)',
    'Judgement: two thirds between half and twice the median',
    0.6,
  ),
  dial(
    'early-help-siblings-alike',
    'Share of children whose early help lasts as long as that of the others of the worry',
    'Judgement: help is for a family and mostly ends for all',
    0.9,
  ),
  dial(
    'early-help-led-by-council',
    'Share of early help led by the council’s own hubs; the rest by those who know the child already',
    'Judgement: partners held few assessments when they were first counted (document 001)',
    0.85,
  ),
  dial(
    'early-help-lead-leaves',
    'Share of early help during which whoever leads goes',
    'Judgement: one worker in six a year leaves',
    0.1,
  ),
  dial(
    'early-help-assessed',
    'Share of early help that is assessed',
    'Assessments open in the year 3,115 (2016-17, document 001): nearly all who were helped',
    0.93,
  ),
  dial(
    'early-help-assessed-in-time',
    'Share of early help assessments completed within 30 working days',
    'Judgement',
    0.76,
  ),
  dial(
    'early-help-plan-written',
    'Share of early help whose plan is written down in the record',
    'Judgement; limits the size of the city',
    0.12,
  ),
  dial(
    'early-help-review-in-time',
    'Share of team around the family reviews held within six weeks',
    'Judgement',
    0.8,
  ),
  dial(
    'early-help-ending-told',
    'Share of endings of early help that are told in words',
    'Judgement; limits the size of the city',
    0.5,
  ),
]
