import type { Dial } from './dial.ts'

export const frontDoor: Dial[] = []
