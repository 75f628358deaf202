import type { VNode } from 'preact'
import { isId } from '../../engines/access/index.ts'
import { type Writing, writingAt, writingHere } from '../../engines/drafts/index.ts'
import { pageOf } from './draft-of.ts'
import type { Route, Shown, Visit } from './route.ts'
import { momentInWords } from './when.ts'

/** Who else types now: anywhere on the page, where it is about one thing; else into which of its forms. */
export type Others = { here: readonly Writing[]; into: ReadonlyMap<string, readonly Writing[]> }

const NOBODY: Others = { here: [], into: new Map() }

/**
 * Who else types into the same page now: nobody about a child unseen. A page that is about no child of its address asks only
 * once it opens for the viewer.
 */
export async function othersAt(visit: Visit, { together }: Route): Promise<Others> {
  if (!together) return NOBODY
  const { ctx, path } = visit
  const page = pageOf(visit)
  const child = path.child ?? ''
  if (isId(child)) return { ...NOBODY, here: await writingHere(ctx, page, child) }
  const all = await writingAt(ctx, page)
  // An enquiry, a worker: what two write there is about the same. On a list each may write of something else.
  if (Object.keys(path).length > 0) return { ...NOBODY, here: onceEach(all) }
  const parts = [...new Set(all.map(({ part }) => part))]
  return { here: [], into: new Map(parts.map(part => [part, all.filter(one => one.part === part)])) }
}

const onceEach = (all: readonly Writing[]): Writing[] =>
  all.filter((one, i) => all.findIndex(({ name }) => name === one.name) === i)

const are = (others: readonly Writing[]): string =>
  others.map(({ name, since }) => `${name} is writing here too, since ${momentInWords(since)}.`).join(' ')

/** That a colleague writes here too, and since when; never what, which is theirs until they save it. */
const alsoWords = (others: readonly Writing[]): string =>
  others.length === 0
    ? ''
    : `${are(others)} Speak with each other before you save: what both of you save stands in the record twice.`

// Of two who each take a call nobody need hear more than that.
const alsoInList = (others: readonly Writing[]): string =>
  others.length === 0 ? '' : `${are(others)} If it is about the same, speak with each other before you save.`

/** What is said to whoever types into one of a page's forms. */
export const alsoOf = ({ here, into }: Others, part: string): string =>
  alsoWords(here) || alsoInList(into.get(part) ?? [])

/** What stands in each form of a list's page. */
export const alsoIn = ({ into }: Others): Map<string, string> =>
  new Map([...into].map(([part, others]) => [part, alsoInList(others)]))

/** A page's answer below the notice of who writes there. */
export const alsoAbove = (answered: Shown, { here }: Others): Shown =>
  here.length === 0 ? answered : { ...answered, body: <Also others={here} body={answered.body} /> }

const Also = ({ others, body }: { others: readonly Writing[]; body: VNode }) => (
  <>
    <p class="govuk-inset-text gt-also" role="status" data-page="true">
      {alsoWords(others)}
    </p>
    {body}
  </>
)
