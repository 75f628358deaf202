import { isDay, NO_DAY } from '../../checking/index.ts'
import { overlaps } from '../children/overlaps.ts'
import { rule } from './rule.ts'

export default rule({
  code: '8940',
  severity: 'error',
  says: 'Child Protection Plan data contains overlapping dates',
  mend: 'Enter when the earlier plan ended, or make them one plan: the next begins after the day on which the one before ended.',
  fields: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  reads: ['ChildProtectionPlans'],
  finds: ({ ChildProtectionPlans }, { end }) =>
    overlaps(ChildProtectionPlans.children(), {
      from: row => row.CPPstartDate,
      until: row => (isDay(row.CPPendDate) ? row.CPPendDate : row.CPPendDate_text === null ? end : NO_DAY),
    }),
  cases: [
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPstartDate: '2024-05-01', CPPendDate: '2025-06-01' },
          { LAchildID: 'a', CINdetailsID: '1', CPPstartDate: '2025-06-02', CPPendDate: '2025-09-01' },
          { LAchildID: 'a', CINdetailsID: '2', CPPstartDate: '2025-09-01' },
          { LAchildID: 'b', CINdetailsID: '1', CPPstartDate: '2025-07-01', CPPendDate: '2025-08-01' },
        ],
      },
      finds: { ChildProtectionPlans: [1, 2] },
      atFirst: { ChildProtectionPlans: [2] },
    },
    {
      tables: {
        ChildProtectionPlans: [
          { LAchildID: 'a', CINdetailsID: '1', CPPstartDate: '2025-05-01' },
          { LAchildID: 'a', CINdetailsID: '1', CPPstartDate: '2026-04-01' },
          { LAchildID: 'a', CINdetailsID: '1' },
          { LAchildID: 'b', CINdetailsID: '1', CPPstartDate: '2025-05-01', CPPendDate: '2025-06-01' },
          { LAchildID: 'b', CINdetailsID: '2', CPPstartDate: '2025-05-01', CPPendDate: '2025-07-01' },
        ],
      },
      finds: { ChildProtectionPlans: [3, 4] },
    },
  ],
})
