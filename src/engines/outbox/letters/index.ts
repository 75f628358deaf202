import { acknowledgement } from './acknowledgement.ts'
import { outcome } from './outcome.ts'
import { quality } from './quality.ts'
import { receipt } from './receipt.ts'
import { thanks } from './thanks.ts'

export * from './acknowledgement.ts'
export { framed, type Letter, type Sender, type Wording, type Written, writeLetter } from './letter.ts'
export * from './outcome.ts'
export * from './quality.ts'
export * from './receipt.ts'
export * from './thanks.ts'

/** Every letter in code. */
export const LETTERS = [acknowledgement, outcome, thanks, receipt, quality]
