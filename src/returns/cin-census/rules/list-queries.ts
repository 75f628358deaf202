import rule2887Q from './2887Q.ts'
import rule8897Q from './8897Q.ts'
import type { AnyRule } from './rule.ts'

/** The queries, in the order of their codes. */
export const QUERIES: readonly AnyRule[] = [rule2887Q, rule8897Q]
