import type { Waits } from '../../engines/area.ts'
import { lettersToSend } from './asked-for.ts'
import { ASKED_HREF, SENDING } from './who.ts'

export const waits: readonly Waits[] = [
  {
    href: ASKED_HREF,
    one: 'letter to finish and send',
    many: 'letters to finish and send',
    may: SENDING,
    // Business support reads no record of a child: the service says how many there are.
    alone: true,
    count: async ctx => (await lettersToSend(ctx)).length,
  },
]
