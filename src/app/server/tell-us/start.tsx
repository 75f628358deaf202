import type { FastifyReply } from 'fastify'
import type { Problem } from '../../../core/outcome.ts'
import {
  beginDraft,
  DRAFT_DAYS,
  isStanding,
  keepDraft,
  pagesFor,
  type Said,
  type Standing,
  unanswered,
} from '../../../engines/portals/index.ts'
import { ProblemPage, StartPage, type Who } from '../../../web/portals/index.ts'
import { tokenOf } from '../session.ts'
import { holdDraft } from '../strangers.ts'
import { type Asking, broughtBy, draftHere, isOurs, STOOD_OPEN, sendPublic } from './asking.tsx'
import { hasGuidance } from './guidance.tsx'

/** The first page: what this is, and who is writing. */
export async function showStart(asking: Asking): Promise<FastifyReply> {
  const draft = await draftHere(asking)
  return start(asking, draft && draft.reference === null ? draft.standing : null)
}

function start(asking: Asking, who: Who, errors: readonly Problem[] = [], status = 200): FastifyReply {
  const { site, request, reply } = asking
  const body = (
    <StartPage
      csrf={tokenOf(request, reply)}
      council={site.council}
      who={who}
      errors={errors}
      hasGuidance={hasGuidance(site)}
    />
  )
  return sendPublic(asking, null, status, { title: 'Tell us about a worry', body, errors })
}

/** Begins a draft, or goes on with the one there is as whoever they say they are now. */
export async function begin(asking: Asking): Promise<FastifyReply> {
  const { standing } = broughtBy(asking)
  const who = isStanding(standing) ? standing : null
  if (!(await isOurs(asking))) return start(asking, who, [{ ...STOOD_OPEN, field: 'standing' }], 403)
  if (who === null) return start(asking, null, [{ field: 'standing', message: 'Select who you are' }], 422)
  const { site, gate, request, reply } = asking
  const draft = await draftHere(asking)
  if (draft && (await keepDraft(site.records, draft, { standing: who })))
    return onwards(asking, draft.token, who, draft.said)
  const minutes = await gate(request, 'begun')
  if (minutes > 0) return tooMany(asking, who, minutes)
  const begun = await beginDraft(site.records, who)
  holdDraft(request, reply, begun.token, who === 'professional' ? DRAFT_DAYS : undefined)
  return onwards(asking, begun.token, who, {})
}

/** To the first page that is not yet answered, the token held as long as befits who is writing. */
function onwards({ request, reply }: Asking, token: string, who: Standing, said: Said): FastifyReply {
  holdDraft(request, reply, token, who === 'professional' ? DRAFT_DAYS : undefined)
  const isNew = Object.keys(said).every(key => !key.startsWith(`${who}/`))
  const next = isNew ? pagesFor(who, said)[0] : unanswered(who, said)
  return reply.redirect(`/tell-us/${next?.id ?? 'check'}`, 303)
}

/** Too much has come, from one address or from everybody: said with whom to call. */
export function tooMany(asking: Asking, who: Who, minutes: number): FastifyReply {
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`
  const words = `We are getting more messages than we can take. What you wrote is kept. Send it again in ${wait}, or call the council if it cannot wait so long.`
  asking.reply.header('retry-after', String(minutes * 60))
  return sendPublic(asking, who, 429, {
    title: 'Please wait',
    body: <ProblemPage heading="Please wait" words={words} back={asking.base} />,
  })
}
