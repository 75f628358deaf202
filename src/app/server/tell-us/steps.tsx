import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import type { Problem } from '../../../core/outcome.ts'
import {
  type Answers,
  type Asked,
  type Draft,
  keepDraft,
  keyOf,
  mayAddChild,
  pageAfter,
  pageAt,
  pageBefore,
  readAnswers,
  SAID_BY_ACCOUNT,
  toldIn,
  typedKeyOf,
  unanswered,
  withoutChild,
} from '../../../engines/portals/index.ts'
import { transact } from '../../../engines/records/index.ts'
import { StepPage, titleOf } from '../../../web/portals/index.ts'
import { tokenOf } from '../session.ts'
import { type Asking, broughtBy, draftHere, fromTheStart, isOurs, STOOD_OPEN, sendPublic } from './asking.tsx'

/** Where the threshold guidance helps: what the worry is, and what was done already. */
const GUIDED: readonly string[] = ['worry', 'done-already']

const pageIn = ({ request }: Asking): string => (request.params as { page: string }).page
const isChecking = ({ request }: Asking): boolean =>
  (request.query as Record<string, unknown>).from === 'check'

/** What is being written, and the page that was asked for; or where to go instead. */
async function here(asking: Asking): Promise<{ draft: Draft; page: Asked } | FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  if (draft.reference !== null) return asking.reply.redirect(`${asking.base}/sent`, 303)
  const page = pageAt(draft.standing, draft.said, pageIn(asking))
  // Who a partner is, their account says.
  if (asking.partner && page && SAID_BY_ACCOUNT.includes(page.id))
    return asking.reply.redirect(`${asking.base}/check`, 303)
  return page ? { draft, page } : asking.reply.redirect(`${asking.base}/check`, 303)
}

/** One page of questions, with what was answered before. */
export async function showStep(asking: Asking): Promise<FastifyReply> {
  const found = await here(asking)
  return 'page' in found ? draw(asking, found) : found
}

/** What a partner reads beside the questions. */
async function besideOf({ site, partner }: Asking, page: Asked): Promise<VNode | undefined> {
  const guide = site.found.find(({ area }) => area.guidance)?.area
  if (!partner || !guide?.guidance || !GUIDED.includes(page.id)) return undefined
  return transact(site.records, { who: partner.viewer.account }, ctx => guide.guidance!(ctx))
}

async function draw(
  asking: Asking,
  { draft, page }: { draft: Draft; page: Asked },
  tried: { answers?: Answers; errors?: readonly Problem[]; status?: number } = {},
): Promise<FastifyReply> {
  const { standing, said } = draft
  const { request, reply } = asking
  const { errors, status = 200 } = tried
  const before = pageBefore(standing, said, page)
  const body = (
    <StepPage
      standing={standing}
      page={page}
      csrf={tokenOf(request, reply)}
      answers={tried.answers ?? said[typedKeyOf(standing, page.id)] ?? said[keyOf(standing, page.id)]}
      errors={errors}
      base={asking.base}
      beside={await besideOf(asking, page)}
      checking={isChecking(asking)}
      mayAdd={mayAddChild(standing, said)}
      children={toldChildren(draft)}
    />
  )
  const back = isChecking(asking)
    ? `${asking.base}/check`
    : before
      ? `${asking.base}/${before.id}`
      : asking.partner
        ? '/'
        : asking.base
  return sendPublic(asking, standing, status, { title: titleOf(page), body, back, errors })
}

function toldChildren({ standing, said }: Draft): { child: number; name: string }[] {
  const { children } = toldIn(standing, said)
  return Array.from({ length: children }, (_, n) => ({
    child: n + 1,
    name: said[keyOf(standing, `child-${n + 1}`)]?.['child-name'] ?? '',
  }))
}

/** Keeps the answers of a page and goes on; with a problem, shows it again with what was typed. */
export async function answer(asking: Asking): Promise<FastifyReply> {
  const found = await here(asking)
  if (!('page' in found)) return found
  const { draft, page } = found
  const { answers, problems } = readAnswers(page.step.questions, broughtBy(asking))
  const field = page.step.questions[0]?.name
  if (!(await isOurs(asking)))
    return draw(asking, found, { answers, errors: [{ ...STOOD_OPEN, field }], status: 403 })
  if (problems.length > 0) return draw(asking, found, { answers, errors: problems, status: 422 })
  const { standing } = draft
  // That there is another is no answer to keep: the question is asked again after it.
  const keeps = !(page.step.lists && answers.another === 'yes')
  const put = keeps ? { [keyOf(standing, page.id)]: answers } : {}
  const gone = [typedKeyOf(standing, page.id)]
  if (!(await keepDraft(asking.site.records, draft, { put, gone }))) return fromTheStart(asking)
  const said = { ...draft.said, ...put }
  const { reply } = asking
  const next = pageAfter(standing, said, page, answers)
  if (!isChecking(asking) || !keeps) return reply.redirect(`${asking.base}/${next}`, 303)
  const left = unanswered(standing, said)
  return reply.redirect(left ? `${asking.base}/${left.id}?from=check` : `${asking.base}/check`, 303)
}

/** Keeps what is typed so far on a page, by its script: nothing is judged, and nothing is an answer until it is sent. */
export async function keepTyped(asking: Asking): Promise<FastifyReply> {
  const found = await here(asking)
  if (!('page' in found)) return found
  const { draft, page } = found
  if (!(await isOurs(asking))) return asking.reply.code(403).send()
  const { answers } = readAnswers(page.step.questions, broughtBy(asking))
  const typed = Object.fromEntries(
    // A little more than an answer may have comes back, to be shortened; no more than that is kept.
    page.step.questions.map(({ name, most }) => [name, (answers[name] ?? '').slice(0, most + 1_000)]),
  )
  await keepDraft(asking.site.records, draft, { put: { [typedKeyOf(draft.standing, page.id)]: typed } })
  return asking.reply.code(204).send()
}

/** Takes one of several children out again. */
export async function remove(asking: Asking): Promise<FastifyReply> {
  const draft = await draftHere(asking)
  if (!draft) return fromTheStart(asking)
  const { child } = broughtBy(asking)
  const number = typeof child === 'string' && /^\d{1,2}$/.test(child) ? Number(child) : 0
  const { children } = toldIn(draft.standing, draft.said)
  if ((await isOurs(asking)) && children > 1 && number >= 1 && number <= children)
    await keepDraft(asking.site.records, draft, withoutChild(draft.standing, draft.said, number))
  return asking.reply.redirect(`${asking.base}/children`, 303)
}
