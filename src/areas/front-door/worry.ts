import { addMonths, type Day } from '../../core/day.ts'
import { type Chance, chanceOf } from '../../engines/simulation/index.ts'

/** A worry of the synthetic city, as it is told from one happening to the next. */
export type Worry = {
  /** REFERRAL_SOURCE code. */
  source: string
  /** PRIMARY_NEED code. */
  need: string
  heat: 'red' | 'amber' | 'green'
  /** 0 to 1. */
  severity: number
  /** 0 up to 1, the same for all children of the worry. */
  draw: number
  /** The same word for all children of the worry. */
  together: string
  unborn: boolean
  /** Whether it is of significant harm. */
  harm: boolean
  /** Whether the young person came to this country without anyone. */
  alone: boolean
}

/** The worry among a happening's details; what is not told is what is most usual. */
export const worryIn = (details: Readonly<Record<string, unknown>>): Worry => ({
  source: '10',
  need: 'N1',
  heat: 'amber',
  severity: 0.5,
  draw: 0.5,
  together: '',
  unborn: false,
  harm: false,
  alone: false,
  ...details,
})

/**
 * Chance that the children of one worry share, so that a form is read once and a family visited once. The draw comes
 * from the city's seed.
 */
export const sharedChance = ({ together, draw }: Worry, word: string): Chance =>
  chanceOf('together', together, draw, word)

/** The eighteenth birthday of someone born on this day. */
export const eighteenth = (born: Day): Day => addMonths(born, 18 * 12)
