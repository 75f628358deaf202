import { addDays, type Day, maxDay, minDay } from '../../core/day.ts'
import { addWorkingDays } from '../../core/working-days.ts'
import type { Chance, Scene } from '../../engines/simulation/index.ts'
import { endOf, sharedChance, type Worry, worryIn } from '../front-door/facts.ts'
import { Assessment } from './records.ts'
import { initialEnd, isGoingOn, kindOn, rememberSeen } from './simulate-core.ts'
import { firstSeenAfter, lengthOf } from './simulate-lengths.ts'

/** A case has opened: a social worker begins an assessment, or for a few nothing further is needed. */
export function opened(scene: Scene): void {
  const details = scene.happening.with
  const worry = worryIn(details)
  const chance = sharedChance(worry, 'assessment begins')
  if (worry.alone) scene.later(scene.day, 'enters-care', details)
  const isGrave = worry.alone || worry.harm || worry.heat === 'red'
  if (!isGrave && chance.happens(scene.dial('assessment-not-needed'))) {
    scene.later(addWorkingDays(scene.day, chance.whole(1, 3)), 'close-case', { reason: 'RC7', nfa: true })
    return
  }
  const wait = isGrave ? 0 : chance.whole(0, 2)
  scene.later(addWorkingDays(scene.day, wait), 'assessment-starts', {
    ...details,
    referredOn: scene.day,
  })
}

/** What a child needs has changed while the case is open: a new assessment for some, unless one goes on. */
export function assessAgain(scene: Scene): void {
  if (!scene.spell('case') || scene.spell('protection') || scene.spell('care')) return
  const worry = worryIn(scene.happening.with)
  if (!sharedChance(worry, 'again').happens(scene.dial('assessment-again'))) return
  scene.later(scene.day, 'assessment-starts', {
    ...scene.happening.with,
    referredOn: scene.day,
    again: true,
  })
}

/** The assessment starts, and what will happen during it is put down. */
export function begin(scene: Scene): void {
  const open = scene.spell('case')
  if (!open || scene.spell('assessment')) return
  const { referredOn, again, ...details } = scene.happening.with as { referredOn: Day; again?: true }
  const worry = worryIn(details)
  const shared = sharedChance(worry, `assessment ${referredOn}`)
  const alike = scene.chance.happens(scene.dial('assessment-siblings-alike'))
  const length = lengthOf(scene, alike ? shared : scene.chance)
  const planned = endOf(scene, addWorkingDays(referredOn, length))
  const kind = kindOn(scene, again === true)
  const isGrave = worry.harm || worry.heat === 'red'
  const initial =
    kind === 'initial' ? initialEnd(scene, shared, { referredOn, ends: planned, isGrave }) : undefined
  const ends = initial && !initial.isCoreNext ? initial.on : planned
  const assessment = scene.write(Assessment, {
    referral: open.id,
    kind,
    startedOn: scene.day,
    author: scene.worker(),
  })
  scene.begin('assessment', assessment, { referredOn })
  if (initial?.isCoreNext) scene.later(initial.on, 'assessment-goes-on', { assessment })
  putDownSeeing(scene, worry, shared, { assessment, referredOn, ends, by: initial?.on ?? ends })
  putDownCheckpoint(scene, assessment, ends)
  putDownRising(scene, worry, shared, { assessment, ends })
  scene.later(ends, 'assessment-ends', { ...details, assessment, referredOn })
}

type Span = { assessment: string; ends: Day }
/** By when a child who is born is to be seen: by the end of an initial assessment, though a core one follows it. */
type Seeing = Span & { referredOn: Day; by: Day }

function putDownSeeing(scene: Scene, worry: Worry, shared: Chance, span: Seeing): void {
  const { assessment, referredOn, ends, by } = span
  const seenOn = addWorkingDays(referredOn, firstSeenAfter(scene, shared, worry.heat))
  // A child is seen before the assessment is authorised; one not yet born after the birth, if it goes on until then.
  const on = maxDay(maxDay(minDay(seenOn, by), scene.day), addDays(scene.child.born, 1))
  const isWritten = scene.chance.happens(scene.dial('assessment-seen-recorded'))
  if (shared.happens(scene.dial('assessment-not-seen'))) return
  if (on <= ends) scene.later(on, 'assessment-sees-child', { assessment, isWritten })
}

function putDownCheckpoint(scene: Scene, assessment: string, ends: Day): void {
  const { chance } = scene
  if (!chance.happens(scene.dial('assessment-looked-at'))) return
  const after = chance.happens(scene.dial('assessment-looked-at-in-time'))
    ? 10 - Math.floor(chance.wait(1.5))
    : 11 + Math.floor(chance.wait(4))
  const on = addWorkingDays(scene.day, Math.max(after, 4))
  if (on < ends) scene.later(on, 'assessment-looked-at', { assessment })
}

/** During the assessment a share is found to be of significant harm, and a few cannot stay at home. */
function putDownRising(scene: Scene, worry: Worry, shared: Chance, { assessment, ends }: Span): void {
  if (worry.alone) return
  const alike = scene.chance.happens(scene.dial('assessment-siblings-alike'))
  const chance = alike ? shared : scene.chance
  const rise = (into: string, on: Day): void =>
    scene.later(on, 'assessment-rises', { ...worry, assessment, into })
  if (chance.happens(scene.dial(`assessment-finds-harm-${worry.harm ? 'harm' : worry.heat}`)))
    rise('harm-suspected', minDay(addDays(scene.day, isAtOnce(worry) ? 0 : Math.floor(chance.wait(6))), ends))
  if (!chance.happens(shareIntoCare(scene, worry))) return
  if (scene.child.born <= scene.day)
    rise('enters-care', minDay(addDays(scene.day, Math.floor(chance.wait(12))), ends))
  else foreseeCare(scene, addDays(scene.child.born, 1 + Math.floor(chance.wait(3))))
}

/** How likely a child comes into care during the assessment: babies most, whatever the worry was. */
function shareIntoCare({ child, day, dial }: Scene, { harm, heat }: Worry): number {
  const kind = child.born > day ? 'unborn' : harm ? 'harm' : heat
  const isBaby = child.born <= day && day - child.born < 365
  const share = dial(`assessment-enters-care-${kind}`) * dial('care-readiness')
  return Math.min(0.9, isBaby ? share * dial('assessment-enters-care-baby') : share)
}

/** Nobody is in care before birth: where a baby will live is decided now, and done in the days after it. */
function foreseeCare(scene: Scene, on: Day): void {
  if (scene.spell('care-foreseen')) return
  scene.begin('care-foreseen', scene.child.id)
  scene.later(on, 'care-foreseen', scene.happening.with)
}

/** A baby for whom care was foreseen has been born, if the family is still here and worked with. */
export function bornToCare(scene: Scene): void {
  if (!scene.spell('care-foreseen')) return
  scene.end('care-foreseen')
  const { until } = scene.family
  if (!scene.spell('case') || (until !== null && until <= scene.day)) return
  scene.later(scene.day, 'enters-care', { ...scene.happening.with, unborn: false })
}

const isAtOnce = ({ heat }: Worry): boolean => heat === 'red'

/** The child is seen for the first time, whether or not the day is written down; someone missing, once they are back. */
export function seen(scene: Scene): void {
  const { assessment, isWritten } = scene.happening.with as { assessment: string; isWritten: boolean }
  if (!isGoingOn(scene, assessment)) return
  if (scene.spell('missing')) {
    scene.later(addWorkingDays(scene.day, 1), 'assessment-sees-child', scene.happening.with)
    return
  }
  scene.begin('assessment-saw', assessment)
  if (!isWritten) return
  const open = scene.spell('assessment')!.id
  scene.change(Assessment, open, { firstSeenOn: scene.day }, { written: 'when-there-is-time' })
  rememberSeen(scene, open)
}

/** A manager looks at the assessment's progress. */
export function looked(scene: Scene): void {
  const { assessment } = scene.happening.with as { assessment: string }
  if (isGoingOn(scene, assessment))
    scene.change(Assessment, scene.spell('assessment')!.id, { reviewedOn: scene.day })
}

/** An enquiry has ended without a plan and nothing else goes on: help by agreement for most whose harm was borne out. */
export function afterEnquiry(scene: Scene): void {
  const goesOn = ['assessment', 'enquiry', 'need', 'protection', 'care'].some(spell => scene.spell(spell))
  if (goesOn || !scene.spell('case')) return
  const { substantiated } = scene.happening.with
  const share = scene.dial(substantiated ? 'assessment-need-after-harm' : 'assessment-need-after-no-harm')
  const before = scene.spell('case')!.with
  if (sharedChance(worryIn(before), 'after enquiry').happens(share)) scene.later(scene.day, 'in-need', before)
  else scene.later(scene.day, 'close-case', { reason: 'RC8' })
}
