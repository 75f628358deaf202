import { hash128 } from '../../core/hash128.ts'

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
 * words, both in whole numbers of 32 bits.
 */
export const chanceOf = (...words: readonly (string | number)[]): Chance => new Stream(words)

// A class, as millions are made: a stream is four numbers, and its methods are shared.
class Stream implements Chance {
  private a: number
  private b: number
  private c: number
  private d: number

  constructor(words: readonly (string | number)[]) {
    ;[this.a, this.b, this.c, this.d] = hash128(words)
    for (let i = 0; i < 8; i++) this.next()
  }

  next(): number {
    const { a, b, c, d } = this
    const t = (((a + b) | 0) + d) | 0
    this.d = (d + 1) | 0
    this.a = b ^ (b >>> 9)
    this.b = (c + (c << 3)) | 0
    this.c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4_294_967_296
  }

  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1))
  }

  happens(probability: number): boolean {
    return this.next() < probability
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new Error('There is nothing to pick from')
    return list[Math.floor(this.next() * list.length)]!
  }

  weighted<K extends string>(weights: Readonly<Record<K, number>>): K {
    let all = 0
    let last: K | undefined
    for (const key in weights) all += weights[key]
    let left = this.next() * all
    for (const key in weights) {
      last = key
      left -= weights[key]
      if (left < 0) return key
    }
    return last!
  }

  wait(mean: number): number {
    return -mean * Math.log(1 - this.next())
  }

  around(middle: number, spread: number): number {
    return middle + spread * Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next())
  }

  length(median: number, spread: number): number {
    return median * Math.exp(this.around(0, spread))
  }
}
