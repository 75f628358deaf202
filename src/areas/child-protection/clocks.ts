import { addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import { CaseNote, daysSeen, WRITE_A_NOTE } from '../case-notes/facts.ts'
import { Birth, livingFrom } from '../child/facts.ts'
import { Referral } from '../front-door/facts.ts'
import { beganOn, CONFERENCE_WITHIN } from './enquiry/began.ts'
import { StrategyDiscussion } from './enquiry/records.ts'
import { Enquiry, Plan, Review, Visit } from './records.ts'

/** Where a conference is written down by its chair. */
const CONFERENCE = '/areas/child-protection/children/:child/conference'

// Working Together 2023, chapter 3: the initial conference within 15 working days of the strategy discussion at
// which the enquiries began; a later discussion does not start it again.
export const initialConference = clock('icpc-15', {
  title: 'Initial conference within 15 working days',
  todo: 'Hold the initial child protection conference',
  opens: CONFERENCE,
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { enquiries: Enquiry, referrals: Referral, discussions: StrategyDiscussion },
  runs: ({ enquiries, referrals, discussions }) =>
    enquiries
      .filter(
        enquiry =>
          enquiry.conferenceOn !== null || !['1', 'true'].includes(enquiry.conferenceNotNeeded ?? ''),
      )
      .map(enquiry => {
        const from = beganOn(enquiry, discussions)
        const run = { about: enquiry, from, met: enquiry.conferenceOn }
        if (from === null || !hasWorkingDays(from)) {
          return { ...run, due: null, cannotTell: 'The day the enquiry began is not in the record' }
        }
        const closedOn = referrals.find(r => r.id === enquiry.referral)?.closedOn ?? null
        const excused = closedOn !== null && enquiry.conferenceOn === null ? 'The case closed' : null
        return { ...run, due: addWorkingDays(from, CONFERENCE_WITHIN), excused, until: closedOn }
      }),
})

// Working Together 2023, chapter 3: the first review conference within three months of the initial one, later ones
// at most every six months. The plan starts on the day of its conference.
const REVIEWS = { first: 3, later: 6 }

export const firstReview = clock('rcpc-first', {
  title: 'First review conference',
  todo: 'Hold the first review conference',
  opens: CONFERENCE,
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { plans: Plan, reviews: Review },
  runs: ({ plans, reviews }) =>
    plans.flatMap(plan => {
      if (plan.startedOn === null)
        return [
          { about: plan, from: null, due: null, cannotTell: 'The day the plan started is not in the record' },
        ]
      return repeating(spanOf(plan), reviewDays(reviews, plan.id), from =>
        addMonths(from, REVIEWS.first),
      ).slice(0, 1)
    }),
})

export const laterReview = clock('rcpc-next', {
  title: 'Later review conferences',
  todo: 'Hold the next review conference',
  opens: CONFERENCE,
  authority: 'statutory-guidance',
  source: 'Working Together to Safeguard Children 2023, chapter 3',
  reads: { plans: Plan, reviews: Review },
  runs: ({ plans, reviews }) =>
    plans.flatMap(plan => {
      if (plan.startedOn === null) return []
      const due = (from: typeof plan.startedOn, nth: number) =>
        addMonths(from, nth === 0 ? REVIEWS.first : REVIEWS.later)
      return repeating(spanOf(plan), reviewDays(reviews, plan.id), due).slice(1)
    }),
})

function spanOf(plan: { id: string; startedOn: Day | null; endedOn: Day | null }) {
  return { about: plan, from: plan.startedOn!, until: plan.endedOn, ended: 'The plan ended' }
}

function reviewDays(reviews: readonly { plan: string | null; reviewedOn: Day | null }[], plan: string) {
  return reviews
    .filter(review => review.plan === plan && review.reviewedOn !== null)
    .map(review => review.reviewedOn!)
}

// Local standard: a child with a protection plan is seen at least every ten working days (clocks.json cp-visit);
// one whose plan was made before birth, from the birth on.
export const protectionVisit = clock('cp-visit', {
  title: 'Child protection visit',
  todo: 'Visit and see the child',
  opens: WRITE_A_NOTE,
  authority: 'local',
  source: 'Local standard: 10 working days',
  reads: { plans: Plan, visits: Visit, notes: CaseNote, births: Birth },
  needs: 'plans',
  runs: ({ plans, visits, notes, births }) =>
    // A plan from a return has no visits in the record at all: nothing can be said of them.
    visits.length + daysSeen(notes).length === 0
      ? []
      : plans.flatMap(plan => {
          const from = plan.startedOn === null ? null : livingFrom(births, plan.startedOn)
          if (from === null || !hasWorkingDays(from) || (plan.endedOn !== null && plan.endedOn < from))
            return []
          return repeating(
            { ...spanOf(plan), from },
            daysSeen(
              notes,
              visits.filter(visit => visit.seen !== 'not-seen').map(visit => visit.visitedOn),
            ),
            last => addWorkingDays(last, 10),
          )
        }),
})

// Key indicator of the children in need census: plans that last two years or more (clocks.json cp-plan-2-years).
export const planTwoYears = clock('cp-plan-2-years', {
  title: 'Protection plan lasting two years',
  todo: 'Decide why the plan has not ended',
  authority: 'measure',
  source: 'Children in need census, key indicators',
  reads: { plans: Plan },
  runs: ({ plans }) =>
    plans.flatMap(plan =>
      plan.startedOn === null
        ? []
        : [{ about: plan, from: plan.startedOn, due: addMonths(plan.startedOn, 24), met: plan.endedOn }],
    ),
})

// Local procedure: a plan made before birth is looked at again within twenty working days of it (prebirth-review).
export const reviewAfterBirth = clock('prebirth-review', {
  title: 'Review after birth of a child with a plan made before birth',
  todo: 'Hold a review conference now that the child is born',
  authority: 'local',
  source: 'Local standard: 20 working days from birth',
  reads: { plans: Plan, reviews: Review, births: Birth },
  needs: 'plans',
  runs: ({ plans, reviews, births }) => {
    const born = births[0]?.born
    // An approximate day of birth cannot start a limit in days.
    if (!born || born.earliest !== born.latest || !hasWorkingDays(born.earliest)) return []
    const birth = born.earliest
    return plans.flatMap(plan => {
      if (plan.startedOn === null || plan.startedOn >= birth) return []
      if (plan.endedOn !== null && plan.endedOn < birth) return []
      const days = reviewDays(reviews, plan.id).filter(d => d >= birth)
      const met = days.sort((a, b) => a - b)[0] ?? null
      const ended = plan.endedOn !== null && met === null
      return [
        {
          about: plan,
          from: birth,
          due: addWorkingDays(birth, 20),
          met,
          excused: ended ? 'The plan ended' : null,
          until: plan.endedOn,
        },
      ]
    })
  },
})
