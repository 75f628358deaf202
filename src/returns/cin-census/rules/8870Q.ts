import { weekday } from '../../../core/day.ts'
import { rule } from './rule.ts'

const SATURDAY = 5

export default rule({
  code: '8870Q',
  severity: 'query',
  says: 'Please check and either amend or provide a reason: The Target Date for Initial Child Protection Conference should not be a weekend',
  mend: 'Put the target day right: it is a working day, the fifteenth after the strategy discussion.',
  fields: { Section47: ['InitialCPCtarget'] },
  reads: ['Section47'],
  finds: ({ Section47 }) => Section47.rows.filter(row => weekday(row.InitialCPCtarget) >= SATURDAY),
  cases: [
    {
      tables: {
        Section47: [
          { InitialCPCtarget: '2025-09-12' },
          { InitialCPCtarget: '2025-09-13' },
          { InitialCPCtarget: '2025-09-14' },
          { InitialCPCtarget: '2025-09-15' },
          { InitialCPCtarget: null },
        ],
      },
      finds: { Section47: [1, 2] },
    },
  ],
})
