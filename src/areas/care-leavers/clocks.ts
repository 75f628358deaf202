import { addDays, addMonths, type Day, minDay } from '../../core/day.ts'
import { clock, type Run } from '../../engines/clocks/index.ts'
import { beganHere, Episode } from '../care/facts.ts'
import { Birth } from '../child/facts.ts'
import { eligibleFrom } from './eligible.ts'
import { PathwayAssessment } from './records.ts'

/** Three months, and while they are a child still: of a grown person it would be no assessment of an eligible child. */
const by = (from: Day, adult: Day): Day => minDay(addMonths(from, 3), addDays(adult, -1))

// Care Planning Regulations 2010, regulation 42: not more than three months after the 16th birthday, or the day on which they
// become an eligible child later. Who leaves care before it is done is a relevant child, and it is to be done within three
// months of that day (Care Leavers (England) Regulations 2010, regulation 5).
export const pathwayAssessment = clock('pathway-assessment', {
  title: 'Pathway needs assessment',
  todo: 'Complete the assessment of needs for the pathway plan',
  opens: '/children/:child/complete-pathway-assessment',
  authority: 'regulation',
  source:
    'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 42; Care Leavers (England) Regulations 2010, regulation 5',
  reads: { episodes: Episode, births: Birth, assessments: PathwayAssessment },
  runs: ({ episodes, births, assessments }): Run[] => {
    // Returns hold no assessments: for a child without any, whose care did not begin here, nothing can be said.
    if (assessments.length === 0 && !beganHere(episodes)) return []
    const born = births[0]?.born?.earliest
    const eligible = born === undefined ? undefined : eligibleFrom(born, episodes)
    if (!eligible) return []
    const { about, on, careEnds, adult } = eligible
    if (on === null)
      return [{ about, from: null, due: null, cannotTell: 'The day care began is not in the record' }]
    const [done = null] = assessments
      .flatMap(({ completedOn }) => (completedOn === null ? [] : [completedOn]))
      .sort((a, b) => a - b)
    // One that was done before the day answers on the day.
    const metFrom = (from: Day): Day | null => (done === null ? null : (Math.max(done, from) as Day))
    const leaves = careEnds !== null && careEnds < adult && (done === null || done > careEnds)
    const first: Run = {
      about,
      from: on,
      due: by(on, adult),
      met: leaves ? null : metFrom(on),
      excused: leaves ? 'Left care, and is assessed as a relevant child' : null,
      until: leaves ? careEnds : null,
    }
    return leaves
      ? [first, { about, part: 1, from: careEnds, due: by(careEnds, adult), met: metFrom(careEnds) }]
      : [first]
  },
})
