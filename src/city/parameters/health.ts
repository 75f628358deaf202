import type { Dial } from './dial.ts'

export const health: Dial[] = []
