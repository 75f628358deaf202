import { type Day, maxDay } from '../../core/day.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { sharedChance, type Worry, worryIn } from '../front-door/facts.ts'
import { Assessment } from './records.ts'
import { isGoingOn } from './simulate-core.ts'
import { writeFactors } from './simulate-factors.ts'
import { wasSeen } from './simulate-seen.ts'
import { whyLate } from './simulate-words.ts'

const LIMIT = 45

/** During the assessment it is found that a child may come to harm, or cannot stay at home. */
export function rises(scene: Scene): void {
  const { assessment, into, ...details } = scene.happening.with as { assessment: string; into: string }
  if (isGoingOn(scene, assessment))
    scene.later(scene.day, into, { ...details, referral: scene.spell('case')?.id })
}

/** The assessment is authorised. What follows is decided when all else of the day has happened. */
export function end(scene: Scene): void {
  const { assessment, referredOn, ...details } = scene.happening.with as {
    assessment: string
    referredOn: Day
  }
  const open = scene.spell('assessment')
  if (!open || !isGoingOn(scene, assessment)) return
  writeFactors(scene, worryIn(details), open.id)
  authorise(scene, open.id, referredOn, scene.day)
  scene.later(scene.day, 'assessment-decides', details)
}

/** Help goes on by agreement, or the case closes; other work goes on as it does. */
export function decide(scene: Scene): void {
  if (['assessment', 'enquiry', 'need', 'protection', 'care'].some(spell => scene.spell(spell))) return
  const details = scene.happening.with
  const worry = worryIn(details)
  const chance = scene.chance.happens(scene.dial('assessment-siblings-alike'))
    ? sharedChance(worry, 'what follows')
    : scene.chance
  if (scene.spell('care-foreseen') || chance.happens(shareInNeed(scene, worry)))
    scene.later(scene.day, 'in-need', details)
  else {
    const toEarlyHelp = chance.happens(scene.dial('assessment-to-early-help'))
    scene.later(scene.day, 'close-case', { reason: toEarlyHelp ? 'RC9' : 'RC8' })
  }
}

const shareInNeed = (scene: Scene, { need, heat, harm }: Worry): number =>
  scene.dial(`assessment-in-need-${need === 'N2' ? 'disability' : harm ? 'harm' : heat}`)

/** Grown up or gone away before it could end: what was found is authorised, and nothing follows. */
export function endEarly(scene: Scene): void {
  const open = scene.spell('assessment')
  if (!open) return
  // A birthday may fall on a weekend: it was done on the last working day before.
  const on = isWorkingDay(scene.day) ? scene.day : addWorkingDays(scene.day, -1)
  const { referredOn } = open.with as { referredOn: Day }
  authorise(scene, open.id, referredOn, maxDay(on, open.from))
}

function authorise(scene: Scene, assessment: string, referredOn: Day, authorisedOn: Day): void {
  const isLate = workingDaysBetween(referredOn, authorisedOn) > LIMIT
  scene.change(Assessment, assessment, {
    authorisedOn,
    lateReason: isLate ? whyLate(scene) : null,
    ...wasSeen(scene, authorisedOn),
  })
  scene.end('assessment')
  scene.end('assessment-saw')
}
