import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { momentNow } from '../../engines/drafts/index.ts'
import { Writing, type WritingHere } from '../../web/kit/index.ts'
import type { Answered, Route, Visit } from './route.ts'
import { alsoAbove, alsoIn, othersAt } from './together.tsx'

/** A form that goes on from before, and its notice once more for a page that has no such form any longer. */
export type GoesOn = NonNullable<WritingHere['goesOn']> & { alone?: () => Promise<VNode | null> }

/** A page's answer with what its forms know of others: who writes there, since when theirs is written, what was saved meanwhile. */
export async function amongOthers(
  visit: Visit,
  route: Route,
  answered: Answered,
  goesOn?: GoesOn,
): Promise<Answered> {
  if (answered === 'not-found' || !('body' in answered)) return answered
  const others = await othersAt(visit, route)
  const here: WritingHere = {
    begun: await momentNow(visit.ctx),
    also: alsoIn(others),
    ...(goesOn && { goesOn }),
  }
  const body = <Writing.Provider value={here}>{answered.body}</Writing.Provider>
  const shown = alsoAbove({ ...answered, body }, others)
  // A decision that was made leaves no form to decide in: what was typed stands beside what was saved all the same.
  if (!goesOn?.notice || renderToString(body).includes('saved-meanwhile')) return shown
  const alone = await goesOn.alone?.()
  return {
    ...shown,
    body: (
      <>
        {alone}
        {shown.body}
      </>
    ),
  }
}
