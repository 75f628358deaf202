import { addDays, type Day, day as dayOf, maxDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import { chanceOf, daysTaken, type Scene } from '../../engines/simulation/index.ts'
import { PreProceedings } from './records.ts'

// The Public Law Outline, and with it a letter and meetings before court, came in April 2008.
const OUTLINE: Day = dayOf('2008-04-01')

type Work = { work: string; together: string }

/** At the start of a plan: whether, later on, court is thought of, or a child cannot stay at home from one day to the next. */
export function thinkOfCourt(scene: Scene, plan: string, together: string): void {
  const shared = chanceOf('court', together)
  const after = addDays(scene.day, 20 + Math.floor(shared.wait(scene.dial('protection.gateway-after'))))
  const readiness = scene.dial('care-readiness')
  if (shared.happens(scene.dial('protection.pre-proceedings')))
    scene.later(workingAfter(after), 'legal-gateway', { plan, together })
  else if (shared.happens(scene.dial('protection.care-during-plan') * readiness))
    scene.later(maxDay(after, addDays(scene.child.born, 1)), 'plan-not-enough', { plan })
}

/** A child with a plan cannot stay at home: their parents agree to care. */
export function planNotEnough(scene: Scene): void {
  if (scene.spell('protection')?.id !== scene.happening.with.plan) return
  scene.later(scene.day, 'enters-care', { need: needOf(scene), referral: scene.spell('case')?.id })
}

/** The legal gateway meeting decides to write to the parents before going to court. */
export function gateway(scene: Scene): void {
  const { plan, together } = scene.happening.with as { plan: string; together: string }
  if (scene.spell('protection')?.id !== plan || scene.spell('care') || scene.spell('pre-proceedings')) return
  const shared = chanceOf('gateway', together)
  if (scene.day < OUTLINE) {
    if (shared.happens(scene.dial('protection.court'))) toHearing(scene)
    return
  }
  const work = scene.write(PreProceedings, {
    referral: scene.spell('case')?.id ?? null,
    startedOn: scene.day,
  })
  scene.begin('pre-proceedings', work)
  const letter = addWorkingDays(scene.day, daysTaken(shared, 5, scene.dial('protection.letter-late'), 3))
  const meeting = addWorkingDays(letter, daysTaken(shared, 10, scene.dial('protection.letter-late'), 4))
  const weeks = shared.length(scene.dial('protection.pre-proceedings-weeks'), 0.3)
  const decision = maxDay(workingAfter(addDays(scene.day, Math.round(weeks * 7))), addWorkingDays(meeting, 5))
  scene.later(letter, 'letter-before-court', { work, together } satisfies Work)
  scene.later(meeting, 'meeting-before-court', { work, together } satisfies Work)
  scene.later(decision, 'decision-before-court', { work, together } satisfies Work)
}

export function letterSent(scene: Scene): void {
  if (isOpen(scene)) scene.change(PreProceedings, workOf(scene), { letterSentOn: scene.day })
}

export function met(scene: Scene): void {
  if (!isOpen(scene)) return
  const offered = scene.chance.happens(scene.dial('protection.family-meeting-offered'))
  const held = offered && scene.chance.happens(scene.dial('protection.family-meeting-held'))
  scene.change(PreProceedings, workOf(scene), {
    firstMeetingOn: scene.day,
    meetingOffered: offered ? '1' : '0',
    meetingHeld: held ? '1' : '0',
  })
}

/** Things are better, or an application is made. */
export function decidedBeforeCourt(scene: Scene): void {
  if (!isOpen(scene)) return
  const { together } = scene.happening.with as Work
  const shared = chanceOf('decision', together)
  const goes = shared.happens(scene.dial('protection.court'))
  scene.change(PreProceedings, workOf(scene), { decidedOn: scene.day, reviews: shared.whole(1, 2) })
  if (!goes) {
    scene.end('pre-proceedings')
    return
  }
  // No application is made before a child is born.
  const on = maxDay(addWorkingDays(scene.day, shared.whole(2, 8)), scene.child.born)
  scene.later(workingAfter(on), 'application-made', { work: workOf(scene), together } satisfies Work)
}

/** The application is made: what came before it has ended, and the first hearing follows. */
export function applied(scene: Scene): void {
  if (!isOpen(scene)) return
  scene.change(PreProceedings, workOf(scene), { courtOn: scene.day, noticeSentOn: scene.day })
  scene.end('pre-proceedings')
  toHearing(scene)
}

/** Care began otherwise, the plan ended, or the child is of age or gone: there is nothing to decide any more. */
export function stopBeforeCourt(scene: Scene): void {
  const work = scene.spell('pre-proceedings')
  if (!work) return
  scene.change(PreProceedings, work.id, { decidedOn: scene.day })
  scene.end('pre-proceedings')
}

function toHearing(scene: Scene): void {
  // Emergencies apart, the first hearing is some days after the application: an interim order is made there.
  const hearing = addWorkingDays(maxDay(scene.day, scene.child.born), scene.chance.whole(3, 10))
  scene.later(hearing, 'interim-order', {})
}

/** The court makes an interim care order. */
export function ordered(scene: Scene): void {
  const open = scene.spell('case')
  if (open) scene.later(scene.day, 'enters-care', { legal: 'C1', need: needOf(scene), referral: open.id })
}

const isOpen = (scene: Scene): boolean => scene.spell('pre-proceedings')?.id === scene.happening.with.work
const workOf = (scene: Scene): string => String(scene.happening.with.work)
const workingAfter = (on: Day): Day => addWorkingDays(addDays(on, -1), 1)

/** The need for which the case is open, as care asks. */
export function needOf(scene: Scene): string {
  const { need } = scene.spell('case')?.with ?? {}
  return typeof need === 'string' ? need : 'N1'
}
