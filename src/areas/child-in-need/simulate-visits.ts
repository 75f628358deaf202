import { addDays, addMonths, type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { sharedChance, worryIn } from '../front-door/facts.ts'
import { Visit } from './records.ts'
import { childSaid, nobodyIn, wentOn } from './simulate-words.ts'

/** A visit to come: of which plan and when it began, the day of the last one seen, and how many there were. */
type Coming = { plan: string; began: Day; last: Day; nth: number }

/** Puts down the next visit: within a month and mostly near its end, or for a share late. Siblings are visited together. */
export function nextVisit(scene: Scene, coming: Coming): void {
  const worry = worryIn(scene.spell('need')?.with ?? {})
  const chance = sharedChance(worry, `visit ${coming.began} ${coming.nth}`)
  const due = addMonths(coming.last, 1)
  const isLate = chance.happens(scene.dial('need-visit-late'))
  const on = isLate
    ? addDays(due, 1 + Math.floor(chance.wait(scene.dial('need-visit-late-by'))))
    : maxDay(addDays(due, -Math.floor(chance.wait(scene.dial('need-visit-ahead')))), addDays(coming.last, 7))
  // Nobody is visited before they are born.
  const day = maxDay(on, addDays(scene.child.born, 3))
  // One that falls on a day off is spread over the days beside it: on Fridays there would be three days' visits.
  const beside = chance.whole(1, 3)
  const workingDay = isWorkingDay(day) ? day : addWorkingDays(day, isLate || day > on ? beside : -beside)
  scene.later(workingDay, 'need-visit', coming)
}

/** A visit: the child is seen, or nobody is in and the worker comes again within days. */
export function visit(scene: Scene): void {
  const coming = scene.happening.with as unknown as Coming
  const open = scene.spell('need')
  if (open?.id !== coming.plan) return
  const { chance, day } = scene
  // Nobody visits a child who is missing: they go when the child is back.
  if (scene.spell('missing')) {
    scene.later(addWorkingDays(day, 1), 'need-visit', coming)
    return
  }
  const shared = sharedChance(worryIn(open.with), `visited ${day}`)
  if (shared.happens(scene.dial('need-visit-nobody-in'))) {
    scene.write(
      Visit,
      { visitedOn: day, how: 'in-person', seen: 'not-seen', happened: nobodyIn(scene) },
      { written: 'when-there-is-time' },
    )
    scene.later(addWorkingDays(day, shared.whole(1, 4)), 'need-visit', coming)
    return
  }
  const years = (day - scene.child.born) / 365.25
  const alone = years >= 4 && chance.happens(scene.dial('need-visit-alone'))
  const isTold = chance.happens(scene.dial('need-visit-told'))
  // In 2020 and 2021 some visits were made by video, to all of a family at once.
  const byVideo = scene.dial('visits-by-video')
  const how = byVideo > 0 && shared.happens(byVideo) ? 'video' : 'in-person'
  scene.write(
    Visit,
    {
      visitedOn: day,
      how,
      seen: alone ? 'alone' : 'seen',
      bedroomSeen: how === 'in-person' && shared.happens(scene.dial('need-visit-bedroom')),
      words: isTold && years >= 3 ? childSaid(scene) : null,
      happened: isTold ? wentOn(scene, how === 'video') : null,
    },
    { written: 'when-there-is-time' },
  )
  nextVisit(scene, { ...coming, last: day, nth: coming.nth + 1 })
}
