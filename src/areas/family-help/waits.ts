import type { Waits } from '../../engines/area.ts'
import { unjoined } from './joining.ts'
import { HERE } from './pages/pathway.tsx'
import { MANAGING } from './who.ts'

/** Children of the viewer's team whom nobody has joined for their protection; of any team for a head of service. */
export const waits: readonly Waits[] = [
  {
    href: HERE,
    one: 'child with a section 47 enquiry whom no lead child protection practitioner has joined',
    many: 'children with a section 47 enquiry whom no lead child protection practitioner has joined',
    may: MANAGING,
    count: async (ctx, { team }) => (await unjoined(ctx, team)).length,
  },
]
