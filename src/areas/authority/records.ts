import { date, number, record, text } from '../../engines/records/index.ts'

/** How many children live in the authority, by year: what rates are divided by. */
export const Population = record(
  'population',
  'Children living in the authority',
  {
    fromOn: date('From which day does this estimate hold?'),
    children: number('How many children aged 0 to 17?'),
    source: text('Where does the estimate come from?').optional(),
  },
  { about: 'authority' },
)
