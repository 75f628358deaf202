import { isId } from '../../engines/access/index.ts'
import { type DraftOf, partOf } from '../../engines/drafts/index.ts'
import type { Route, Visit } from './route.ts'

/** The address of a page, without what is asked of it. */
export const pageOf = ({ url }: Pick<Visit, 'url'>): string => url.split('?', 1)[0] ?? ''

/** Which draft a form that was sent is: a page may hold several forms, and their hidden fields say which. */
export function draftOf(visit: Visit, { title }: Pick<Route, 'title'>): DraftOf {
  const id = visit.path.child ?? visit.path.person ?? ''
  return { page: pageOf(visit), part: partOf(visit.form), title, child: isId(id) ? id : null }
}
