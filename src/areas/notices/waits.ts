import type { Waits } from '../../engines/area.ts'
import { listsNow } from './care-list.ts'
import { dueNow } from './due.ts'
import { LISTS, NOTICES, TELLING } from './who.ts'

/** Notices that agencies are to be given now. */
export const waits: readonly Waits[] = [
  {
    href: `${NOTICES}/to-tell`,
    one: 'notice to another agency',
    many: 'notices to other agencies',
    may: TELLING,
    count: async ctx => (await dueNow(ctx)).reduce((sum, { due }) => sum + due.length, 0),
  },
  {
    href: LISTS,
    one: 'weekly list for another agency',
    many: 'weekly lists for other agencies',
    may: TELLING,
    count: async ctx => (await listsNow(ctx)).filter(({ isDue }) => isDue).length,
  },
]
