import type { Kind } from './kind.ts'

/** The returns that can be held to their rules: each is loaded when it is asked for, as one has hundreds of rules. */
const LOADED = {
  ssda903: async (): Promise<Kind> => (await import('./ssda903.ts')).SSDA903,
  'cin-census': async (): Promise<Kind> => (await import('./cin-census.ts')).CIN_CENSUS,
}

/** The word that asks for a return. */
export type KindName = keyof typeof LOADED

/** The words, in the order in which they are offered. */
export const KIND_NAMES = Object.keys(LOADED) as KindName[]

/** Whether a word asks for a return that can be checked. */
export const isKind = (word: string | undefined): word is KindName =>
  word !== undefined && Object.hasOwn(LOADED, word)

/** The return that a word asks for, for whoever needs no other. */
export const kindOf = (name: KindName): Promise<Kind> => LOADED[name]()
