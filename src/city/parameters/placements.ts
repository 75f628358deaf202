import type { Dial } from './dial.ts'

export const placements: Dial[] = []
