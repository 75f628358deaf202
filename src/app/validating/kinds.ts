import { CIN_CENSUS } from './cin-census.ts'
import type { Kind } from './kind.ts'
import type { KindName } from './kind-of.ts'
import { SSDA903 } from './ssda903.ts'

/** The returns that can be held to their rules, by the word that asks for each. */
export const KINDS: Readonly<Record<KindName, Kind>> = { ssda903: SSDA903, 'cin-census': CIN_CENSUS }
