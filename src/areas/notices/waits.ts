import type { Waits } from '../../engines/area.ts'
import { dueNow } from './due.ts'
import { NOTICES, TELLING } from './who.ts'

/** Notices that agencies are to be given now. */
export const waits: readonly Waits[] = [
  {
    href: `${NOTICES}/to-tell`,
    one: 'notice to another agency',
    many: 'notices to other agencies',
    may: TELLING,
    count: async ctx => (await dueNow(ctx)).reduce((sum, { due }) => sum + due.length, 0),
  },
]
