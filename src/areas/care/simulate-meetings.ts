import { ageOn } from '../../core/age.ts'
import { addDays, addMonths, type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Review, Visit } from './records.ts'
import { type EpisodeSpell, isOfThisCare, type PlanSpell } from './simulate-episodes.ts'
import { decisionOf, visitTold, wordsOf } from './simulate-words.ts'

const onOrBefore = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, -1))
const onOrAfter = (day: Day): Day => (isWorkingDay(day) ? day : addWorkingDays(day, 1))

/** Nobody is forgotten for longer: somebody sees that a child was not visited, or a review not held. */
const LATEST = 75

/** A working day in time, most often shortly before it is due; or, for the share that is late, some days after. */
function meetingDay(scene: Scene, due: Day, late: string, early: number): Day {
  const { chance, day } = scene
  if (chance.happens(scene.dial(`${late}-share`)))
    return onOrAfter(addDays(due, 1 + Math.round(Math.min(chance.wait(scene.dial(`${late}-days`)), LATEST))))
  const on = onOrBefore(addDays(due, -Math.round(chance.wait(early))))
  return maxDay(on, addDays(day, 1))
}

/** Puts down the next review: 20 working days from coming into care, then three months, then every six. */
export function putDownReview(scene: Scene, care: string, nth: number): void {
  const { day } = scene
  const due = nth === 0 ? addWorkingDays(day, 20) : addMonths(day, nth === 1 ? 3 : 6)
  const on = meetingDay(scene, due, 'care-review-late', nth === 0 ? 3 : 9)
  scene.later(onOrAfter(on), 'care-review', { care, nth })
}

/** Answers the day of a review. For a child who is to stay, it may find another way out of care. */
export function review(scene: Scene): void {
  if (!isOfThisCare(scene)) return
  const { chance, child, day, happening } = scene
  const care = scene.spell('care')!
  const plan = scene.spell('care-plan')!.with as PlanSpell
  const nth = Number(happening.with.nth)
  const age = ageOn(child.born, day)
  scene.write(
    Review,
    {
      reviewedOn: day,
      participation: participation(scene, age),
      decided: chance.happens(scene.dial('care-review-decision-written-share'))
        ? decisionOf(scene, plan.destiny)
        : null,
    },
    { written: 'when-there-is-time' },
  )
  putDownReview(scene, care.id, nth + 1)
  if (plan.destiny !== 'long' || nth < 2 || age >= 16) return
  if (chance.happens(scene.dial('care-long-leaves-at-review')))
    scene.later(day, 'care-plan-changes', {
      care: care.id,
      to: age < 12 && chance.happens(scene.dial('care-long-leaves-to-kin-share')) ? 'kin' : 'home',
    })
}

/** How the child took part, by age; the share who did not is a dial. */
function participation(scene: Scene, age: number): string {
  if (age < 4) return 'PN0'
  const { chance } = scene
  if (!chance.happens(scene.dial('care-review-took-part-share'))) return chance.weighted({ PN4: 1, PN7: 3 })
  if (age < 8) return chance.weighted({ PN1: 20, PN2: 8, PN3: 17, PN5: 10, PN6: 45 })
  if (age < 13) return chance.weighted({ PN1: 45, PN2: 6, PN3: 9, PN5: 7, PN6: 33 })
  return chance.weighted({ PN1: 60, PN2: 5, PN3: 5, PN5: 6, PN6: 24 })
}

/** Answers a new episode: in a new home the child is visited within a week. */
export function newHome(scene: Scene): void {
  const { moved, id } = scene.happening.with
  if (!moved) return
  const on = meetingDay(scene, addDays(scene.day, 7), 'care-first-visit-late', 2)
  scene.later(on, 'care-visit', { home: id })
}

/** Answers the day of a visit, in the home it was meant for: within a week of moving, then every six weeks. */
export function visit(scene: Scene): void {
  const episode = scene.spell('care-episode')
  const { home } = scene.happening.with
  if (!episode || (episode.with as EpisodeSpell).home !== home) return
  const { chance, child, day } = scene
  // Nobody visits a child who is missing: they go when the child is back.
  if (scene.spell('missing')) {
    scene.later(addWorkingDays(day, 1), 'care-visit', { home })
    return
  }
  const age = ageOn(child.born, day)
  if (chance.happens(scene.dial('care-visit-not-seen-share'))) {
    scene.write(
      Visit,
      { visitedOn: day, how: 'in-person', seen: 'not-seen' },
      { written: 'when-there-is-time' },
    )
    // Somebody comes again soon: a child who was not seen is no visit done.
    scene.later(onOrAfter(addDays(day, chance.whole(2, 9))), 'care-visit', { home })
    return
  }
  const isAlone = age >= 4 && chance.happens(scene.dial('care-visit-alone-share'))
  // In 2020 and 2021 some visits were made by video.
  const byVideo = scene.dial('visits-by-video')
  const how = byVideo > 0 && chance.happens(byVideo) ? 'video' : 'in-person'
  scene.write(
    Visit,
    {
      visitedOn: day,
      how,
      seen: isAlone ? 'alone' : 'seen',
      words: age >= 3 && chance.happens(scene.dial('care-visit-words-share')) ? wordsOf(scene, age) : null,
      happened: chance.happens(scene.dial('care-visit-told-share'))
        ? visitTold(scene, age, { isAlone, byVideo: how === 'video' })
        : null,
    },
    { written: 'when-there-is-time' },
  )
  const next = meetingDay(scene, addDays(day, 42), 'care-visit-late', 6)
  scene.later(next, 'care-visit', { home })
}
