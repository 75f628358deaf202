/**
 * A hash of 128 bits over words, as four whole numbers of 32 bits: the same on any machine. Four multiplicative lanes
 * that stir one another with every four letters (after cyrb128, B. Garner, public domain), scattered at the end. For spreading
 * words evenly, never for secrets.
 */
export function hash128(words: readonly (string | number)[]): [number, number, number, number] {
  let a = 1_779_033_703
  let b = 3_144_134_277 | 0
  let c = 1_013_904_242
  let d = 2_773_480_762 | 0
  for (const one of words) {
    if (typeof one === 'number' && (one | 0) === one) {
      // A number is stirred in as it is, and is another word than its digits.
      a = b ^ Math.imul(a ^ one, LANE_A)
      b = c ^ Math.imul(b ^ one, LANE_B)
      c = d ^ Math.imul(c ^ ~one, LANE_C)
      d = a ^ Math.imul(d ^ 0x20000, LANE_D)
      continue
    }
    const word = String(one)
    const { length } = word
    let i = 0
    for (; i + 4 <= length; i += 4) {
      const unit =
        word.charCodeAt(i) ^
        (word.charCodeAt(i + 1) << 8) ^
        (word.charCodeAt(i + 2) << 16) ^
        (word.charCodeAt(i + 3) << 24)
      a = b ^ Math.imul(a ^ unit, LANE_A)
      b = c ^ Math.imul(b ^ unit, LANE_B)
      c = d ^ Math.imul(c ^ unit, LANE_C)
      d = a ^ Math.imul(d ^ unit, LANE_D)
    }
    for (; i < length; i++) {
      const unit = word.charCodeAt(i)
      a = b ^ Math.imul(a ^ unit, LANE_A)
      b = c ^ Math.imul(b ^ unit, LANE_B)
      c = d ^ Math.imul(c ^ unit, LANE_C)
      d = a ^ Math.imul(d ^ unit, LANE_D)
    }
    // The end of a word counts: 'ab', 'c' is not 'a', 'bc'.
    a = b ^ Math.imul(a ^ 0x10000, LANE_A)
    d = a ^ Math.imul(d ^ 0x10000, LANE_D)
  }
  a = scatter(c ^ (a >>> 18))
  b = scatter(d ^ (b >>> 22))
  c = scatter(a ^ (c >>> 17))
  d = scatter(b ^ (d >>> 19))
  a = a ^ b ^ c ^ d
  return [a | 0, (b ^ a) | 0, (c ^ a) | 0, (d ^ a) | 0]
}

function scatter(lane: number): number {
  let h = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

const LANE_A = 597_399_067
const LANE_B = 2_869_860_233 | 0
const LANE_C = 951_274_213
const LANE_D = 2_716_044_179 | 0
