import type { Waits } from '../../engines/area.ts'
import { FRONT_DOOR } from './board/deciders.ts'
import { lateAnswersFor, READING } from './board/late-answers.ts'
import { stepsOf } from './board/next-steps.ts'
import { waitingCount } from './board/waiting-cases.ts'

const HREF = '/areas/front-door/mine'

/** What the front door wants of one person, on their My day until it is done. */
export const waits: readonly Waits[] = [
  {
    href: '/areas/front-door/to-accept',
    one: 'case from the front door to accept',
    many: 'cases from the front door to accept',
    may: ['team-manager', 'head-of-service'],
    count: (ctx, { team, roles }) => waitingCount(ctx, roles.includes('head-of-service') ? null : team),
  },
  {
    href: HREF,
    one: 'next step of yours on a contact',
    many: 'next steps of yours on contacts',
    may: FRONT_DOOR,
    count: async (ctx, { account }) => (await stepsOf(ctx, account)).length,
  },
  {
    href: HREF,
    one: 'contact that you have',
    many: 'contacts that you have',
    may: FRONT_DOOR,
    async count(ctx, { account }) {
      const row = await ctx.db.first<{ n: number }>(
        'select count(*)::int as n from contact where holder_account = $1 and decided_at is null',
        [account],
      )
      return row?.n ?? 0
    },
  },
  {
    href: HREF,
    one: 'answer from a partner that came after the decision',
    many: 'answers from partners that came after the decision',
    may: READING,
    count: async (ctx, viewer) => (await lateAnswersFor(ctx, viewer)).length,
  },
]
