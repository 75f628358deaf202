import { ageOn } from '../../core/age.ts'
import { addDays, maxDay } from '../../core/day.ts'
import { chanceOf, type Scene } from '../../engines/simulation/index.ts'
import { ageBand } from './simulate-plans.ts'

const YEAR = 365.25
/** Days from one thought of whether a child can stay at home to the next. */
const THOUGHT_OF = 56
/** What goes on with a child, the gravest first; with none of these an assessment mostly. Each has a dial. */
const LEVELS = ['pre-proceedings', 'protection', 'need'] as const
/** For how long after the end of care it is known that brothers and sisters were in it. */
const REMEMBERED = Math.round(3 * YEAR)

/**
 * How readily children are taken into care on the day: those whom the authority means to take in a year, over those
 * whom the risks of its open cases would bring.
 */
const readiness = (scene: Scene): number =>
  scene.dial('care-entries-wanted') / scene.dial('care-entries-by-risk')

/** Answers a case that opens: from now on it is asked again and again whether the child can stay at home. */
export function caseOpens(scene: Scene): void {
  const { referral, alone } = scene.happening.with
  if (alone === true) return
  if (isNewborn(scene) && hadSiblingInCare(scene)) scene.later(scene.day, 'care-of-newborn')
  think(scene, String(referral))
}

/** Answers that the time has come to ask again, as long as the case is open. */
export function thinkAgain(scene: Scene): void {
  const { referral } = scene.happening.with
  if (scene.spell('case')?.id === referral) think(scene, String(referral))
}

/** A child may come to be unsafe at home on a day until the next thought, by what goes on, age and how grave it is. */
function think(scene: Scene, referral: string): void {
  const { day, child } = scene
  const next = addDays(day, THOUGHT_OF)
  if (!scene.spell('care') && next > child.born) {
    // What makes a home unsafe is mostly so for all the brothers and sisters of one worry.
    const { together } = scene.spell('case')!.with
    const isOwn = typeof together !== 'string' || scene.chance.happens(scene.dial('care-risk-one-child'))
    const chance = isOwn ? scene.chance : chanceOf('unsafe', together, day)
    const isUnsafe = chance.happens(1 - Math.exp((-riskAYear(scene) * THOUGHT_OF) / YEAR))
    const on = maxDay(addDays(day, chance.whole(0, THOUGHT_OF - 1)), child.born)
    if (isUnsafe) scene.later(on, 'care-unsafe-at-home', { referral })
  }
  scene.later(next, 'care-thought-of', { referral })
}

function riskAYear(scene: Scene): number {
  const level = LEVELS.find(spell => scene.spell(spell)) ?? 'other'
  const age = ageOn(scene.child.born, maxDay(scene.day, scene.child.born))
  const { severity } = scene.spell('case')!.with
  // Over all worries the mean of this is one.
  const grave = typeof severity === 'number' ? 0.4 + 1.2 * severity : 1
  return readiness(scene) * scene.dial(`care-risk-${level}`) * scene.dial(`care-risk-${ageBand(age)}`) * grave
}

/** Answers the day on which a child cannot stay at home any longer. */
export function unsafeAtHome(scene: Scene): void {
  const open = scene.spell('case')
  if (open?.id === scene.happening.with.referral && !scene.spell('care'))
    scene.later(scene.day, 'enters-care', { need: open!.with.need, unsafe: true, referral: open!.id })
}

/**
 * Answers a birth: a mother whose elder children are in care, or were lately, is known, and the hospital tells of the
 * baby unless the case is open already.
 */
export function isBorn(scene: Scene): void {
  if (scene.day !== scene.child.born || !hadSiblingInCare(scene)) return
  if (scene.spell('case')) scene.later(scene.day, 'care-of-newborn')
  else
    scene.later(scene.day, 'worry', {
      source: '3D',
      need: 'N1',
      heat: 'red',
      severity: 0.9,
      harm: true,
      together: scene.child.id,
      draw: scene.chance.next(),
    })
}

/** Answers a birth to a mother who is known so: for some the court is asked, or she agrees, within days. */
export function newborn(scene: Scene): void {
  const open = scene.spell('case')
  if (!open || !scene.chance.happens(Math.min(0.85, scene.dial('care-newborn-share') * readiness(scene))))
    return
  scene.later(addDays(scene.day, scene.chance.whole(1, 6)), 'care-unsafe-at-home', { referral: open.id })
}

const isNewborn = ({ child, day }: Scene): boolean => day >= child.born && day < addDays(child.born, 28)

const hadSiblingInCare = (scene: Scene): boolean =>
  scene.siblings().some(sibling => {
    const before = scene.spell('was-in-care', sibling)
    return scene.spell('care', sibling) || (before && before.from > addDays(scene.day, -REMEMBERED))
  })

/** Whether the case in which care was asked for is closed by now: work that ended the same day may have closed it. */
export function hasClosedMeanwhile(scene: Scene): boolean {
  const { referral } = scene.happening.with
  return referral !== undefined && scene.spell('case')?.id !== referral
}

/** Whether care that another area asks for is agreed to. What a court orders is not asked. */
export function isAgreed(scene: Scene): boolean {
  const { alone, legal, unsafe } = scene.happening.with
  if (alone === true || legal !== undefined || unsafe === true) return true
  return scene.chance.happens(scene.dial('care-asked-agreed'))
}
