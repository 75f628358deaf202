import type { KindName } from '../validating/kind-of.ts'
import { SUBMITTED_CENSUS } from './cin-census.ts'
import type { SubmittedKind } from './kind.ts'
import { SUBMITTED_903 } from './ssda903.ts'

/** The returns that are made from the record and can be frozen and signed, by the word that asks for each. */
export const SUBMITTED = {
  ssda903: SUBMITTED_903,
  'cin-census': SUBMITTED_CENSUS,
} as const satisfies Record<KindName, SubmittedKind>

/** The word that asks for such a return. */
export type SubmittedName = keyof typeof SUBMITTED
