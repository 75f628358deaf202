import type { Dial } from './dial.ts'

export const childInNeed: Dial[] = []
