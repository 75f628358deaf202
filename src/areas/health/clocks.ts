import { ageOn } from '../../core/age.ts'
import { addMonths } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, repeating } from '../../engines/clocks/index.ts'
import { carePeriods, Episode } from '../care/facts.ts'
import { Birth } from '../child/facts.ts'
import { HealthCheck } from './records.ts'

// Care Planning Regulations 2010 regulation 7 and the 2015 statutory guidance on the health of looked-after
// children: assessed and a plan ready for the first review, within 20 working days.
export const initialAssessment = clock('iha-20', {
  title: 'Initial health assessment',
  todo: 'Arrange the initial health assessment',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7',
  reads: { episodes: Episode, checks: HealthCheck },
  runs: ({ episodes, checks }) =>
    // Returns hold no assessments by date: without any in the record nothing can be said.
    checks.length === 0
      ? []
      : carePeriods(episodes)
          .filter(period => !period.shortBreaks)
          .map(period => {
            if (period.from === null || !hasWorkingDays(period.from)) {
              return {
                about: period.about,
                from: null,
                due: null,
                cannotTell: 'The day care began is not in the record',
              }
            }
            const from = period.from
            const met =
              checks
                .filter(c => c.kind === 'initial' && c.heldOn >= from)
                .map(c => c.heldOn)
                .sort((a, b) => a - b)[0] ?? null
            const due = addWorkingDays(from, 20)
            const left = met === null && period.until !== null && period.until <= due
            return { about: period.about, from, due, met, excused: left ? 'Care ended' : null }
          }),
})

// Regulation 7(4): every six months under the age of five, every twelve months from five.
export const reviewAssessment = clock('rha-5-plus', {
  title: 'Review health assessment',
  todo: 'Arrange the review health assessment',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7',
  reads: { episodes: Episode, checks: HealthCheck, births: Birth },
  runs: ({ episodes, checks, births }) => {
    const born = births[0]?.born?.earliest
    return carePeriods(episodes)
      .filter(period => !period.shortBreaks && period.from !== null)
      .flatMap(period => {
        const held = checks
          .filter(c => c.kind !== 'dental')
          .map(c => c.heldOn)
          .filter(d => d >= period.from!)
          .sort((a, b) => a - b)
        const [first, ...later] = held
        if (first === undefined) return []
        const span = { about: period.about, from: first, until: period.until, ended: 'Care ended' }
        return repeating(span, later, last =>
          addMonths(last, born !== undefined && ageOn(born, last) < 5 ? 6 : 12),
        )
      })
  },
})
