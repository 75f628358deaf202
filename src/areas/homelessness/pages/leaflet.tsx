import { formatDay } from '../../../core/day.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Block, Paper } from '../../../engines/papers/index.ts'
import { list } from '../../../engines/records/index.ts'
import { childHref } from '../../../web/child/index.ts'
import { PaperPage } from '../../../web/paper/index.ts'
import { homelessHref } from '../actions/doing.ts'
import { LEAFLET, LEAFLET_EDITION } from '../leaflet.ts'
import { RightsExplained } from '../records.ts'
import { WORKING } from '../who.ts'

/** To be written in by hand. */
const BLANK = '____________________'

const TITLE = 'Nowhere to live? What you can ask for'

/** The leaflet, to be printed and given into the young person’s hand. Of their record it holds only how to reach their advocate. */
export const leaflet: PageOf = {
  path: 'children/:child/leaflet',
  title: TITLE,
  may: WORKING,
  async show({ ctx, path, council }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const explained = await list(ctx, RightsExplained, line.personId)
    const reached = explained
      .toSorted((a, b) => b.explainedAt - a.explainedAt)
      .find(one => one.advocateReached !== null)?.advocateReached
    const paper: Paper = {
      title: TITLE,
      about: [line.personId],
      on: ctx.today,
      council: council.name,
      blocks: [
        { text: 'For you, if you are 16 or 17.' },
        ...LEAFLET.flatMap(({ title, says }): Block[] => [
          { heading: title },
          ...says.map(text => ({ text })),
        ]),
        { heading: 'Whom to ring' },
        {
          list: [
            { first: 'Us, day and night:', text: council.telephone ?? BLANK },
            { first: 'Your advocate:', text: reached ?? BLANK },
            { first: 'Childline, free, at any hour:', text: '0800 1111' },
            { first: 'If you are in danger now:', text: '999' },
          ],
        },
        {
          text: 'Ask us to read it to you, or for it in another language or in signs, as often as you like.',
        },
      ],
      foot: `${council.name}. These words are of ${formatDay(LEAFLET_EDITION)}.`,
    }
    return {
      title: TITLE,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Nowhere to live', href: homelessHref(line.personId) },
        { text: 'Leaflet' },
      ],
      body: <PaperPage paper={paper} />,
      paper,
    }
  },
}
