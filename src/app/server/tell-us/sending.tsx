import type { FastifyReply } from 'fastify'
import type { Problem } from '../../../core/outcome.ts'
import { answersOf, type Draft, pagesFor, submit, unanswered } from '../../../engines/portals/index.ts'
import { CheckPage, SentPage } from '../../../web/portals/index.ts'
import { tokenOf } from '../session.ts'
import { type Asking, broughtBy, draftHere, fromTheStart, isOurs, STOOD_OPEN, sendPublic } from './asking.tsx'
import { tooMany } from './start.tsx'

/** A draft with nothing left to ask; or where to go instead. */
async function finished(asking: Asking): Promise<Draft | FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  if (draft.reference !== null) return asking.reply.redirect('/tell-us/sent', 303)
  const left = unanswered(draft.standing, draft.said)
  return left ? asking.reply.redirect(`/tell-us/${left.id}`, 303) : draft
}

/** Everything as it will be sent. */
export async function showCheck(asking: Asking): Promise<FastifyReply> {
  const draft = await finished(asking)
  return 'token' in draft ? check(asking, draft) : draft
}

function check(asking: Asking, draft: Draft, errors: readonly Problem[] = [], status = 200): FastifyReply {
  const { standing, said, version } = draft
  const body = (
    <CheckPage
      standing={standing}
      csrf={tokenOf(asking.request, asking.reply)}
      answers={answersOf(standing, said)}
      version={version}
    />
  )
  const last = pagesFor(standing, said).at(-1)
  const back = `/tell-us/${last?.id ?? ''}`
  return sendPublic(asking, standing, status, { title: 'Check what you are sending', body, back, errors })
}

const CHANGED: Problem = {
  message: 'Your answers have changed, perhaps in another window. Check them, and send them again.',
}

/** Sends what was shown. */
export async function send(asking: Asking): Promise<FastifyReply> {
  const draft = await finished(asking)
  if (!('token' in draft)) return draft
  if (!(await isOurs(asking))) return check(asking, draft, [STOOD_OPEN], 403)
  if (broughtBy(asking).version !== String(draft.version)) return check(asking, draft, [CHANGED], 409)
  const minutes = await asking.gate(asking.request, 'sent')
  if (minutes > 0) return tooMany(asking, draft.standing, minutes)
  await submit(asking.site.records, draft)
  // Where another window was quicker, that page says so: its reference, or the answers as they are now.
  return asking.reply.redirect('/tell-us/sent', 303)
}

/** The reference, and what happens next. */
export async function showSent(asking: Asking): Promise<FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  if (draft.reference === null) return asking.reply.redirect('/tell-us/check', 303)
  const body = <SentPage standing={draft.standing} reference={draft.reference} />
  return sendPublic(asking, draft.standing, 200, { title: 'Thank you', body })
}
