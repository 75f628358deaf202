import { addDays, day as dayOf } from '../../core/day.ts'
import type { Scene, Simulates } from '../../engines/simulation/index.ts'
import { Adoption, AdoptionPlacement } from './records.ts'
import { type Timetable, timetableFor } from './simulate-timetable.ts'

/** Same-sex couples marry from this day: Marriage (Same Sex Couples) Act 2013. */
const ALL_MARRY = dayOf('2014-03-29')

/** Answers that a child came into care who is to be adopted. Brothers and sisters mostly go the same way together. */
function careBegan(scene: Scene): void {
  const { happening, chance } = scene
  if (happening.with.destiny !== 'adoption') return
  const care = scene.spell('care')!.id
  const shared = scene
    .siblings()
    .map(sibling => scene.spell('adoption-way', sibling))
    .find(way => way && way.from >= scene.day - 30)?.with.timetable as Timetable | undefined
  const together = shared && chance.happens(scene.dial('adoption-siblings-together-share'))
  const timetable = together ? shared : timetableFor(scene)
  const consent = happening.with.consent === true
  scene.end('adoption-way')
  scene.begin('adoption-way', care, { timetable, consent })
  const { decided } = timetable
  scene.later(decided, 'adoption-decided', { care })
}

/** The way to adoption that today's step belongs to; nothing when care ended, began anew, or the plan is another. */
function wayOf(scene: Scene): { timetable: Timetable; consent: boolean } | undefined {
  const { care } = scene.happening.with
  const way = scene.spell('adoption-way')
  if (scene.spell('care')?.id !== care || way?.id !== care) return undefined
  return way!.with as { timetable: Timetable; consent: boolean }
}

/** Answers that the decision maker decides that the child should be adopted. */
function decided(scene: Scene): void {
  const way = wayOf(scene)
  if (!way) return
  const { care } = scene.happening.with
  const decision = scene.write(AdoptionPlacement, { decidedOn: scene.day })
  scene.later(way.timetable.ordered, 'adoption-ordered', { care, decision })
}

/** Answers the court: a placement order, or none; where parents consented nothing is asked of the court. */
function ordered(scene: Scene): void {
  const way = wayOf(scene)
  if (!way) return
  const { timetable, consent } = way
  const { with: details } = scene.happening
  if (timetable.givesUp === 'at-court' && !consent) {
    giveUp(scene, 'RD2')
    return
  }
  if (!consent) scene.later(scene.day, 'legal-changes', { legal: 'E1' })
  if (timetable.givesUp === 'in-search')
    scene.later(addDays(timetable.matched, scene.chance.whole(60, 240)), 'adoption-given-up', details)
  else scene.later(timetable.matched, 'adoption-matched', details)
}

/** Answers that no family could be found, or that the child's needs have become others. */
function givenUp(scene: Scene): void {
  if (wayOf(scene)) giveUp(scene, scene.chance.weighted({ RD1: 45, RD3: 40, RD4: 15 }))
}

/**
 * The plan of adoption ceases: the child is to stay in care. Where they have moved in with adopters, they leave that
 * home first: nobody lives there under another order than a placement order.
 */
function giveUp(scene: Scene, reason: string, home?: unknown): void {
  const { care, decision } = scene.happening.with
  scene.change(AdoptionPlacement, String(decision), { ceasedOn: scene.day, reasonCeased: reason })
  scene.end('adoption-way')
  scene.later(scene.day, 'care-plan-changes', { care, to: 'long' })
  if (home !== undefined) scene.later(scene.day, 'home-breaks', { home, why: 'CREQO' })
  scene.later(scene.day, 'legal-changes', { legal: 'C2', care })
}

/** Answers the match with adopters: who they are. */
function matched(scene: Scene): void {
  const way = wayOf(scene)
  if (!way) return
  const { timetable } = way
  const match = scene.write(Adoption, {
    decidedOn: timetable.decided,
    matchedOn: scene.day,
    byFosterCarers: timetable.byFosterCarers ? '1' : '0',
    ...adoptersFor(scene),
  })
  scene.later(timetable.placed, 'adoption-placed', { ...scene.happening.with, match })
}

function adoptersFor({ chance, day, dial }: Scene): Record<string, string> {
  const who = chance.weighted({ MF: 72, MM: 8, FF: 9, F1: 10, M1: 1 })
  if (who === 'F1' || who === 'M1') return { adopters: '1', adoptersSex: who, adoptersStatus: 'L0' }
  const wed = { MF: 'L11', MM: 'L12', FF: 'L12' }[who]
  const unwed = who === 'MF' ? 'L3' : 'L4'
  const married = who === 'MF' || day >= ALL_MARRY ? wed : 'L2'
  return {
    adopters: '2',
    adoptersSex: who,
    adoptersStatus: chance.happens(dial('adoption-couples-wed-share')) ? married : unwed,
  }
}

/** Answers that the child moves in with their adopters, or stays with carers who now will adopt. */
function placed(scene: Scene): void {
  const way = wayOf(scene)
  if (!way) return
  const { timetable, consent } = way
  const kinds = consent ? { with: 'A3', other: 'A4' } : { with: 'A5', other: 'A6' }
  const homeType = timetable.byFosterCarers ? kinds.with : kinds.other
  scene.later(scene.day, 'placed-for-adoption', { homeType })
  const { with: details } = scene.happening
  if (timetable.givesUp === 'after-placement')
    scene.later(addDays(scene.day, scene.chance.whole(40, 200)), 'adoption-disrupted', details)
  else scene.later(timetable.adopted, 'adoption-made', { ...details, consent })
}

/** Answers that the child cannot stay with the family they were placed with. */
function disrupted(scene: Scene): void {
  if (wayOf(scene)) giveUp(scene, 'RD4', scene.spell('care-episode')?.with.home)
}

/** Answers the adoption order: care ends that day. */
function made(scene: Scene): void {
  const way = wayOf(scene)
  if (!way) return
  const isUnopposed = way.consent || scene.chance.happens(scene.dial('adoption-unopposed-share'))
  scene.end('adoption-way')
  scene.later(scene.day, 'leaves-care', {
    reason: isUnopposed ? 'E11' : 'E12',
    care: scene.happening.with.care,
  })
}

export const simulates: Simulates = {
  answers: {
    'care-began': careBegan,
    'adoption-decided': decided,
    'adoption-ordered': ordered,
    'adoption-given-up': givenUp,
    'adoption-matched': matched,
    'adoption-placed': placed,
    'adoption-disrupted': disrupted,
    'adoption-made': made,
    'care-ended': scene => scene.end('adoption-way'),
  },
}
