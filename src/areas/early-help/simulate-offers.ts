import { addDays, day } from '../../core/day.ts'
import { londonInstant } from '../../core/instant.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { CaseAcceptance, sharedChance, untilDay, type Worry, worryIn } from '../front-door/facts.ts'
import { Request } from './records.ts'
import { begin } from './simulate-course.ts'
import { hubOf, said, whoAgrees } from './simulate-family.ts'
import { neededTold, whyRequest } from './simulate-words.ts'

/** What is told of a request from one happening to the next; `work` where social care asked for it in an open case. */
type Asked = Worry & { request: string; work?: string }

/** What has to be over before a hub is asked: help that goes on is for whoever leads it. */
const IN_THE_WAY = ['early-help', 'early-help-asked', 'adopted', 'care'] as const

/** A contact was decided for early help: a hub is asked for it, unless it helps already. */
export function offered(scene: Scene): void {
  const worry = worryIn(scene.happening.with)
  if (scene.spell('case')) return
  if (scene.day >= HANDED_ON_SINCE)
    scene.later(addWorkingDays(scene.day, 1), 'early-help-handed-on', scene.happening.with)
  if (IN_THE_WAY.some(spell => scene.spell(spell))) return
  // For some those who know the child already give it, and the hub says so.
  const isForHub = sharedChance(worry, `hub ${scene.day}`).happens(scene.dial('early-help-asks-hub'))
  if (isForHub && canBegin(scene)) ask(scene, worry, 'front-door')
  else
    scene.write(Request, {
      ...requestOf(scene, worry, 'front-door'),
      decidedOn: scene.day,
      decision: 'advice',
      reason: whyRequest(scene, 'advice'),
      decidedBy: scene.somebody(hubOf(scene), 'manager'),
    })
}

// The combined hub of June 2021 brought front door and hubs into one system; before it nobody wrote this down.
const HANDED_ON_SINCE = day('2021-06-01')

/** The hub of the family's part of the city takes on what the front door decided the day before. */
export function handedOn(scene: Scene): void {
  const hub = hubOf(scene)
  const { contact } = scene.happening.with as { contact?: string }
  if (contact)
    scene.write(CaseAcceptance, {
      contact,
      team: hub,
      acceptedAt: londonInstant(scene.day, '09:30'),
      acceptedBy: scene.somebody(hub, 'manager'),
      inTouchBy: addWorkingDays(scene.day, 5),
    })
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
  if (IN_THE_WAY.some(spell => scene.spell(spell)) || !canBegin(scene)) return
  const request = scene.write(Request, { ...requestOf(scene, worry, source), work: work ?? null })
  scene.begin('early-help-asked', request)
  const wait = sharedChance(worry, `early help ${scene.day}`).whole(0, 4)
  scene.later(addWorkingDays(scene.day, wait), 'early-help-decided', { ...worry, request, work })
}

/** Nobody is helped before they are born, or begins in the month before a birthday or a move that ends it. */
const canBegin = (scene: Scene): boolean =>
  scene.child.born <= scene.day && untilDay(scene) >= addDays(scene.day, 42) && whoAgrees(scene) !== undefined

const requestOf = (scene: Scene, worry: Worry, source: string) => ({
  requestedOn: scene.day,
  source,
  need: neededTold(scene, worry),
  hub: hubOf(scene),
})

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
