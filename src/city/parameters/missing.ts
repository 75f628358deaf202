import type { Dial } from './dial.ts'

export const missing: Dial[] = []
