import type { Dial } from './dial.ts'

export const care: Dial[] = []
