import type { Figure } from './figure.ts'

/**
 * A part of a split with fewer than this many rows is not shown as a number: "fewer than 6". A local setting; 6 is
 * what the DfE's own releases of children's figures begin to show at. It holds for everyone alike: were it only for
 * those from whom a child in the part is hidden, its being there would tell them so. Totals are exact.
 */
export const SMALLEST_SHOWN = 6

/** A part of a split as it may be shown: `figure` is null where it would tell of a few children. */
export type Cell = { part: string; figure: Figure | null; isSmall: boolean }

const isFew = (n: number): boolean => n > 0 && n < SMALLEST_SHOWN

/**
 * Parts of a split with small ones taken out. Where one alone is out, the next smallest goes too: else the total
 * less the others would give it away.
 */
export function withoutSmall(parts: readonly { part: string; figure: Figure }[]): Cell[] {
  const small = parts.map(({ figure }) => hasFew(figure))
  if (small.filter(Boolean).length === 1) {
    const next = parts
      .map(({ figure }, i) => ({ i, size: figure.numerator + figure.cannotTell }))
      .filter(({ i, size }) => !small[i] && size > 0)
      .sort((a, b) => a.size - b.size)[0]
    if (next) small[next.i] = true
  }
  return parts.map(({ part, figure }, i) =>
    small[i] ? { part, figure: null, isSmall: hasFew(figure) } : { part, figure, isSmall: false },
  )
}

const hasFew = ({ numerator, denominator, cannotTell }: Figure): boolean =>
  isFew(numerator) || isFew(denominator) || isFew(denominator - numerator) || isFew(cannotTell)
