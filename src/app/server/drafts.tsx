import type { Instant } from '../../core/instant.ts'
import { isId, isPartner } from '../../engines/access/index.ts'
import {
  type DraftOf,
  endFormDraft,
  FORM_DRAFT_DAYS,
  type FormDraft,
  formDraftsOf,
  keepFormDraft,
} from '../../engines/drafts/index.ts'
import type { Answered, Route, Visit } from './route.ts'
import { alsoAbove, alsoWords, othersAt } from './together.tsx'
import { momentInWords } from './when.ts'

/** 'on Tuesday 24 November 2026 at 16:10' */
export const begunOn = (at: Instant): string => `on ${momentInWords(at)}`

/**
 * Every page with a form keeps what was typed there, for whoever typed it: "Save and come back", or the script's quiet
 * saving, sends the form with `_keep`. It is offered back on return, and forgotten once the form was saved.
 */
export function withDrafts(routes: readonly Route[]): readonly Route[] {
  const forms = new Set(routes.filter(({ method }) => method === 'POST').map(({ path }) => path))
  return routes.map(route => {
    if (!forms.has(route.path)) return route
    const handle = route.handle.bind(route)
    return {
      ...route,
      handle: visit => (route.method === 'POST' ? kept(visit, route, handle) : offered(visit, route, handle)),
    }
  })
}

const pageOf = ({ url }: Visit): string => url.split('?', 1)[0] ?? ''

// A page may hold several forms: their hidden fields say which, as they do when the form is sent.
const partOf = (form: Visit['form']): string =>
  form._part ?? [form.do, form.contact].filter(Boolean).join(' ')

/** Where a draft is gone on with. */
export const draftHref = ({ page, part }: { page: string; part: string }): string =>
  `${page}?${new URLSearchParams({ draft: 'open', ...(part === '' ? {} : { part }) })}`

function draftOf(visit: Visit, { title }: Route): DraftOf {
  const id = visit.path.child ?? visit.path.person ?? ''
  return { page: pageOf(visit), part: partOf(visit.form), title, child: isId(id) ? id : null }
}

async function kept(visit: Visit, route: Route, handle: Route['handle']): Promise<Answered> {
  const { ctx } = visit
  const { _csrf, _keep, _part, ...said } = visit.form
  const draft = draftOf(visit, route)
  if (_keep === undefined) {
    const answered = await handle(visit)
    if (answered === 'not-found') return answered
    if (!('redirect' in answered)) return alsoAbove(answered, await othersAt(visit, route))
    await endFormDraft(ctx, draft)
    return answered
  }
  if (_keep === 'forget') {
    await endFormDraft(ctx, draft)
    return { redirect: draft.page, notice: 'What you had typed is forgotten.' }
  }
  if (!(await keepFormDraft(ctx, draft, said))) return 'not-found'
  if (_keep === 'quietly') {
    // Whoever began first hears of the second while they type.
    const also = alsoWords(await othersAt(visit, route))
    return { json: { kept: true, ...(also !== '' && { also }) } }
  }
  return {
    redirect: draft.child === null ? '/' : `/children/${draft.child}`,
    notice: `What you typed is kept for you for ${FORM_DRAFT_DAYS} days, and is not part of the record yet. You find it ${isPartner(visit.viewer) ? 'where you wrote it' : 'on My day'}.`,
  }
}

async function offered(visit: Visit, route: Route, handle: Route['handle']): Promise<Answered> {
  const page = pageOf(visit)
  const drafts = await formDraftsOf(visit.ctx, page)
  const open =
    visit.query.draft === 'open' ? drafts.find(({ part }) => part === (visit.query.part ?? '')) : undefined
  const shown = await handle(open ? { ...visit, form: open.said } : visit)
  // Asked only once the page has opened for the viewer.
  const answered = shown === 'not-found' ? shown : alsoAbove(shown, await othersAt(visit, route))
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
