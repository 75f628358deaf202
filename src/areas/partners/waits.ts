import type { Waits } from '../../engines/area.ts'
import { MANAGERS } from './board/challenge.ts'
import { openChallenges } from './board/challenges-waiting.ts'

export const waits: readonly Waits[] = [
  {
    href: '/areas/partners/hub',
    one: 'partner’s challenge to a decision',
    many: 'partners’ challenges to decisions',
    may: MANAGERS,
    count: async ctx => (await openChallenges(ctx)).length,
  },
]
