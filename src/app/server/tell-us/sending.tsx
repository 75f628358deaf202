import type { FastifyReply } from 'fastify'
import type { Problem } from '../../../core/outcome.ts'
import {
  answersOf,
  type Draft,
  filesOf,
  pagesFor,
  SAID_BY_ACCOUNT,
  type SentFile,
  saidTo,
  submit,
  unanswered,
} from '../../../engines/portals/index.ts'
import { CheckPage, FilesToSend, SentPage } from '../../../web/portals/index.ts'
import { tokenOf } from '../session.ts'
import { type Asking, broughtBy, draftHere, fromTheStart, isOurs, STOOD_OPEN, sendPublic } from './asking.tsx'
import { tooMany } from './start.tsx'

/** A draft with nothing left to ask; or where to go instead. */
async function finished(asking: Asking): Promise<Draft | FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  if (draft.reference !== null) return asking.reply.redirect(`${asking.base}/sent`, 303)
  const left = unanswered(draft.standing, draft.said)
  return left ? asking.reply.redirect(`${asking.base}/${left.id}`, 303) : draft
}

/** Everything as it will be sent. */
export async function showCheck(asking: Asking): Promise<FastifyReply> {
  const draft = await finished(asking)
  return 'token' in draft ? check(asking, draft) : draft
}

async function check(
  asking: Asking,
  draft: Draft,
  errors: readonly Problem[] = [],
  status = 200,
): Promise<FastifyReply> {
  const { standing, said, version } = draft
  const answers = answersOf(standing, said)
  const files: readonly SentFile[] | undefined = asking.partner && (await filesOf(asking.site.records, draft))
  const body = (
    <CheckPage
      standing={standing}
      csrf={tokenOf(asking.request, asking.reply)}
      answers={answers}
      version={version}
      base={asking.base}
      fixed={asking.partner && SAID_BY_ACCOUNT}
    >
      {files && (
        <FilesToSend base={asking.base} files={files} exploited={saidTo(answers, 'exploited') === 'yes'} />
      )}
    </CheckPage>
  )
  const last = pagesFor(standing, said).at(-1)
  const back = `${asking.base}/${last?.id ?? ''}`
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
  return asking.reply.redirect(`${asking.base}/sent`, 303)
}

/** The reference, and what happens next. */
export async function showSent(asking: Asking): Promise<FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  if (draft.reference === null) return asking.reply.redirect(`${asking.base}/check`, 303)
  const body = (
    <SentPage standing={draft.standing} reference={draft.reference} follow={asking.partner && '/'} />
  )
  return sendPublic(asking, draft.standing, 200, { title: 'Thank you', body })
}
