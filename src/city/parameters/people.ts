import type { Dial } from './dial.ts'

export const people: Dial[] = []
