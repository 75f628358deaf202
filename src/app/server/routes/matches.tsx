import { logList } from '../../../engines/access/index.ts'
import { DECIDERS, decideOffer, offersDecided, offersToDecide } from '../../../engines/matching/index.ts'
import { MatchesPage } from '../../../web/search/index.ts'
import type { Route } from '../route.ts'

/** Pairs on one page: decided ones leave it, so the next come up. */
const SHOWN = 20

const SAID = {
  different: 'Kept: not the same person. The pair will not be offered again.',
  same: 'Kept: the same person. Their records stay apart for now: bringing two records together is not built yet.',
} as const

const isDecision = (said: string | undefined): said is keyof typeof SAID =>
  said === 'same' || said === 'different'

/** Likely but unproven matches, for a person to decide. */
export const matchesRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/matches',
    title: 'Matches',
    may: DECIDERS,
    async handle({ ctx, csrf }) {
      const offers = await offersToDecide(ctx, { limit: SHOWN, offset: 0 })
      const decided = await offersDecided(ctx, SHOWN)
      const ids = [
        ...offers.flatMap(({ a, b }) => [a.personId, b.personId]),
        ...decided.flatMap(({ persons }) => persons),
      ]
      await logList(ctx, 'list', 'Records that may be of one person', [...new Set(ids)])
      return {
        title: 'Who may be the same person',
        body: <MatchesPage offers={offers} decided={decided} csrf={csrf} />,
      }
    },
  },
  {
    method: 'POST',
    path: '/matches/:offer',
    title: 'Decide a match',
    may: DECIDERS,
    async handle({ ctx, path, form }) {
      if (!isDecision(form.decision)) return 'not-found'
      const kept = await decideOffer(ctx, path.offer ?? '', form.decision)
      if (!kept.ok) return { redirect: '/matches', notice: kept.problems.map(p => p.message).join(' ') }
      return { redirect: '/matches', notice: SAID[form.decision] }
    },
  },
]
