import type { Dial } from './dial.ts'

export const assessment: Dial[] = []
