import { addDays, isoDay } from '../../core/day.ts'
import { CALENDAR } from '../calendar.ts'
import { type Dial, dial } from './dial.ts'

const { troubledFamilies } = CALENDAR
const WORKED_WITH =
  'Families worked with 952 and turned around 164 by March 2017 (document 001); 453 sustaining change in 2022-23 (document 003)'

/** The programme for families with several needs at once. */
export const supportingFamilies: Dial[] = [
  dial(
    'supporting-families-identified',
    'Share of families in whose records something is found in a quarter whom somebody comes upon and, where they meet the criteria, identifies',
    `${WORKED_WITH}; document 001 says that they were found too slowly. None before the programme`,
    {
      [isoDay(addDays(troubledFamilies.on, -1))]: 0,
      [isoDay(troubledFamilies.on)]: 0.39,
      '2017-06-30': 0.39,
      '2019-04-01': 0.64,
    },
  ),
  dial(
    'supporting-families-engaged',
    'Share of identified families who agree to work with us',
    'Judgement: as many as agree to early help',
    0.9,
  ),
  dial(
    'supporting-families-days-to-change',
    'Median days from the agreement until what a family needs is different',
    'Judgement: most claims come a year to a year and a half after the agreement, six months of which the programme asks for',
    140,
  ),
  dial(
    'supporting-families-lasting',
    'Share of families who agreed for whom all they needed changes and lasts',
    `${WORKED_WITH}. Judgement: more as those who lead learnt what the programme asks for`,
    { '2017-06-30': 0.58, '2019-04-01': 0.77 },
  ),
  dial(
    'supporting-families-changed-only',
    'Share of the other families who agreed for whom it changes and does not last',
    'Judgement',
    0.4,
  ),
  dial(
    'supporting-families-days',
    'Median days that the work lasts where nothing changes for good',
    'Judgement: as long as early help, and some more',
    300,
  ),
]
