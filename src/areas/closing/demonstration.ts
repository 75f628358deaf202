import { addDays } from '../../core/day.ts'
import { given, type Plays } from '../../engines/simulation/index.ts'
import { referralIdOf } from '../front-door/facts.ts'
import { Closing } from './records.ts'

/** A case that waits for a manager to say whether it closes. */
export const demonstrates: Plays = (cast, today) => {
  const proposedOn = addDays(today, -2)
  return [
    given(Closing, cast['in-need'].id, proposedOn, {
      referral: referralIdOf(cast['in-need']),
      reason: 'RC7',
      summary:
        'Bedtimes were late and there was shouting. The family made a plan with us and kept to it since spring.',
      childsView: '“It is quiet at night now. I do not need you any more, but you can come to my party.”',
      after: 'The school’s family worker sees them each half term. They can ring the front door at any time.',
      familyToldOn: proposedOn,
      proposedOn,
      proposedBy: 'Priya Nandan',
      proposedByAccount: 'social-worker',
    }),
  ]
}
