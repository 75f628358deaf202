import type { Dial } from './dial.ts'

export const careLeavers: Dial[] = []
