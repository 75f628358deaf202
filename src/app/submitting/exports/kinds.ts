import { FROZEN_ANNEX } from './annex-a.ts'
import { FROZEN_FEED } from './dfe-feed.ts'
import type { FrozenExport } from './kind.ts'
import { FROZEN_SSD } from './ssd.ts'

/** What is exported of a day and can be frozen, by the word that asks for it. */
export const EXPORTS = {
  'annex-a': FROZEN_ANNEX,
  ssd: FROZEN_SSD,
  'dfe-feed': FROZEN_FEED,
} as const satisfies Record<string, FrozenExport>

/** The word that asks for such an export. */
export type ExportName = keyof typeof EXPORTS

/** Whether a word asks for one. */
export const isExport = (word: string | undefined): word is ExportName =>
  word !== undefined && Object.hasOwn(EXPORTS, word)
