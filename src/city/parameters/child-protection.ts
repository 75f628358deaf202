import type { Dial } from './dial.ts'

export const childProtection: Dial[] = []
