import type { Waits } from '../../engines/area.ts'
import { givenToTeam } from './elsewhere.ts'
import { GIVEN, SHARING } from './who.ts'

export const waits: readonly Waits[] = [
  {
    href: GIVEN,
    one: 'child given to your team by another',
    many: 'children given to your team by others',
    may: SHARING,
    count: async (ctx, viewer) => (await givenToTeam(ctx, viewer)).length,
  },
]
