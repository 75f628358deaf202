import { addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, type Run, repeating } from '../../engines/clocks/index.ts'
import { carePeriods, type Period } from './periods.ts'
import { Episode, Review } from './records.ts'

const NO_START = 'The day care began is not in the record'

/** A limit counted from the start of care needs a start that is in the record and in the table of bank holidays. */
const startOf = (period: Period): Day | null =>
  period.from !== null && hasWorkingDays(period.from) ? period.from : null

/** The due days of reviews, Care Planning Regulations 2010 regulation 33: 20 working days, 3 months, then 6 months. */
function reviewDue(from: Day, nth: number): Day {
  if (nth === 0) return addWorkingDays(from, 20)
  return addMonths(from, nth === 1 ? 3 : 6)
}

type Reviews = readonly { reviewedOn: Day | null }[]

/** All the review runs of a period whose start is known. */
function reviewRuns(period: Period, from: Day, reviews: Reviews): Run[] {
  const days = reviews.flatMap(review => (review.reviewedOn === null ? [] : [review.reviewedOn]))
  return repeating({ about: period.about, from, until: period.until, ended: 'Care ended' }, days, reviewDue)
}

/**
 * The reviews of a period whose start is not in the record: which one is the first cannot be told, and neither
 * can the run before the first we know; those after it count from the review before.
 */
function laterRuns(period: Period, reviews: Reviews): Run[] {
  const days = reviews
    .flatMap(r => (r.reviewedOn === null ? [] : [r.reviewedOn]))
    .filter(d => d >= period.firstKnown)
    .sort((a, b) => a - b)
  const [first] = days
  if (first === undefined) return []
  const span = { about: period.about, from: first, until: period.until, ended: 'Care ended' }
  return repeating(
    span,
    days.filter(d => d > first),
    from => addMonths(from, 6),
  ).map(run => ({ ...run, part: (run.part ?? 0) + 1 }))
}

const careOnly = (episodes: Parameters<typeof carePeriods>[0]) =>
  carePeriods(episodes).filter(period => !period.shortBreaks)

export const firstReview = clock('cla-review-first', {
  title: 'First review of a child in care',
  todo: 'Hold the first review',
  opens: '/children/:child/record-review',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)',
  reads: { episodes: Episode, reviews: Review },
  runs: ({ episodes, reviews }) =>
    careOnly(episodes).flatMap(period => {
      const from = startOf(period)
      if (from !== null) return reviewRuns(period, from, reviews).slice(0, 1)
      const known = reviews.flatMap(({ reviewedOn: d }) => (d !== null && d >= period.firstKnown ? [d] : []))
      const met = known.sort((a, b) => a - b)[0] ?? null
      return [{ about: period.about, from: null, due: null, met, cannotTell: NO_START }]
    }),
})

export const secondReview = clock('cla-review-second', {
  title: 'Second review of a child in care',
  todo: 'Hold the second review',
  opens: '/children/:child/record-review',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
  reads: { episodes: Episode, reviews: Review },
  runs: ({ episodes, reviews }) =>
    careOnly(episodes).flatMap(period => {
      const from = startOf(period)
      return from === null ? [] : reviewRuns(period, from, reviews).slice(1, 2)
    }),
})

export const laterReview = clock('cla-review-later', {
  title: 'Later reviews of a child in care',
  todo: 'Hold the next review',
  opens: '/children/:child/record-review',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(2)',
  reads: { episodes: Episode, reviews: Review },
  runs: ({ episodes, reviews }) =>
    careOnly(episodes).flatMap(period => {
      const from = startOf(period)
      return from === null ? laterRuns(period, reviews) : reviewRuns(period, from, reviews).slice(2)
    }),
})
