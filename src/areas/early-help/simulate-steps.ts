import { addDays, type Day, maxDay } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { sharedChance, untilDay, worryIn } from '../front-door/facts.ts'
import { Request, Step } from './records.ts'
import { begin } from './simulate-course.ts'
import { end } from './simulate-endings.ts'
import { hubOf, partOf, said, whoAgrees } from './simulate-family.ts'
import { neededTold, stepDownTold, stepUpTold, whyNotTakenOn } from './simulate-words.ts'

/** A case opens while early help goes on: it is stepped up, and early help ends once social care has accepted. */
export function caseOpened(scene: Scene): void {
  const open = scene.spell('early-help')
  if (!open) return
  const toTeam = `${partOf(scene)} social work team`
  scene.write(Step, {
    direction: 'up',
    proposedOn: scene.day,
    toTeam,
    familyKnows: scene.chance.happens(0.9),
    proposedBy: String(scene.spell('early-help-lead')?.with.name ?? hubOf(scene)),
    decidedOn: scene.day,
    decision: 'accepted',
    decidedBy: scene.somebody(toTeam, 'manager'),
    ...stepUpTold(scene),
  })
  end(scene, 'stepped-up')
}

/** A case closes: for a share help goes on without it, as a step down; work that it had asked for is otherwise done. */
export function caseClosed(scene: Scene): void {
  const open = scene.spell('early-help')
  if (isOver(scene) || !wouldStepDown(scene)) {
    if (open?.with.isBeside === true) end(scene, scene.chance.weighted({ sustained: 3, 'universal-help': 1 }))
    return
  }
  // What goes on in a case ends with it: what follows rests on an agreement of its own.
  if (open) end(scene, 'sustained')
  const hub = hubOf(scene)
  const told = stepDownTold(scene)
  const proposedOn = maxDay(addDays(scene.day, -scene.chance.whole(2, 12)), scene.happening.with.since as Day)
  const decided = { decidedOn: scene.day, decidedBy: scene.somebody(hub, 'manager') }
  const worry = worryIn(scene.happening.with)
  const isAccepted =
    open !== undefined ||
    sharedChance(worry, `step down ${scene.day}`).happens(scene.dial('early-help-step-down-accepted'))
  scene.write(Step, {
    direction: 'down',
    proposedOn,
    toTeam: hub,
    familyKnows: true,
    proposedBy: scene.worker(),
    ...decided,
    ...told,
    decision: isAccepted ? 'accepted' : 'declined',
    decisionReason: isAccepted ? told.decisionReason : whyNotTakenOn(scene),
  })
  if (!isAccepted) return
  const request = scene.write(Request, {
    requestedOn: proposedOn,
    source: 'social-care',
    need: neededTold(scene, worry),
    hub,
    decision: 'accepted',
    reason: told.decisionReason,
    ...decided,
  })
  begin(scene, { request, agreement: said(scene, true), isBeside: false, worry })
}

/** Whether help should go on: as the assessment found, or for a share of those who had a plan. */
function wouldStepDown(scene: Scene): boolean {
  const { toEarlyHelp, reason, nfa } = scene.happening.with
  if (toEarlyHelp !== true && (reason !== 'RC7' || nfa === true)) return false
  const share = toEarlyHelp === true ? 'early-help-step-down-proposed' : 'early-help-after-plan'
  return sharedChance(worryIn(scene.happening.with), `after ${scene.day}`).happens(scene.dial(share))
}

/** Whether there is no time left, or nobody to agree. */
const isOver = (scene: Scene): boolean =>
  untilDay(scene) < addDays(scene.day, 42) ||
  scene.child.born > scene.day ||
  scene.spell('adopted') !== undefined ||
  scene.spell('care') !== undefined ||
  !whoAgrees(scene)
