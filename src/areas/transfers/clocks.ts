import type { Day } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { Allocation } from '../child/facts.ts'
import { Transfer, TransferIn } from './records.ts'

// Local transfer protocol (clocks.json case-transfer): the number is ours until the partnership sets its own.
const TRANSFER_WORKING_DAYS = 10
// Inter-agency procedures (clocks.json icpc-transfer-in): reported apart from other initial conferences.
const CONFERENCE_WORKING_DAYS = 15

export const caseTransfer = clock('case-transfer', {
  title: 'Case transfer between teams',
  todo: 'Complete the transfer: the new worker begins, and the family is told',
  authority: 'local',
  source: `Local transfer protocol: ${TRANSFER_WORKING_DAYS} working days from the day the other team accepts`,
  reads: { transfers: Transfer, allocations: Allocation },
  needs: 'transfers',
  runs: ({ transfers, allocations }) =>
    transfers.flatMap(transfer => {
      const { decision, decidedOn, toTeam, familyToldOn } = transfer
      if (decision !== 'accepted' || decidedOn === null) return []
      const began = allocations
        .flatMap(({ team, fromOn }) =>
          team === toTeam && fromOn !== null && fromOn >= decidedOn ? [fromOn] : [],
        )
        .sort((a, b) => a - b)[0]
      const met = began === undefined || familyToldOn === null ? null : (Math.max(began, familyToldOn) as Day)
      return [
        { about: transfer, from: decidedOn, due: addWorkingDays(decidedOn, TRANSFER_WORKING_DAYS), met },
      ]
    }),
})

export const transferInConference = clock('icpc-transfer-in', {
  title: 'Transfer-in conference',
  todo: 'Hold the transfer-in conference',
  opens: '/children/:child/transfer-in-conference',
  authority: 'practice',
  source: `Inter-agency procedures: ${CONFERENCE_WORKING_DAYS} working days from the day we were told`,
  reads: { transfersIn: TransferIn },
  runs: ({ transfersIn }) =>
    transfersIn
      .filter(({ planThere }) => planThere === 'protection')
      .map(one => ({
        about: one,
        from: one.noticeOn,
        due: addWorkingDays(one.noticeOn, CONFERENCE_WORKING_DAYS),
        met: one.conferenceOn,
        excused: one.notNeededOn === null ? null : (one.notNeededWhy ?? 'No longer needed'),
        until: one.notNeededOn,
      })),
})
