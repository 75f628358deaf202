import { ageOn } from '../../core/age.ts'
import { addMonths, type Day } from '../../core/day.ts'
import { addWorkingDays, hasWorkingDays } from '../../core/working-days.ts'
import { clock, type Run, repeating } from '../../engines/clocks/index.ts'
import type { Row } from '../../engines/records/index.ts'
import { carePeriods, Episode } from '../care/facts.ts'
import { Birth } from '../child/facts.ts'
import { HealthCheck } from './records.ts'

// Care Planning Regulations 2010 regulation 7 and the 2015 statutory guidance on the health of looked-after
// children: assessed and a plan ready for the first review, within 20 working days.
export const initialAssessment = clock('iha-20', {
  title: 'Initial health assessment',
  todo: 'Arrange the initial health assessment',
  opens: '/children/:child/record-health-check',
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
            const left = met === null && period.until !== null
            return {
              about: period.about,
              from,
              due,
              met,
              excused: left ? 'Care ended' : null,
              until: period.until,
            }
          }),
})

type Reads = {
  episodes: readonly Row<typeof Episode>[]
  checks: readonly Row<typeof HealthCheck>[]
  births: readonly Row<typeof Birth>[]
}

/** Review assessments of both ages: each counts from the assessment before it, by the child's age on that day. */
function reviews({ episodes, checks, births }: Reads): (Run & { under5: boolean })[] {
  const born = births[0]?.born?.earliest
  const under5 = (on: Day): boolean => born !== undefined && ageOn(born, on) < 5
  return inCare(episodes).flatMap(period => {
    const held = daysOf(checks, 'initial', 'review').filter(d => d >= period.firstKnown)
    const [first, ...later] = held
    if (first === undefined) return []
    const span = { about: period.about, from: first, until: period.until, ended: 'Care ended' }
    const runs = repeating(span, later, last => addMonths(last, under5(last) ? 6 : 12))
    return runs.map(run => ({ ...run, under5: under5(run.from!) }))
  })
}

const only = (under5: boolean, runs: (Run & { under5: boolean })[]): Run[] =>
  runs.filter(run => run.under5 === under5).map(({ under5: _, ...run }) => run)

// Regulation 7: at least every six months before the fifth birthday.
export const reviewUnder5 = clock('rha-under-5', {
  title: 'Review health assessment, under five',
  todo: 'Arrange the review health assessment',
  opens: '/children/:child/record-health-check',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7',
  reads: { episodes: Episode, checks: HealthCheck, births: Birth },
  needs: 'episodes',
  runs: records => only(true, reviews(records)),
})

// Regulation 7: at least every twelve months from the fifth birthday; also where the day of birth is not known.
export const reviewFrom5 = clock('rha-5-plus', {
  title: 'Review health assessment, five and over',
  todo: 'Arrange the review health assessment',
  opens: '/children/:child/record-health-check',
  authority: 'regulation',
  source: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7',
  reads: { episodes: Episode, checks: HealthCheck, births: Birth },
  needs: 'episodes',
  runs: records => only(false, reviews(records)),
})

// As the SSDA903 counts (OC2, teeth checked in the year): twelve months from the last check, or from coming into care.
export const dental = clock('dental-12', {
  title: 'Dental check',
  todo: 'Arrange a dental check',
  opens: '/children/:child/record-health-check',
  authority: 'measure',
  source: 'SSDA903 OC2; Promoting the health and wellbeing of looked-after children 2015',
  reads: { episodes: Episode, checks: HealthCheck },
  runs: ({ episodes, checks }) => {
    // Returns hold no checks by date: for a child without any in the record nothing can be said.
    const held = daysOf(checks, 'dental')
    if (held.length === 0) return []
    return inCare(episodes).flatMap(period => {
      if (period.from === null) return []
      const span = { about: period.about, from: period.from, until: period.until, ended: 'Care ended' }
      return repeating(span, held, last => addMonths(last, 12))
    })
  },
})

const inCare = (episodes: readonly Row<typeof Episode>[]) =>
  carePeriods(episodes).filter(period => !period.shortBreaks)

const daysOf = (checks: readonly Row<typeof HealthCheck>[], ...kinds: string[]): Day[] =>
  checks
    .filter(check => kinds.includes(check.kind))
    .map(check => check.heldOn)
    .sort((a, b) => a - b)
