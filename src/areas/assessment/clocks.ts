import type { Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, clockOfEach } from '../../engines/clocks/index.ts'
import { CaseNote, daysSeenInPerson, WRITE_A_NOTE } from '../case-notes/facts.ts'
import { Birth, livingFrom } from '../child/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { Assessment } from './records.ts'

/** Initial and core assessments had other limits, which are not told here. Where the kind is not known, the day tells. */
const SINGLE_ASSESSMENT_SINCE = 15_796 as Day // 1 April 2013

function isSingle({ kind }: { kind: string | null }, from: Day): boolean {
  return kind === null ? from >= SINGLE_ASSESSMENT_SINCE : kind === 'single'
}

/** A later assessment on an open case has no referral of its own: it counts from its own start. */
function isFirst<A extends { referral: string | null; startedOn: Day | null }>(
  one: A,
  all: readonly A[],
): boolean {
  return all.every(a => a.referral !== one.referral || (a.startedOn ?? 0) >= (one.startedOn ?? 0))
}

// Working Together to Safeguard Children 2023, chapter 3: no more than 45 working days from the point of referral.
export const assessment45 = clock('assessment-45', {
  title: 'Assessment within 45 working days',
  todo: 'Finish and authorise the assessment',
  opens: '/areas/assessment/children/:child',
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { assessments: Assessment, referrals: Referral },
  needs: 'assessments',
  runs: ({ assessments, referrals }) =>
    assessments.map(assessment => {
      const referral = referrals.find(r => r.id === assessment.referral)
      const from = isFirst(assessment, assessments) && referral ? referral.referredOn : assessment.startedOn
      const done = { about: assessment, met: assessment.authorisedOn }
      if (from === null)
        return { ...done, from: null, due: null, cannotTell: 'The day of the referral is not in the record' }
      if (!isSingle(assessment, from) || !hasWorkingDays(from)) {
        return { ...done, from, due: null, cannotTell: 'It began before single assessments' }
      }
      const closed = referral?.closedOn ?? null
      const ended = assessment.authorisedOn === null && closed !== null ? 'The case closed' : null
      return { ...done, from, due: addWorkingDays(from, 45), excused: ended, until: closed }
    }),
})

/** The earliest of a day that may be unsaid and others. */
function firstOf(said: Day | null, others: readonly Day[]): Day | null {
  const days = said === null ? others : [said, ...others]
  return days.length === 0 ? null : (Math.min(...days) as Day)
}

// Local standard of five working days from the referral to seeing the child (clocks.json child-first-seen); one
// referred before birth, from the birth. A later assessment of the same referral is of a child who has been seen. Once
// the assessment is finished, nobody is asked any more for a first time: it was missed, and later visits have limits.
// The assessment says the day, or a note of a visit, meeting or session that saw the child, whichever is first.
export const childFirstSeen = clock('child-first-seen', {
  title: 'Child seen after referral',
  todo: 'See the child',
  opens: WRITE_A_NOTE,
  authority: 'local',
  source: 'Local standard: 5 working days',
  reads: { assessments: Assessment, referrals: Referral, births: Birth, notes: CaseNote },
  needs: 'assessments',
  runs: ({ assessments, referrals, births, notes }) =>
    assessments
      .filter(assessment => assessment.author !== null && isFirst(assessment, assessments))
      .flatMap(assessment => {
        const referral = referrals.find(r => r.id === assessment.referral)
        const from = referral?.referredOn ? livingFrom(births, referral.referredOn) : null
        if (!referral || from === null || !hasWorkingDays(from)) return []
        // Authorised before the birth, it asked for nobody to be seen.
        const ended = assessment.authorisedOn ?? referral.closedOn
        if (ended !== null && ended < from) return []
        const unsaid =
          assessment.authorisedOn === null
            ? 'The case closed'
            : 'The assessment was finished and does not say'
        const met = firstOf(
          assessment.firstSeenOn,
          daysSeenInPerson(notes).filter(on => on >= from && (ended === null || on <= ended)),
        )
        return [
          {
            about: assessment,
            from,
            due: addWorkingDays(from, 5),
            met,
            excused: met === null && ended !== null ? unsaid : null,
            until: ended,
          },
        ]
      }),
})

// Local standard: a manager looks at progress ten working days in (clocks.json assessment-10-checkpoint). The census
// asks for the day of that review. An assessment authorised sooner needs none.
export const managerCheckpoint = clockOfEach('assessment-10-checkpoint', 'assessments', {
  title: 'Manager’s checkpoint on an assessment',
  todo: 'Look at the progress of the assessment',
  authority: 'local',
  source: 'Local standard: 10 working days',
  reads: { assessments: Assessment },
  each(assessment) {
    const from = assessment.startedOn
    if (from === null || !isSingle(assessment, from) || !hasWorkingDays(from)) return undefined
    const done = assessment.reviewedOn === null && assessment.authorisedOn !== null
    return {
      about: assessment,
      from,
      due: addWorkingDays(from, 10),
      met: assessment.reviewedOn,
      excused: done ? 'The assessment was authorised' : null,
      until: assessment.authorisedOn,
    }
  },
})
