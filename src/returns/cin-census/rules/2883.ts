import type { Day } from '../../../core/day.ts'
import { wholeRule } from './rule.ts'

export default wholeRule({
  code: '2883',
  severity: 'error',
  says: 'There are more child protection plans starting than initial conferences taking place',
  mend: 'Find the plans that began in the year with no initial conference, and enter the day on which it was held.',
  fields: ['CPPstartDate', 'DateOfInitialCPC'],
  reads: ['ChildProtectionPlans', 'CINdetails', 'Section47'],
  counts: ({ ChildProtectionPlans, CINdetails, Section47 }, { start, end }) => {
    const isInYear = (day: Day): boolean => day >= start && day <= end
    const held = [...CINdetails.rows, ...Section47.rows]
    return {
      plans: ChildProtectionPlans.rows.filter(row => isInYear(row.CPPstartDate)).length,
      conferences: held.filter(row => isInYear(row.DateOfInitialCPC)).length,
    }
  },
  isWrong: ({ plans, conferences }) => plans > conferences,
  cases: [
    {
      tables: {
        ChildProtectionPlans: [{ CPPstartDate: '2025-04-01' }, { CPPstartDate: '2026-03-31' }],
        CINdetails: [{ DateOfInitialCPC: '2025-04-01' }],
        Section47: [{ DateOfInitialCPC: '2025-03-31' }],
      },
      isWrong: true,
    },
    {
      tables: {
        ChildProtectionPlans: [{ CPPstartDate: '2025-04-01' }, { CPPstartDate: '2026-04-01' }],
        Section47: [{ DateOfInitialCPC: '2026-03-31' }],
      },
      isWrong: false,
    },
  ],
})
