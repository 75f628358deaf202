import type { CollectionYear } from '../../../core/collection-year.ts'
import type { AnyRule } from '../../checking/index.ts'
import { FROM_300 } from './list-from-300.ts'
import { LETTERED } from './list-lettered.ts'
import { TO_299 } from './list-to-299.ts'
import type { Tables } from './tables.ts'

/** The newest collection year whose rules are written. */
export const NEWEST = '2026-27' as CollectionYear

/** Every rule of that year, in the order of their codes. */
export const RULES: readonly AnyRule<Tables>[] = [...TO_299, ...FROM_300, ...LETTERED]
