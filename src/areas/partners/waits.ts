import type { Waits } from '../../engines/area.ts'
import { FRONT_DOOR } from '../front-door/facts.ts'
import { MANAGERS } from './board/challenge.ts'
import { openChallenges } from './board/challenges-waiting.ts'
import { conversationsToHold } from './board/conversations-asked.ts'

export const waits: readonly Waits[] = [
  {
    href: '/areas/partners/hub',
    one: 'partner’s challenge to a decision',
    many: 'partners’ challenges to decisions',
    may: MANAGERS,
    count: async ctx => (await openChallenges(ctx)).length,
  },
  {
    href: '/areas/partners/conversations',
    one: 'conversation that a partner asks for',
    many: 'conversations that partners ask for',
    may: FRONT_DOOR,
    count: async ctx => (await conversationsToHold(ctx)).length,
  },
]
