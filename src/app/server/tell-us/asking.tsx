import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { formatDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Viewer } from '../../../engines/area.ts'
import { type Draft, draftOf } from '../../../engines/portals/index.ts'
import { Page, render } from '../../../web/kit/index.ts'
import { Before, type Who } from '../../../web/portals/index.ts'
import { sendPage } from '../answer.tsx'
import { refuseForged } from '../errors.tsx'
import type { Route } from '../route.ts'
import type { Site } from '../site.ts'
import { draftTokenOf, dropDraft, type Gate } from '../strangers.ts'

/** One request of somebody who tells of a worry: a stranger, or a partner who has signed in. */
export type Asking = {
  /** Where its pages lie. */
  base: string
  app: FastifyInstance
  site: Site
  gate: Gate
  request: FastifyRequest
  reply: FastifyReply
  /** The partner who writes, with what their pages are drawn with; a stranger when left out. */
  partner?: { viewer: Viewer; routes: readonly Route[] }
}

/** Where a stranger's pages lie. */
export const TELL_US = '/tell-us'

/** A page for them. */
export type Public = { title: string; body: VNode; back?: string; errors?: readonly Problem[] }

/** Sends a page with whom to call, the way out and the way back round it. */
export function sendPublic(
  asking: Pick<Asking, 'site' | 'reply'> & Partial<Asking>,
  who: Who,
  status: number,
  shown: Public,
): FastifyReply {
  const { site, reply, request, partner } = asking
  if (partner && request) {
    const body = (
      <>
        <Before who="professional" back={shown.back} />
        {shown.body}
      </>
    )
    const { title, errors } = shown
    return sendPage(
      { site, reply, request, routes: partner.routes },
      { title, body, errors },
      partner.viewer,
      status,
    )
  }
  const page = (
    <Page
      title={shown.title}
      council={site.council}
      assets={site.assets}
      errors={shown.errors}
      forStrangers={{ home: TELL_US }}
      before={<Before who={who} back={shown.back} />}
      {...(site.city && {
        phase: {
          tag: 'Made-up city',
          words: `Nobody here is real. Today is ${formatDay(site.city.today)}.`,
        },
      })}
    >
      {shown.body}
    </Page>
  )
  return reply.code(status).type('text/html; charset=utf-8').send(render(page))
}

/** What this browser is writing. */
export const draftHere = ({ site, request, partner }: Asking): Promise<Draft | undefined> =>
  partner
    ? draftOf(site.records, (request.params as { draft?: string }).draft, partner.viewer.account)
    : draftOf(site.records, draftTokenOf(request))

/** Back to the beginning: there is no draft, or it has ended. */
export function fromTheStart({ request, reply, partner }: Asking): FastifyReply {
  if (partner) return reply.redirect('/', 303)
  dropDraft(request, reply)
  return reply.redirect(TELL_US, 303)
}

/** What the form brought, by name. */
export const broughtBy = ({ request }: Asking): Readonly<Record<string, unknown>> =>
  (request.body ?? {}) as Record<string, unknown>

/** Whether a form came from a page of ours. */
export const isOurs = ({ app, request, reply }: Asking): Promise<boolean> =>
  refuseForged(app, request, reply).then(
    () => true,
    () => false,
  )

/** Said where a form's page stood open longer than its session: it comes back with what was typed. */
export const STOOD_OPEN: Problem = {
  message: 'This page stood open for a long time. Press the button again.',
}
