import { ageOn } from '../../core/age.ts'
import { endOf, yearOf } from '../../core/collection-year.ts'
import { addDays, addMonths, type Day, maxDay, minDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import { daysTaken, type Scene, type Simulates } from '../../engines/simulation/index.ts'
import { HealthCheck } from './records.ts'
import { type HealthSoFar, writeYear } from './simulate-year.ts'

/** A child in care is assessed, sees a dentist, and has the year's outcomes written on its last day. */
export const simulates: Simulates = {
  answers: {
    'care-began': begins,
    'health-of-child': goesOn,
  },
}

/** Care began: the first assessment, and a dentist once there are teeth to see. */
function begins(scene: Scene): void {
  const { chance, child, day } = scene
  const care = scene.spell('care')
  if (!care) return
  const late = 1 - scene.dial('health.initial-in-time')
  const days = daysTaken(chance, 20, late, scene.dial('health.initial-late-by'))
  const first = addDays(day, 21 + Math.floor(chance.wait(scene.dial('health.first-teeth-after'))))
  onwards(scene, {
    care: care.id,
    assessOn: addWorkingDays(day, days),
    teethOn: workingDay(maxDay(first, addDays(addMonths(child.born, 9), chance.whole(0, 60)))),
    assessed: null,
    teeth: null,
  })
}

/** What is due today of the health of a child in care, and then what comes next. */
function goesOn(scene: Scene): void {
  const { day } = scene
  const so = { ...(scene.happening.with as HealthSoFar) }
  if (scene.spell('care')?.id !== so.care) return
  // Someone who is missing is not seen: another appointment is made.
  const isAway = scene.spell('missing') !== undefined
  if (so.assessOn === day) {
    if (isAway) so.assessOn = addWorkingDays(day, 5)
    else assess(scene, so)
  }
  if (so.teethOn === day) {
    if (isAway) so.teethOn = addWorkingDays(day, 5)
    else seeDentist(scene, so)
  }
  if (endOf(yearOf(day)) === day && scene.spell('care')!.from <= addMonths(day, -12)) writeYear(scene, so)
  onwards(scene, so)
}

function onwards(scene: Scene, so: HealthSoFar): void {
  const yearEnd = endOf(yearOf(addDays(scene.day, 1)))
  scene.later(minDay(minDay(so.assessOn, so.teethOn), yearEnd), 'health-of-child', so)
}

// Care Planning Regulations 2010, regulation 7: every six months under five, every twelve from then on.
function assess(scene: Scene, so: HealthSoFar): void {
  const { chance, child, day } = scene
  const under5 = ageOn(child.born, day) < 5
  const isFirst = so.assessed === null
  const by = isFirst ? 'Community paediatrician' : chance.pick(under5 ? SEE_SMALL : SEE_GROWN)
  scene.write(
    HealthCheck,
    { kind: isFirst ? 'initial' : 'review', heldOn: day, by },
    { written: 'when-there-is-time' },
  )
  const limit = addMonths(day, under5 ? 6 : 12) - day
  const days = daysTaken(
    chance,
    limit,
    scene.dial('health.review-late'),
    scene.dial('health.review-late-by') * (under5 ? 0.6 : 1),
  )
  so.assessed = day
  // One brought forward far is not on the same day again.
  so.assessOn = maxDay(workingDay(addDays(day, days)), addWorkingDays(day, 1))
}

function seeDentist(scene: Scene, so: HealthSoFar): void {
  const { chance, day } = scene
  scene.write(HealthCheck, { kind: 'dental', heldOn: day, by: 'Dentist' }, { written: 'when-there-is-time' })
  const months = chance.happens(scene.dial('health.teeth-missed')) ? 12 : 0
  const usual = Math.max(60, chance.around(scene.dial('health.teeth-days'), 40))
  so.teeth = day
  so.teethOn = workingDay(addMonths(addDays(day, Math.round(usual)), months))
}

const SEE_SMALL = [
  'Health visitor',
  'Specialist nurse for children in care',
  'Community paediatrician',
] as const
const SEE_GROWN = ['Specialist nurse for children in care', 'School nurse', 'Family doctor'] as const

/** The working day before a day that is none. */
const workingDay = (on: Day): Day => (isWorkingDay(on) ? on : addWorkingDays(on, -1))
