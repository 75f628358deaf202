import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock } from '../../engines/clocks/index.ts'
import { UnderSection17 } from '../family-help/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { Assessment } from './records-plan.ts'

// Working Together to Safeguard Children 2023, chapter 3: 45 working days from the point of referral. In Family Help that is the
// day on which the help goes on under section 17; the one assessment is brought up to date for it, and no other is begun.
const WORKING_DAYS = 45

export const familyHelpAssessment = clock('family-help-assessment', {
  title: 'Family Help assessment within 45 working days of section 17',
  todo: 'Complete the Family Help assessment for section 17',
  opens: '/areas/early-help/children/:child/assessment',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { stages: UnderSection17, assessments: Assessment, referrals: Referral },
  needs: 'stages',
  runs: ({ stages, assessments, referrals }) =>
    stages
      .filter(({ fromOn }) => hasWorkingDays(fromOn))
      .map(stage => {
        const done = assessments
          .flatMap(({ completedOn }) =>
            completedOn !== null && completedOn >= stage.fromOn ? [completedOn] : [],
          )
          .sort((a, b) => a - b)[0]
        const closed = referrals.find(({ id }) => id === stage.referral)?.closedOn ?? null
        return {
          about: stage,
          from: stage.fromOn,
          due: addWorkingDays(stage.fromOn, WORKING_DAYS),
          met: done ?? null,
          excused: done === undefined && closed !== null ? 'The case closed' : null,
          until: closed,
        }
      }),
})
