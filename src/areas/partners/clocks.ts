import { dayOf } from '../../core/instant.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { Challenge } from './records.ts'

/** Working days in which a challenge is answered, by who answers. Local: no guidance gives a number. */
export const ANSWER_DAYS = { manager: 2, head: 5 } as const

export const challengeAnswered = clock('challenge-answered', {
  title: 'Challenge to a decision answered',
  todo: 'Answer the agency’s challenge',
  authority: 'local',
  source: `Local standard: ${ANSWER_DAYS.manager} working days, ${ANSWER_DAYS.head} at the head of service`,
  atTheEnd: 'goes-on',
  reads: { challenges: Challenge },
  needs: 'challenges',
  runs: ({ challenges }) =>
    challenges.flatMap(challenge => {
      if (challenge.raisedAt === null) return []
      const from = dayOf(challenge.raisedAt)
      return [
        {
          about: challenge,
          from,
          due: addWorkingDays(from, ANSWER_DAYS[challenge.stage]),
          met: challenge.answeredAt === null ? null : dayOf(challenge.answeredAt),
        },
      ]
    }),
})
