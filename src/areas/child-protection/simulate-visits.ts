import { ageOn } from '../../core/age.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { chanceOf, daysTaken, type Scene } from '../../engines/simulation/index.ts'
import { Visit } from './records.ts'
import { childsWords, whatHappened } from './simulate-words.ts'

type Visiting = { plan: string; together: string; nth: number; again?: boolean }

/** Plans the next visit: brothers and sisters are seen on the same day. */
export function planVisit(scene: Scene, plan: string, together: string, nth: number): void {
  const shared = chanceOf('visit', together, nth)
  const days = daysTaken(
    shared,
    10,
    scene.dial('protection.visit-late'),
    scene.dial('protection.visit-late-by'),
  )
  scene.later(addWorkingDays(scene.day, days), 'protection-visit', { plan, together, nth } satisfies Visiting)
}

/** A visit. Someone who was out, or is missing, is visited again in the next days. */
export function visited(scene: Scene): void {
  const { plan, together, nth, again } = scene.happening.with as Visiting
  if (scene.spell('protection')?.id !== plan) return
  const { chance, child, day } = scene
  const isAway = scene.spell('missing') !== undefined
  const seen = isAway || chance.happens(scene.dial('protection.visit-not-seen')) ? 'not-seen' : howSeen(scene)
  // What is told is of the family's home: of a child in care their own visits tell.
  const isHome = scene.spell('care') === undefined
  const isTold = seen !== 'not-seen' && isHome && chance.happens(scene.dial('protection.visit-told'))
  // In 2020 and 2021 some were made by video.
  const byVideo = scene.dial('visits-by-video-protection')
  const how = byVideo > 0 && chance.happens(byVideo) ? 'video' : 'in-person'
  // No child's words before they can be told in words.
  const speaks = ageOn(child.born, day) >= 3 && chance.happens(scene.dial('protection.visit-words'))
  scene.write(
    Visit,
    {
      visitedOn: day,
      how,
      seen,
      ...(seen === 'not-seen' || how === 'video'
        ? {}
        : { bedroomSeen: chance.happens(scene.dial('protection.bedroom-seen')) }),
      ...(isTold ? { happened: whatHappened(scene, how === 'video') } : {}),
      ...(isTold && speaks ? { words: childsWords(scene) } : {}),
    },
    { written: 'when-there-is-time' },
  )
  if (seen === 'not-seen' && !isAway)
    scene.later(addWorkingDays(day, chance.whole(1, 3)), 'protection-visit', {
      plan,
      together,
      nth,
      again: true,
    })
  if (!again) planVisit(scene, plan, together, nth + 1)
}

/** Those who can speak for themselves are mostly seen alone. */
function howSeen({ chance, child, day, dial }: Scene): 'seen' | 'alone' {
  return ageOn(child.born, day) >= 4 && chance.happens(dial('protection.seen-alone')) ? 'alone' : 'seen'
}
