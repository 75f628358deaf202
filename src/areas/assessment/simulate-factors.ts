import { day } from '../../core/day.ts'
import { chanceOf, type Scene } from '../../engines/simulation/index.ts'
import type { Worry } from '../front-door/facts.ts'
import { Factor } from './records.ts'
import { timesAmongFriends } from './simulate-friends.ts'

/** The census has asked for factors since the single assessment; it parted who hurt a child from 2021-22. */
const ASKED_SINCE = day('2013-04-01')
const PARTED_SINCE = day('2021-04-01')
const NONE = '21'
const OTHER = '20'

/** What may be found of everyone living in a home, and so of all its children alike. */
const OF_THE_HOME = ['1B', '2B', '3B', '3C', '4B', '4C', '5B', '6B', '6C'] as const
/** What may be found of one child, from which age in years. */
const OF_THE_CHILD = {
  '1A': 12,
  '2A': 12,
  '3A': 10,
  '4A': 6,
  '5A': 3,
  '6A': 0,
  '7A': 8,
  '10A': 9,
  '11A': 10,
  '13A': 11,
  '14A': 10,
  '15A': 9,
  '16A': 0,
  '17A': 0,
  '18A': 0,
  '19A': 3,
  '24A': 10,
} as const

/** What an assessment found to matter: of the home alike for the children living there, and of the child alone. */
export function writeFactors(scene: Scene, worry: Worry, assessment: string): void {
  if (scene.day < ASKED_SINCE) return
  const factors = found(scene, worry)
  for (const factor of factors) scene.write(Factor, { assessment, factor })
  scene.later(scene.day, 'assessment-found', { factors })
}

function found(scene: Scene, worry: Worry): string[] {
  if (worry.alone) return ['9A']
  // Of the home as it was when the assessment began: alike for all it began with, on whatever day each is authorised.
  const began = scene.spell('assessment')?.from ?? scene.day
  const home = chanceOf('factors of the home', scene.family.id, began)
  const years = (scene.day - scene.child.born) / 365.25
  const ofHome = OF_THE_HOME.filter(factor => home.happens(scene.dial(`assessment-factor-${factor}`, began)))
  const ofChild = Object.entries(OF_THE_CHILD).flatMap(([factor, from]) => {
    const isFound = scene.chance.happens(shareOf(scene, worry, factor))
    return isFound && years >= from ? [codeOn(scene, factor)] : []
  })
  const all = [...ofHome, ...ofChild.filter(code => code !== null)]
  if (all.length > 0) return all
  return [scene.chance.happens(scene.dial('assessment-factor-other')) ? OTHER : NONE]
}

/** A disabled child's disability is found more often than another's, and harm where it was the worry. */
function shareOf(scene: Scene, { need, harm }: Worry, factor: string): number {
  const share = scene.dial(`assessment-factor-${factor}`)
  if (need === 'N2' && (factor === '5A' || factor === '6A')) return scene.dial('assessment-factor-disabled')
  const times =
    harm && /^1[6-9]/.test(factor) ? scene.dial('assessment-factor-harm') : timesAmongFriends(scene, factor)
  return Math.min(share * times, 1)
}

function codeOn({ day, chance }: Scene, factor: string): string | null {
  if (day < PARTED_SINCE) return factor === '24A' ? null : factor
  if (factor === '18A' || factor === '19A')
    // By far most often a grown-up.
    return factor.replace('A', chance.happens(0.85) ? 'C' : 'B')
  return factor
}
