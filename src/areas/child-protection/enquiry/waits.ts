import type { Waits } from '../../../engines/area.ts'
import { toDecide, toStart } from './waiting.ts'
import { WAITING_HREF } from './waiting-page.tsx'
import { CONVENING, STARTING } from './who.ts'

/** Section 47 enquiries to start, and conferences to convene or not. */
export const enquiryWaits: readonly Waits[] = [
  {
    href: WAITING_HREF,
    one: 'section 47 enquiry to start',
    many: 'section 47 enquiries to start',
    may: STARTING,
    count: async (ctx, viewer) => (await toStart(ctx, viewer)).length,
  },
  {
    href: WAITING_HREF,
    one: 'initial conference to convene, or not',
    many: 'initial conferences to convene, or not',
    may: CONVENING,
    count: async (ctx, viewer) => (await toDecide(ctx, viewer)).length,
  },
]
