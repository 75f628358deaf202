import { renderToString } from 'preact-render-to-string'
import type { Problem } from '../../core/outcome.ts'
import {
  endFormDraft,
  type FormAt,
  keepFormDraft,
  keepSaved,
  oneSaving,
  type Saved,
} from '../../engines/drafts/index.ts'
import { draftOf } from './draft-of.ts'
import { noticeOf, readable, savedMeanwhile, toldNow, twiceOver, withTheirWords } from './meanwhile.tsx'
import type { Answered, Route, Shown, Visit } from './route.ts'
import { readSent, type Sent } from './sent.ts'
import { amongOthers, type GoesOn } from './writing.tsx'

/** A route that takes a form, what it does, and the page that shows the form. */
export type Kept = { route: Route; handle: Route['handle']; show: Route['handle'] | undefined }

/**
 * The form as colleagues may send it too: one that writes about something its address names. On a list's page each writes of
 * something else, and nobody is held back by the others.
 */
export const formAt = (visit: Visit, route: Route): FormAt | undefined =>
  route.together && Object.keys(visit.path).length > 0 ? draftOf(visit, route) : undefined

/**
 * Saves what a form was sent for. Where a colleague saved the same about the same since it was begun, it is held back once, and
 * shown beside that: nothing of it stays, and nothing that was typed is lost.
 */
export async function saved(visit: Visit, { route, handle, show }: Kept): Promise<Answered> {
  const { ctx } = visit
  const sent = readSent(visit.form)
  const bare = { ...visit, form: sent.form }
  const at = formAt(visit, route)
  const mayHold = at !== undefined && show !== undefined && sent.begun !== undefined && !sent.goesOn
  if (mayHold) {
    await oneSaving(ctx, at)
    await ctx.db.run('savepoint saving')
  }
  const answered = await handle(bare)
  if (answered === 'not-found') return answered
  if ('body' in answered) return refused(visit, route, sent, answered)
  if (!('redirect' in answered)) return answered
  if (mayHold) {
    const news = await savedMeanwhile(visit, at, sent, 'news')
    const twice = await readable(visit, twiceOver(news, ctx.written))
    if (twice.length > 0) {
      await ctx.db.run('rollback to savepoint saving')
      return heldBack(
        visit,
        route,
        sent,
        show,
        twice.map(({ by }) => by),
      )
    }
  }
  if (at) await keepSaved(ctx, at, ctx.written)
  await endFormDraft(ctx, draftOf(visit, route))
  return answered
}

/** How a form goes on that was begun before: with what was saved meanwhile above it, which its writer is told of now. */
export async function goesOn(
  visit: Visit,
  route: Route,
  sent: Sent,
  told: 'now' | 'all',
  isShown: (saved: Saved) => boolean = () => true,
): Promise<GoesOn> {
  const at = formAt(visit, route)
  const all = at ? (await savedMeanwhile(visit, at, sent)).filter(isShown) : []
  const notice = all.length === 0 ? null : await noticeOf(visit, all, sent.said)
  return {
    part: draftOf(visit, route).part,
    begun: sent.begun ?? '',
    told: notice === null ? (sent.told ?? '') : told === 'all' ? 'all' : await toldNow(visit.ctx, sent),
    notice,
    alone: () => noticeOf(visit, all, sent.said, true),
  }
}

// What else was wrong is said as ever; what was saved meanwhile stands beside it, and holds nothing back a second time.
async function refused(visit: Visit, route: Route, sent: Sent, answered: Shown): Promise<Answered> {
  const at = formAt(visit, route)
  const all = at ? await savedMeanwhile(visit, at, sent) : []
  // Some pages say themselves what a record that they change says now.
  const says = all.length > 0 && renderToString(answered.body).includes('gt-standing')
  const on = await goesOn(visit, route, sent, 'all', ({ isNew }) => isNew || !says)
  if (on.notice) await keepFormDraft(visit.ctx, draftOf(visit, route), sent.said)
  return amongOthers(visit, route, answered, on)
}

async function heldBack(
  visit: Visit,
  route: Route,
  sent: Sent,
  show: Route['handle'],
  by: readonly string[],
): Promise<Answered> {
  await keepFormDraft(visit.ctx, draftOf(visit, route), sent.said)
  const shown = await show({ ...visit, form: sent.form })
  if (shown === 'not-found' || !('body' in shown)) return shown
  const errors: Problem[] = [
    {
      field: 'saved-meanwhile',
      message: `${[...new Set(by)].join(' and ')} saved the same while you were writing. Yours is not saved yet: read theirs, then choose`,
    },
    // A browser sends files once.
    ...(visit.files.length > 0 ? [{ message: 'Choose your files again before you save' }] : []),
  ]
  return amongOthers(visit, route, { ...shown, status: 409, errors }, await goesOn(visit, route, sent, 'all'))
}

/** Puts a colleague's words below those typed, for their writer to make one of both; nothing is saved. */
export async function taken(visit: Visit, { route, show }: Kept, record: string): Promise<Answered> {
  const { ctx } = visit
  const sent = readSent(visit.form)
  const at = formAt(visit, route)
  if (!at || !show) return 'not-found'
  const said =
    (await withTheirWords(visit, await savedMeanwhile(visit, at, sent), record, sent.said)) ?? sent.said
  if (!(await keepFormDraft(ctx, draftOf(visit, route), said))) return 'not-found'
  const shown = await show({ ...visit, form: { ...sent.form, ...readSent(said).form } })
  return amongOthers(visit, route, shown, await goesOn(visit, route, { ...sent, said }, 'now'))
}
