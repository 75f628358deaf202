import type { Day } from '../../core/day.ts'
import type { Chance } from '../../engines/simulation/index.ts'
import type { DialOn } from './pressure.ts'
import type { Bringer } from './season.ts'

/** What a worry is about, but for the children: as those who answer it are told. */
export type Worry = {
  /** REFERRAL_SOURCE code. */
  source: string
  /** PRIMARY_NEED code. */
  need: string
  heat: 'red' | 'amber' | 'green'
  /** From 0 to 1; over all worries each as likely. */
  severity: number
  /** Of significant harm. */
  harm: boolean
  /** Domestic abuse: a factor beside the need. */
  domestic: boolean
  /** The hour at which it came in, London time. */
  hour: number
}

/** How old the children of a worry are, in years; below 0 is not yet born. */
type Ages = { youngest: number; eldest: number }

/** What a worry is, brought by one on a day. `stays` is the family's own share of severity (a normal number). */
export function worryOf(
  chance: Chance,
  on: Day,
  bringer: Bringer,
  domestic: boolean,
  ages: Ages,
  stays: number,
  dial: DialOn,
): Worry {
  const alike = dial('severity-stays', on)
  const severe = Math.sqrt(alike) * stays + Math.sqrt(1 - alike) * chance.around(0, 1)
  const follows = dial('heat-severity', on)
  const warm = uniform(follows * severe + Math.sqrt(1 - follows * follows) * chance.around(0, 1))
  const red = dial('heat-red', on)
  const heat = warm > 1 - red ? 'red' : warm > 1 - red - dial('heat-amber', on) ? 'amber' : 'green'
  return {
    source: sourceOf(chance, bringer, ages),
    need: chance.weighted(needsOf(bringer, domestic, ages)),
    heat,
    severity: uniform(severe),
    harm: chance.happens(dial(`harm-${heat}`, on)),
    domestic,
    hour: hourOf(chance, bringer, domestic),
  }
}

/** Where a normal number stands among all normal numbers, from 0 to 1 (Abramowitz and Stegun 26.2.17). */
function uniform(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z))
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  const tail = 0.3989422804 * Math.exp((-z * z) / 2) * series
  return z > 0 ? 1 - tail : tail
}

// Within a bringer: judgement, after the shares that the DfE publishes for England.
function sourceOf(chance: Chance, bringer: Bringer, { youngest, eldest }: Ages): string {
  if (bringer === 'police') return '6'
  if (bringer === 'schools') return chance.happens(0.93) ? '2A' : '2B'
  if (bringer === 'others') return chance.weighted(OTHERS)
  if (bringer === 'public') return chance.weighted(eldest >= 11 ? { ...PUBLIC, '1C': 14 } : PUBLIC)
  if (eldest < 0) return chance.weighted(OF_UNBORN)
  return chance.weighted(youngest < 5 ? OF_LITTLE : OF_OLDER)
}

type Weights = Readonly<Record<string, number>>
const OTHERS: Weights = { '4': 14, '5A': 8, '5B': 20, '5C': 14, '5D': 18, '7': 16, '8': 9, '10': 1 }
const PUBLIC: Weights = { '1A': 44, '1B': 14, '1D': 14, '9': 22 }
const OF_UNBORN: Weights = { '3D': 58, '3F': 32, '3A': 10 }
const OF_LITTLE: Weights = { '3A': 14, '3B': 38, '3D': 10, '3E': 24, '3F': 14 }
const OF_OLDER: Weights = { '3A': 22, '3C': 18, '3D': 5, '3E': 33, '3F': 22 }

/** The need as first seen, but for a child's disability. Together about 57 in 100 are abuse or neglect, as in the children in need census. */
function needsOf(bringer: Bringer, domestic: boolean, { youngest }: Ages): Weights {
  if (domestic) return { N1: 70, N4: 4, N5: 26 }
  const older = youngest >= 10
  const needs = {
    N1: 56,
    N3: 4,
    N4: 12,
    N5: 14,
    N6: older ? 7 : 0.5,
    N7: 1,
    N8: older ? 2 : 1,
    N9: 1.5,
    N0: 1,
  }
  if (bringer === 'police') return { ...needs, N6: older ? 18 : 1 }
  if (bringer === 'health') return { ...needs, N3: 10 }
  return needs
}

/** The hour at which it came in: schools and offices by day; the police by night too, domestic abuse most of all. */
function hourOf(chance: Chance, bringer: Bringer, domestic: boolean): number {
  if (domestic) return Math.floor(19 + 9 * Math.sqrt(chance.next())) % 24
  if (bringer === 'schools') return chance.whole(8, 16)
  if (bringer === 'others') return chance.whole(9, 17)
  return Math.min(23, Math.max(0, Math.round(chance.around(14, bringer === 'police' ? 6 : 4))))
}
