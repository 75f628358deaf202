import { renderToString } from 'preact-render-to-string'
import type { Instant } from '../../core/instant.ts'
import { isPartner } from '../../engines/access/index.ts'
import {
  type DraftOf,
  endFormDraft,
  FORM_DRAFT_DAYS,
  type FormDraft,
  formDraftsOf,
  keepFormDraft,
  momentNow,
} from '../../engines/drafts/index.ts'
import { draftOf, pageOf } from './draft-of.ts'
import { noticeOf, savedMeanwhile } from './meanwhile.tsx'
import type { Answered, Route, Visit } from './route.ts'
import { formAt, goesOn, type Kept, saved, taken } from './saving.tsx'
import { readSent, type Sent } from './sent.ts'
import { alsoOf, othersAt } from './together.tsx'
import { momentInWords } from './when.ts'
import { amongOthers } from './writing.tsx'

/** 'on Tuesday 24 November 2026 at 16:10' */
export const begunOn = (at: Instant): string => `on ${momentInWords(at)}`

/**
 * Every page with a form keeps what was typed there, for whoever typed it: "Save and come back", or the script's quiet
 * saving, sends the form with `_keep`. It is offered back on return, and forgotten once the form was saved. Whoever writes
 * there too is told of, and what they saved meanwhile is shown before a second record is made.
 */
export function withDrafts(routes: readonly Route[]): readonly Route[] {
  const forms = new Set(routes.filter(({ method }) => method === 'POST').map(({ path }) => path))
  const pages = new Map(
    routes.filter(({ method }) => method === 'GET').map(page => [page.path, page.handle.bind(page)]),
  )
  return routes.map(route => {
    if (!forms.has(route.path)) return route
    const handle = route.handle.bind(route)
    const form: Kept = { route, handle, show: pages.get(route.path) }
    return {
      ...route,
      handle: visit => (route.method === 'POST' ? kept(visit, form) : offered(visit, route, handle)),
    }
  })
}

/** Where a draft is gone on with. */
export const draftHref = ({ page, part }: { page: string; part: string }): string =>
  `${page}?${new URLSearchParams({ draft: 'open', ...(part === '' ? {} : { part }) })}`

async function kept(visit: Visit, form: Kept): Promise<Answered> {
  const { ctx } = visit
  const sent = readSent(visit.form)
  const draft = draftOf(visit, form.route)
  if (sent.take !== undefined) return taken(visit, form, sent.take)
  if (sent.keep === undefined) return saved(visit, form)
  if (sent.keep === 'forget' || sent.keep === 'drop') {
    await endFormDraft(ctx, draft)
    return {
      redirect: sent.keep === 'drop' ? afterwards(draft) : draft.page,
      notice: 'What you had typed is forgotten.',
    }
  }
  if (!(await keepFormDraft(ctx, draft, sent.said))) return 'not-found'
  if (sent.keep === 'quietly') return quietly(visit, form, draft, sent)
  return {
    redirect: draft.child === null ? '/' : `/children/${draft.child}`,
    notice: `What you typed is kept for you for ${FORM_DRAFT_DAYS} days, and is not part of the record yet. You find it ${isPartner(visit.viewer) ? 'where you wrote it' : 'on My day'}.`,
  }
}

const afterwards = ({ child, page }: DraftOf): string => (child === null ? page : `/children/${child}`)

/** Whoever began first hears of the second while they type, and of what was saved. */
async function quietly(visit: Visit, { route, show }: Kept, draft: DraftOf, sent: Sent): Promise<Answered> {
  const { ctx } = visit
  const also = alsoOf(await othersAt(visit, route), draft.part)
  const at = formAt(visit, route)
  const news = at ? await savedMeanwhile(visit, at, sent, 'news') : []
  const notice =
    at && news.length > 0 ? await noticeOf(visit, await savedMeanwhile(visit, at, sent), sent.said) : null
  return {
    json: {
      kept: true,
      ...(also !== '' && (draft.child !== null || (await opens(visit, show, sent))) && { also }),
      ...(notice && { saved: renderToString(notice), heard: await momentNow(ctx) }),
    },
  }
}

/** Whether the page opens for the viewer: nothing of it is shown, and so nothing that it logged stays. */
async function opens(visit: Visit, show: Kept['show'], { form }: Sent): Promise<boolean> {
  const { db } = visit.ctx
  await db.run('savepoint opens')
  const shown = await show?.({ ...visit, form })
  await db.run('rollback to savepoint opens')
  return shown !== undefined && shown !== 'not-found'
}

async function offered(visit: Visit, route: Route, handle: Route['handle']): Promise<Answered> {
  const page = pageOf(visit)
  const drafts = (await formDraftsOf(visit.ctx, page)).filter(draft => isOfWhatIsAsked(draft, visit))
  const open =
    visit.query.draft === 'open' ? drafts.find(({ part }) => part === (visit.query.part ?? '')) : undefined
  const sent = open && readSent(open.said)
  // Others are asked after only once the page has opened for the viewer.
  const shown = await handle(sent ? { ...visit, form: sent.form } : visit)
  const answered = await amongOthers(visit, route, shown, sent && (await goesOn(visit, route, sent, 'now')))
  if (drafts.length === 0 || answered === 'not-found' || !('body' in answered)) return answered
  return {
    ...answered,
    body: (
      <>
        {drafts.map(draft => (
          <Offer page={page} draft={draft} isOpen={draft === open} csrf={visit.csrf} />
        ))}
        {answered.body}
      </>
    ),
  }
}

// A list's page may be of one team or worker, whom its query names and its form says: a draft about another is offered there.
const isOfWhatIsAsked = ({ said }: FormDraft, { query }: Visit): boolean =>
  query.draft === 'open' || Object.entries(query).every(([name, asked]) => (said[name] ?? asked) === asked)

type OfferProps = { page: string; draft: FormDraft; isOpen: boolean; csrf: string }

const Offer = ({ page, draft: { part, begunAt }, isOpen, csrf }: OfferProps) => (
  <div class="govuk-inset-text gt-kept">
    <p class="govuk-body">
      You began this {begunOn(begunAt)}.{' '}
      {isOpen ? (
        'What you typed stands below. It is not part of the record until you save it.'
      ) : (
        <a class="govuk-link" href={draftHref({ page, part })}>
          Go on with what you typed
        </a>
      )}
    </p>
    <form method="post" action={page} data-forgets={page}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="_part" value={part} />
      <button
        type="submit"
        name="_keep"
        value="forget"
        class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
      >
        Forget it and start again
      </button>
    </form>
  </div>
)
