import { CIN_CENSUS } from './cin-census.ts'
import type { Kind } from './kind.ts'
import { SSDA903 } from './ssda903.ts'

/** The returns that can be held to their rules, by the word that asks for each. */
export const KINDS = { ssda903: SSDA903, 'cin-census': CIN_CENSUS } as const satisfies Record<string, Kind>

/** The word that asks for a return. */
export type KindName = keyof typeof KINDS

/** Whether a word asks for a return that can be checked. */
export const isKind = (word: string | undefined): word is KindName =>
  word !== undefined && Object.hasOwn(KINDS, word)
