import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Day, parseDay } from '../../core/day.ts'
import { dayOf, type Instant, lastMomentOf } from '../../core/instant.ts'
import { viewerOf } from '../../engines/access/index.ts'
import { transact } from '../../engines/records/index.ts'
import { holdsOneOf } from './navigation.ts'
import { withPaper } from './papers.tsx'
import type { Answered, Route, Visit } from './route.ts'
import { accountOf, tokenOf } from './session.ts'
import type { Site } from './site.ts'

/** What came of a visit: an answer for a viewer, or that nobody who may be here is signed in. */
export type Visited = { visit: Pick<Visit, 'viewer' | 'knownOn' | 'url'>; answered: Answered } | 'nobody'

/** What of a route a visit is opened by. */
export type Opened = Pick<Route, 'may' | 'known'>

/**
 * Works as whoever is signed in, in one transaction. Also for addresses registered on the server directly
 * (uploads): they open their visit here, so that rights and roles are judged in one place.
 */
export async function visited(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  route: Opened,
  handle: (visit: Visit) => Promise<Answered>,
  files: Visit['files'] = [],
): Promise<Visited> {
  const who = accountOf(request)
  if (who === undefined) return 'nobody'
  const query = words(request.query)
  const knownOn = route.known ? earlierDay(query.known, site.records.now()) : null
  const knownAt = knownOn === null ? null : lastMomentOf(knownOn)
  return transact(site.records, { who, knownAt }, async ctx => {
    const viewer = await viewerOf(ctx)
    if (!viewer) return 'nobody'
    const visit: Visit = {
      site,
      ctx,
      viewer,
      path: words(request.params),
      query,
      form: words(request.body),
      files,
      url: request.url,
      csrf: tokenOf(request, reply),
      origin: `${request.protocol}://${request.host}`,
      knownOn,
    }
    const answered = holdsOneOf(viewer, route.may) ? await withPaper(visit, await handle(visit)) : 'not-found'
    return { visit: { viewer, knownOn, url: request.url }, answered }
  })
}

/** The day asked for; null for today, a day to come, or no day at all: then the page shows what is known now. */
function earlierDay(asked: string | undefined, now: Instant): Day | null {
  const day = asked === undefined ? undefined : parseDay(asked)
  return day === undefined || day >= dayOf(now) ? null : day
}

/** Text by name; what came several times (ticked boxes) joined with commas. Without the one sign no text can hold. */
function words(from: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries((from ?? {}) as Record<string, unknown>)
  return Object.fromEntries(
    entries.map(([name, value]) => [
      name,
      (Array.isArray(value) ? value.filter(v => v !== '').join(',') : String(value)).replaceAll('\0', ''),
    ]),
  )
}
