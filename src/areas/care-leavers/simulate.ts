import { ageOn } from '../../core/age.ts'
import { addDays, addMonths, type Day, daysBetween, maxDay } from '../../core/day.ts'
import type { Scene, Simulates } from '../../engines/simulation/index.ts'
import { LeaverService } from './records.ts'
import { asked, planYears } from './simulate-year.ts'

// Children (Leaving Care) Act 2000: thirteen weeks in care after fourteen, some of them after sixteen.
const WEEKS_IN_CARE = 13 * 7
/** Care that ended so makes no care leaver here: died, taken over by another authority, adopted, found to be a grown-up. */
const NOT_LEAVERS = ['E2', 'E3', 'E11', 'E12', 'E15']
/** Whose personal advisers they are (Children Act 1989, section 23D). */
const LEAVING_CARE = 'Leaving care team'
/** Home to parents, relatives or others with parental responsibility, before 18. */
const GOES_HOME = ['E4A', 'E4B', 'E13']

/** Someone leaves care at sixteen or later: a service of their own until 21, for some until 25. */
export const simulates: Simulates = {
  answers: {
    'care-ended': leaves,
    'care-began': scene => endService(scene),
    'leaver-year': asked,
    'leaver-service-ends': scene => {
      if (scene.spell('leaver')?.id === scene.happening.with.service) endService(scene)
    },
  },
}

function leaves(scene: Scene): void {
  const { child, day, chance } = scene
  const { reason, began } = scene.happening.with as { reason?: string; began?: Day }
  if (ageOn(child.born, day) < 16 || scene.spell('leaver')) return
  if (reason !== undefined && NOT_LEAVERS.includes(reason)) return
  // Who goes home to stay is helped there: Care Leavers Regulations 2010, regulation 3(5).
  if (ageOn(child.born, day) < 18 && GOES_HOME.includes(reason ?? '')) return
  const from = maxDay(began ?? day, addMonths(child.born, 14 * 12))
  if (daysBetween(from, day) < WEEKS_IN_CARE) return
  const service = scene.write(LeaverService, { startedOn: day })
  scene.begin('leaver', service)
  const worker = scene.somebody(LEAVING_CARE, child.id)
  scene.later(day, 'helps', { worker, team: LEAVING_CARE, role: 'personal-adviser' })
  const at21 = addMonths(child.born, 21 * 12)
  // Until 25 for those in education, and since the Children and Social Work Act 2017 for all who ask.
  const longer = chance.happens(scene.dial('leavers.beyond-21', at21))
  const until = longer
    ? addDays(at21, chance.whole(60, daysBetween(at21, addMonths(child.born, 25 * 12)) - 1))
    : at21
  scene.later(until, 'leaver-service-ends', { service })
  planYears(scene, service, reason === 'E17')
}

function endService(scene: Scene): void {
  const service = scene.spell('leaver')
  if (!service) return
  scene.change(LeaverService, service.id, { endedOn: scene.day })
  scene.end('leaver')
  scene.later(scene.day, 'helps-no-more', { role: 'personal-adviser', reason: null })
}
