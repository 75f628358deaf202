import type { CityAsked } from '../../city/index.ts'
import type { CityBuilt } from '../../web/opening/index.ts'

/** Seconds that a year of a city takes on two cores, and those before its first: a first guess, until its pace shows. */
const YEAR_SECONDS = 4.2
const BEFORE_SECONDS = 32
/** Before this share is done, its pace says too little. */
const TELLING = 0.05

/** How long building still takes, from how far it has come in how long. */
export function pace(
  { scale, from, to }: CityAsked,
  clock: () => number = () => performance.now(),
): { tell(share: number, words: string): void; now(): CityBuilt } {
  const began = clock()
  let last = { share: 0, words: 'getting ready', at: began }
  return {
    tell(share, words) {
      last = { share, words: lowered(words), at: clock() }
    },
    now() {
      const whole =
        last.share < TELLING
          ? 5 + (BEFORE_SECONDS + YEAR_SECONDS * ((to - from) / 365.25)) * scale
          : (last.at - began) / 1000 / last.share
      const gone = (clock() - began) / 1000
      return { share: last.share, words: last.words, seconds: Math.max(0, whole - gone) }
    },
  }
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
