import { formatNumber } from '../../core/number.ts'
/** '1 child', '3 children': a number with its noun. */
export const counted = (n: number, one: string, many: string): string =>
  `${formatNumber(n)} ${n === 1 ? one : many}`
