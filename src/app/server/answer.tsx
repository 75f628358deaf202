import type { FastifyReply, FastifyRequest } from 'fastify'
import { formatDay, isoDay } from '../../core/day.ts'
import { isPartner, roleName, SESSION_MINUTES } from '../../engines/access/index.ts'
import type { Viewer } from '../../engines/area.ts'
import { Page, type PageProps, render } from '../../web/kit/index.ts'
import { NotFound } from '../../web/session/index.ts'
import { navigationOf } from './navigation.ts'
import type { Answered, Route, Shown, Visit } from './route.ts'
import { beginSession, takeNotice, tokenOf } from './session.ts'
import type { Site } from './site.ts'

/** What every page of a site is drawn with. */
export type Drawn = { site: Site; routes: readonly Route[]; request: FastifyRequest; reply: FastifyReply }

/** Sends a whole page: what was shown, with header, navigation and footer round it. */
export function sendPage(
  { site, routes, request, reply }: Drawn,
  shown: Shown,
  viewer: Viewer | undefined,
  status = shown.status ?? 200,
): FastifyReply {
  // What is not there stands nowhere: the answer is the same under every address.
  const path = status === 404 ? '' : (request.url.split('?', 1)[0] ?? '/')
  const page: PageProps = {
    title: shown.title,
    council: site.council,
    assets: site.assets,
    csrf: tokenOf(request, reply),
    breadcrumbs: shown.breadcrumbs,
    ...(site.city && {
      phase: {
        tag: 'Made-up city',
        words: `Nobody here is real. Today is ${formatDay(site.city.today)}.`,
      },
    }),
    banner: shown.banner,
    errors: shown.errors,
    notice: shown.notice ?? takeNotice(request),
    query: shown.query,
    wide: shown.wide,
    ...(viewer && {
      searches: !isPartner(viewer),
      viewer: { name: viewer.name, account: viewer.account, role: rolesOf(viewer) },
      accountHref: '/my-account',
      nav: navigationOf(viewer, routes, path),
      sessionSeconds: SESSION_MINUTES * 60,
    }),
  }
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(render(<Page {...page}>{shown.body}</Page>))
}

const rolesOf = (viewer: Viewer): string => viewer.roles.map(roleName).join(', ')

/** The one page for what is not there and for what may not be seen: the same bytes for both. */
export const sendNotFound = (drawn: Drawn, viewer: Viewer | undefined): FastifyReply =>
  sendPage(drawn, { title: 'Page not found', body: <NotFound /> }, viewer, 404)

/** Sends what a route answered. */
export async function send(
  drawn: Drawn,
  visit: Pick<Visit, 'viewer' | 'knownOn' | 'url'>,
  answered: Answered,
): Promise<FastifyReply> {
  const { request, reply } = drawn
  if (answered === 'not-found') return sendNotFound(drawn, visit.viewer)
  if ('redirect' in answered) {
    if (answered.renew) await beginSession(request, visit.viewer.account)
    if (answered.notice !== undefined) request.session.notice = answered.notice
    return reply.redirect(answered.redirect, 303)
  }
  if ('json' in answered) return reply.send(answered.json)
  if ('bytes' in answered) return sendFile(reply, answered)
  if ('text' in answered) return reply.type(answered.type).send(answered.text)
  return sendPage(drawn, asKnown(answered, visit), visit.viewer)
}

/** A file as it was brought, in a page of its own that can do nothing; as a picture only what a browser draws. */
function sendFile(
  reply: FastifyReply,
  { bytes, type, name, isPicture }: Extract<Answered, { bytes: Buffer }>,
): FastifyReply {
  const called = encodeURIComponent(name).replace(/['()*]/g, c => `%${c.charCodeAt(0).toString(16)}`)
  // Once in plain letters, for what does not read the other: nothing in it ends the line or the quotation.
  const plain = name.replace(/[^\w. -]/g, '_')
  return reply
    .type(type)
    .header(
      'content-disposition',
      `${isPicture ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${called}`,
    )
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(bytes)
}

/** A page shown as known on another day always says so, and how to come back. */
function asKnown(shown: Shown, { knownOn, url }: Pick<Visit, 'knownOn' | 'url'>): Shown {
  if (knownOn === null || shown.banner) return shown
  const now = url.replace(new RegExp(`([?&])known=${isoDay(knownOn)}&?`), '$1').replace(/[?&]$/, '')
  return {
    ...shown,
    banner: {
      tone: 'known',
      title: `As known on ${formatDay(knownOn)}.`,
      children: (
        <a class="govuk-link" href={now}>
          Show what is known today
        </a>
      ),
    },
  }
}
