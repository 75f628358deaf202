import { addDays } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { sharedChance, untilDay, type Worry, worryIn } from '../front-door/facts.ts'
import { Request } from './records.ts'
import { begin } from './simulate-course.ts'
import { hubOf, said, whoAgrees } from './simulate-family.ts'
import { neededTold, whyRequest } from './simulate-words.ts'

/** What is told of a request from one happening to the next; `work` where social care asked for it in an open case. */
type Asked = Worry & { request: string; work?: string }

/** A contact was decided for early help: a hub is asked for it, unless it helps already. */
export function offered(scene: Scene): void {
  const worry = worryIn(scene.happening.with)
  // For some those who know the child already give it, and no hub is asked.
  const isForHub = sharedChance(worry, `hub ${scene.day}`).happens(scene.dial('early-help-asks-hub'))
  if (isForHub && !scene.spell('case')) ask(scene, worry, 'front-door')
}

/** In an open case the social worker asks for a piece of work, for a share of children on a plan. */
export function askBeside(scene: Scene): void {
  const open = scene.spell('case')
  if (!open) return
  const worry = worryIn(open.with)
  const chance = sharedChance(worry, `beside ${scene.day}`)
  if (chance.happens(scene.dial('early-help-beside-case')))
    ask(
      scene,
      worry,
      'social-care',
      chance.weighted({ targeted: 4, direct: 3, 'domestic-abuse': 2, 'supporting-families': 2 }),
    )
}

function ask(scene: Scene, worry: Worry, source: string, work?: string): void {
  if (['early-help', 'early-help-asked', 'adopted', 'care'].some(spell => scene.spell(spell))) return
  // Nobody is helped before they are born, or begins in the month before a birthday or a move that ends it.
  if (scene.child.born > scene.day || untilDay(scene) < addDays(scene.day, 42) || !whoAgrees(scene)) return
  const request = scene.write(Request, {
    requestedOn: scene.day,
    source,
    need: neededTold(scene, worry),
    work: work ?? null,
    hub: hubOf(scene),
  })
  scene.begin('early-help-asked', request)
  const wait = sharedChance(worry, `early help ${scene.day}`).whole(0, 4)
  scene.later(addWorkingDays(scene.day, wait), 'early-help-decided', { ...worry, request, work })
}

/** A hub decides on a request: mostly yes, in turn with what it has room for; not where a case has opened meanwhile. */
export function decide(scene: Scene): void {
  const asked = scene.happening.with as unknown as Asked
  if (scene.spell('early-help-asked')?.id !== asked.request) return
  scene.end('early-help-asked')
  const chance = sharedChance(asked, `early help decided ${scene.day}`)
  const isPassedOn = !asked.work && scene.spell('case') !== undefined
  const isAccepted =
    !isPassedOn && (asked.work !== undefined || chance.happens(scene.dial('early-help-accepted')))
  const decision = isPassedOn ? 'social-care' : isAccepted ? 'accepted' : 'advice'
  scene.change(Request, asked.request, {
    decidedOn: scene.day,
    decision,
    reason: whyRequest(scene, decision),
    decidedBy: scene.somebody(hubOf(scene), 'manager'),
  })
  if (!isAccepted) return
  scene.later(addWorkingDays(scene.day, chance.whole(1, 8)), 'early-help-agreed', scene.happening.with)
}

/** The family is asked and agrees, and early help begins that day; a few say no, and nothing begins. */
export function agree(scene: Scene): void {
  const asked = scene.happening.with as unknown as Asked
  const isBeside = asked.work !== undefined
  const isStillSo = isBeside === (scene.spell('case') !== undefined) && !scene.spell('care')
  if (!isStillSo || scene.spell('early-help') || untilDay(scene) < addDays(scene.day, 14)) return
  const chance = sharedChance(asked, `early help agreed ${scene.day}`)
  const isGiven = isBeside || chance.happens(scene.dial('early-help-agreed'))
  const agreement = said(scene, isGiven)
  if (isGiven) begin(scene, { request: asked.request, agreement, isBeside, worry: asked })
}
