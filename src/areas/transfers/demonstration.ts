import { addDays } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { Transfer } from './records.ts'

/** One case waits for the answer of another team. */
export const demonstrates: Plays = (cast, today) => {
  const proposedOn = addDays(today, -4)
  return [
    given(Transfer, cast.referred.id, proposedOn, {
      fromTeam: 'Front door',
      toTeam: 'East locality',
      reason: 'The shouting goes on, and she needs somebody who stays with her.',
      chronology: true,
      plan: true,
      writtenUp: false,
      familyKnows: true,
      partnersKnow: true,
      risk: true,
      notDone: 'The call with her tutor: Jonah Mercer, by Friday.',
      proposedOn,
      proposedBy: 'Jonah Mercer',
      proposedByAccount: 'front-door-worker',
    }),
  ]
}
