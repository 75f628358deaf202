import { startOf, yearBeginning, yearOf } from '../../core/collection-year.ts'
import { addDays, addMonths, type Day } from '../../core/day.ts'
import { type Chance, chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { LeaverYear } from './records.ts'

type Asked = { service: string; age: number; birthday: Day; stays: boolean }

const FIRST_AGE = 17
const LAST_AGE = 21

/** Plans what will be asked around each birthday from now on; only of the latest service. `stays` with their carers. */
export function planYears(scene: Scene, service: string, stays: boolean): void {
  scene.end('asked-each-year')
  scene.begin('asked-each-year', service)
  for (let age = FIRST_AGE; age <= LAST_AGE; age++) {
    const birthday = addMonths(scene.child.born, age * 12)
    if (birthday < scene.day || !isAsked(birthday, age)) continue
    const on = addDays(birthday, scene.chance.whole(0, 25))
    scene.later(on, 'leaver-year', { service, age, birthday, stays } satisfies Asked)
  }
}

// SSDA903 OC3: those of 19 until 2012-13; of 20 and 21 too from 2013-14; of 17 and 18 from 2015-16.
function isAsked(birthday: Day, age: number): boolean {
  const since = (year: number) => birthday >= startOf(yearBeginning(year))
  return age === 19 || (age > 19 ? since(2013) : since(2015))
}

/** How a young person is doing around a birthday: whether we are in touch, what they do and where they live. */
export function asked(scene: Scene): void {
  const { service, birthday, age, stays } = scene.happening.with as Asked
  // Back in care, or left it again since: asked about after that, or not at all now.
  if (scene.spell('care') || scene.spell('asked-each-year')?.id !== service) return
  if (age === LAST_AGE) scene.end('asked-each-year')
  const year = yearOf(birthday)
  const inTouch = theirs(scene, 'touch').happens(scene.dial('leavers.in-touch'))
  if (!inTouch) {
    const why = scene.chance.weighted({ NO: 0.55, REFU: 0.25, NREQ: 0.2 })
    scene.write(LeaverYear, { year, inTouch: why })
    return
  }
  // The figures are of all leavers, in touch or not: of those in touch the share is higher.
  const share = (dial: string) => Math.min(0.99, scene.dial(dial) / scene.dial('leavers.in-touch'))
  const busy = theirs(scene, 'activity').happens(share('leavers.busy'))
  const suitable = theirs(scene, 'home').happens(share('leavers.suitable'))
  const stayedOn = stays && age >= 18 && suitable && scene.chance.happens(scene.dial('leavers.stays-on'))
  scene.write(LeaverYear, {
    year,
    inTouch: 'YES',
    activity: activity(scene, age, busy),
    accommodation: stayedOn ? 'Z1' : home(scene, age, suitable, busy),
  })
}

/** Chance that is mostly a young person's own from year to year, so that their lives hold together. */
function theirs(scene: Scene, what: string): Chance {
  const same = scene.chance.happens(scene.dial('leavers.as-before'))
  return same ? chanceOf('leaver', what, scene.child.id) : chanceOf('leaver', what, scene.chance.next())
}

function activity({ chance, dial, child }: Scene, age: number, busy: boolean): string {
  if (!busy)
    return chance.weighted({ G4: 26, G5: child.sex === 'F' ? 40 : 62, G6: child.sex === 'F' ? 34 : 4 })
  const studies = age >= 19 && chanceOf('university', child.id).happens(dial('leavers.university'))
  if (studies) return chance.happens(0.96) ? 'F1' : 'P1'
  return age < 19
    ? chance.weighted({ F2: 58, P2: 8, F4: 8, F5: 16, P5: 10 })
    : chance.weighted({ F2: 26, P2: 6, F4: 9, F5: 40, P5: 19 })
}

function home({ chance }: Scene, age: number, suitable: boolean, busy: boolean): string {
  if (!suitable) {
    // Nobody in custody is in work or at college outside.
    const custody = busy ? 0 : 45
    return chance.weighted({ X2: custody, S2: 18, V2: 10, B2: 12, U2: 12, D2: 8 })
  }
  return age < 19
    ? chance.weighted({ D1: 42, B1: 24, E1: 13, U1: 9, T1: 6, K1: 3, Y1: 3 })
    : chance.weighted({ U1: 46, D1: 18, B1: 19, E1: 5, T1: 4, K1: 4, C1: 2, Y1: 2 })
}
