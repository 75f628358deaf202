/** A stream of chance: the same words always give the same stream, on any machine. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** Whether something of this probability (0 to 1) happens. */
  happens(probability: number): boolean
  /** One of a list, each as likely. Throws when the list is empty. */
  pick<T>(list: readonly T[]): T
  /** One of the keys, as likely as its weight says; weights need not add up to one. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  /** A wait with this mean, most often shorter (exponential). */
  wait(mean: number): number
  /** A number around the middle with this spread (normal). */
  around(middle: number, spread: number): number
  /** A length with this median; `spread` of 0.5 puts two thirds between 0.6 and 1.65 times it (log-normal). */
  length(median: number, spread: number): number
}

/**
 * The stream of chance that these words name: what happens to one child never turns on how many draws were made for
 * another, so a city can be played in any order and in parts. Small fast counter generator (sfc32) over a hash of the
 * words (xmur3), both in whole numbers of 32 bits.
 */
export function chanceOf(...words: readonly (string | number)[]): Chance {
  let [a, b, c, d] = seeds(words.join('\u0000'))
  const next = (): number => {
    const t = (((a! + b!) | 0) + d!) | 0
    d = (d! + 1) | 0
    a = b! ^ (b! >>> 9)
    b = (c! + (c! << 3)) | 0
    c = (c! << 21) | (c! >>> 11)
    c = (c + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  const around = (middle: number, spread: number): number =>
    middle + spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())
  return {
    next,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    happens: probability => next() < probability,
    pick(list) {
      if (list.length === 0) throw new Error('There is nothing to pick from')
      return list[Math.floor(next() * list.length)]!
    },
    weighted(weights) {
      const keys = Object.keys(weights) as (keyof typeof weights)[]
      let left = next() * keys.reduce((sum, key) => sum + weights[key], 0)
      for (const key of keys) {
        left -= weights[key]
        if (left < 0) return key
      }
      return keys.at(-1)!
    },
    wait: mean => -mean * Math.log(1 - next()),
    around,
    length: (median, spread) => median * Math.exp(around(0, spread)),
  }
}

function seeds(text: string): number[] {
  let h = 1_779_033_703 ^ text.length
  for (let i = 0; i < text.length; i++) {
    h = Math.imul(h ^ text.charCodeAt(i), 3_432_918_353)
    h = (h << 13) | (h >>> 19)
  }
  return [0, 1, 2, 3].map(() => {
    h = Math.imul(h ^ (h >>> 16), 2_246_822_507)
    h = Math.imul(h ^ (h >>> 13), 3_266_489_909)
    h ^= h >>> 16
    return h | 0
  })
}
