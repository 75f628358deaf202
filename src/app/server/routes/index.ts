import type { FastifyInstance } from 'fastify'
import { withDrafts } from '../drafts.tsx'
import type { Route } from '../route.ts'
import type { Site } from '../site.ts'
import { accountsRoutes } from './accounts.tsx'
import { annexRoutes } from './annex-a.tsx'
import { areaRoutes } from './areas.tsx'
import { checkRoutes } from './check.tsx'
import { registerCheck } from './check-upload.ts'
import { childRoutes } from './child.tsx'
import { correctRoutes } from './correct.tsx'
import { feedRoutes } from './dfe-feed.tsx'
import { figuresRoutes } from './figures.tsx'
import { filesRoutes } from './files.tsx'
import { givenListsRoutes } from './given-lists.tsx'
import { homeRoutes } from './home.tsx'
import { registerInvitation } from './invitation.tsx'
import { jobsRoutes } from './jobs.tsx'
import { loadRoutes } from './loads.tsx'
import { registerUpload } from './loads-upload.ts'
import { lookedRoutes } from './looked.tsx'
import { matchesRoutes } from './matches.tsx'
import { mendingRoutes } from './mending.tsx'
import { moreRoutes } from './more.tsx'
import { myAccountRoutes } from './my-account.tsx'
import { newsRoutes } from './news.tsx'
import { outboxRoutes } from './outbox.tsx'
import { recordRoutes } from './record.tsx'
import { registerRefer } from './refer.tsx'
import { restrictionsRoutes } from './restrictions.tsx'
import { returnsRoutes } from './returns.tsx'
import { byTeamRoutes } from './returns-by-team.tsx'
import { searchRoutes } from './search.tsx'
import { register as registerSession } from './session.tsx'
import { exportRoutes } from './submission/exports.tsx'
import { submissionRoutes } from './submission/index.ts'
import { registerTellUs } from './tell-us.tsx'
import { toldUsRoutes } from './told-us.tsx'
import { workRoutes } from './work.tsx'

/** Every page and form of a site. */
export const routesOf = (site: Site): readonly Route[] => withDrafts(everyRoute(site))

const everyRoute = (site: Site): readonly Route[] => [
  ...homeRoutes,
  ...newsRoutes,
  ...childRoutes,
  ...recordRoutes,
  ...correctRoutes,
  ...lookedRoutes,
  ...restrictionsRoutes,
  ...workRoutes,
  ...mendingRoutes,
  ...areaRoutes(site),
  ...filesRoutes,
  ...outboxRoutes(site),
  ...figuresRoutes,
  ...givenListsRoutes,
  ...byTeamRoutes,
  ...returnsRoutes,
  ...submissionRoutes,
  ...exportRoutes,
  ...feedRoutes,
  ...annexRoutes,
  ...loadRoutes,
  ...checkRoutes,
  ...searchRoutes,
  ...toldUsRoutes,
  ...matchesRoutes,
  ...accountsRoutes,
  ...jobsRoutes,
  ...myAccountRoutes,
  ...moreRoutes(() => everyRoute(site)),
]

/** Addresses that are no pages of someone signed in, or take files: each registers on the server itself. */
export const registrations: readonly ((app: FastifyInstance, site: Site) => void | Promise<void>)[] = [
  registerSession,
  registerUpload,
  registerCheck,
  registerTellUs,
  registerInvitation,
  registerRefer,
]
