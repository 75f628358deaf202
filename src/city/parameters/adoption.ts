import type { Dial } from './dial.ts'

export const adoption: Dial[] = []
