import type { VNode } from 'preact'
import { isId } from '../../engines/access/index.ts'
import { type Writing, writingHere } from '../../engines/drafts/index.ts'
import type { Answered, Route, Visit } from './route.ts'
import { momentInWords } from './when.ts'

/** Who else types into the same form about the same child now: nobody on a page about no child, or about one unseen. */
export async function othersAt(visit: Visit, { together }: Route): Promise<Writing[]> {
  const child = visit.path.child ?? ''
  return together && isId(child) ? writingHere(visit.ctx, visit.url.split('?', 1)[0] ?? '', child) : []
}

/** That a colleague writes here too, and since when; never what, which is theirs until they save it. */
export const alsoWords = (others: readonly Writing[]): string =>
  others.length === 0
    ? ''
    : `${others.map(({ name, since }) => `${name} is writing here too, since ${momentInWords(since)}.`).join(' ')} Speak with each other before you save: what both of you save stands in the record twice.`

/** A page's answer below that notice. */
export const alsoAbove = (answered: Answered, others: readonly Writing[]): Answered =>
  others.length === 0 || answered === 'not-found' || !('body' in answered)
    ? answered
    : { ...answered, body: <Also others={others} body={answered.body} /> }

const Also = ({ others, body }: { others: readonly Writing[]; body: VNode }) => (
  <>
    <p class="govuk-inset-text gt-also" role="status">
      {alsoWords(others)}
    </p>
    {body}
  </>
)
