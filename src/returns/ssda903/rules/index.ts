import type { AnyRule } from '../../checking/index.ts'
import { FROM_300 } from './list-from-300.ts'
import { LETTERED } from './list-lettered.ts'
import { TO_299 } from './list-to-299.ts'
import type { Tables } from './tables.ts'

/** Every rule of 2026-27, in the order of their codes. */
export const RULES: readonly AnyRule<Tables>[] = [...TO_299, ...FROM_300, ...LETTERED]
