import { addDays, type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import { quickIdFrom } from '../../engines/records/index.ts'
import {
  type CityService,
  chanceOf,
  homeOn,
  type OfAuthority,
  type Scene,
  type Simulates,
} from '../../engines/simulation/index.ts'
import { School, SchoolPlace } from './records.ts'
import { type Phase, placeYears } from './school-years.ts'

const PHASES: readonly Phase[] = ['primary', 'secondary']

/** Each child of school age is on the roll of a school near home; they change at eleven, and mostly on moving far. */
export const simulates: Simulates = {
  answers: {
    joins: comes,
    'starts-school': starts,
    moves: moved,
    'leaves-city': leaves,
    'care-ended': adopted,
  },
  ofAuthority: (_, service) => schoolsOf(service),
}

/** Puts down when a child who is born, or comes to the city, starts at each school that is still before them. */
function comes(scene: Scene): void {
  const { child, day, family } = scene
  for (const phase of PHASES) {
    const { from, to } = placeYears(child.born, phase)
    if (to <= day) continue
    // Whoever lived here already when the city's record begins was at school already.
    if (from >= day || family.from <= from) scene.later(maxDay(from, day), 'starts-school', { phase, from })
    else scene.later(schoolDayFrom(addDays(day, scene.chance.whole(5, 20))), 'starts-school', { phase })
  }
}

type Starting = { phase: Phase; from?: Day }

/** The place at a school near home begins, unless the family teaches the child, or another record goes on for them. */
function starts(scene: Scene): void {
  const { day } = scene
  const { phase, from = day } = scene.happening.with as Starting
  const home = homeOn(scene.family, scene.day)?.home
  const { to } = placeYears(scene.child.born, phase)
  if (!home || to <= day || scene.spell('adopted') || isGone(scene) || taughtAtHome(scene, phase)) return
  // Brothers and sisters go to one school; which of two near home is their family's choice.
  const nth = chanceOf('school', scene.family.id, phase, home.area).whole(1, EACH)
  const near = phase === 'primary' ? home.area : home.locality
  const place = scene.write(SchoolPlace, { school: schoolId(phase, near, nth), fromOn: from, toOn: to })
  scene.end('school')
  scene.begin('school', place, { phase, to, from, near, locality: home.locality })
}

/** A family that moves beyond its locality mostly changes school, some days later. A child in care stays where they are. */
function moved(scene: Scene): void {
  const open = scene.spell('school')
  const home = homeOn(scene.family, scene.day)?.home
  if (!open || !home || scene.spell('care') || scene.spell('adopted')) return
  const { phase, to, locality } = open.with as { phase: Phase; to: Day; locality: string }
  if (to <= scene.day || locality === home.locality) return
  if (!scene.chance.happens(scene.dial('school-changed-on-moving-far'))) return
  endPlace(scene)
  const on = schoolDayFrom(addDays(scene.day, scene.chance.whole(1, 15)))
  if (on < to) scene.later(on, 'starts-school', { phase })
}

/** Who leaves the city leaves its schools, as far as we are told. */
function leaves(scene: Scene): void {
  endPlace(scene)
}

/** What school an adopted child goes to is of their new record. */
function adopted(scene: Scene): void {
  if (scene.spell('adopted') || /^E1[12]$/.test(String(scene.happening.with.reason))) endPlace(scene)
}

function endPlace(scene: Scene): void {
  const open = scene.spell('school')
  if (!open) return
  scene.end('school')
  const { to, from } = open.with as { to: Day; from: Day }
  if (to > scene.day) scene.change(SchoolPlace, open.id, { toOn: maxDay(scene.day, from) })
}

const isGone = ({ family, day }: Scene): boolean => family.until !== null && family.until <= day

/** Whether the family teaches the child: theirs for the whole phase. */
const taughtAtHome = (scene: Scene, phase: Phase): boolean =>
  chanceOf('taught at home', scene.child.id, phase).next() < scene.dial(`school-taught-at-home-${phase}`)

const schoolDayFrom = (on: Day): Day => (isWorkingDay(on) ? on : addWorkingDays(on, 1))

/** Schools of a phase near each home: primaries in each small area, secondaries in each locality. */
const EACH = 2
const NAMES: Readonly<Record<Phase, readonly string[]>> = {
  primary: ['Primary School', 'Church Primary School'],
  secondary: ['High School', 'Academy'],
}

const schoolId = (phase: Phase, near: string, nth: number): string => quickIdFrom('school', phase, near, nth)

function schoolsOf({ from, places }: CityService): OfAuthority[] {
  const near: Record<Phase, ReadonlySet<string>> = {
    primary: new Set(places.map(({ area }) => area)),
    secondary: new Set(places.map(({ locality }) => locality)),
  }
  return PHASES.flatMap(phase =>
    [...near[phase]].flatMap(area =>
      NAMES[phase].map((kind, i) => ({
        kind: School,
        id: schoolId(phase, area, i + 1),
        on: from,
        values: { name: `${area} ${kind}`, phase, area },
      })),
    ),
  )
}
