import { type Day, formatDay } from '../../../core/day.ts'
import { refused } from '../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Paper } from '../../../engines/papers/index.ts'
import { insert } from '../../../engines/records/index.ts'
import { PLACEMENT_TYPE } from '../../../returns/ssda903/codes.ts'
import { Form } from '../../../web/kit/index.ts'
import { PaperPage } from '../../../web/paper/index.ts'
import { type InCare, inCareNow, listsNow } from '../care-list.ts'
import { ListGiven } from '../records.ts'
import { LISTS, TELLING } from '../who.ts'

const TITLE = 'Children in our care, and where they live'

/** The weekly list for one reader, as a paper to give to them and to nobody else; and that it was given. */
export const careListPage: PageOf = {
  path: 'lists/:rule',
  title: TITLE,
  may: TELLING,
  async show({ ctx, path, csrf, council }) {
    const found = (await listsNow(ctx)).find(({ rule }) => rule.id === path.rule)
    if (!found) return 'not-found'
    const { children, hidden } = await inCareNow(ctx)
    const about = children.map(({ child }) => child)
    await logList(ctx, 'list', TITLE, about)
    const { reader, agency } = found.rule
    const paper: Paper = {
      title: TITLE,
      about,
      to: [reader, agency],
      on: ctx.today,
      council: council.name,
      blocks: [
        { text: 'For you alone and whoever deputises for you. Destroy it when the next one comes.' },
        {
          table: {
            caption: `${children.length} children`,
            head: ['Name', 'Born', 'Home', 'Postcode', 'There since'],
            rows: children.map(rowOf),
          },
        },
        ...(hidden > 0 ? [{ text: hiddenWords(hidden) }] : []),
      ],
    }
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Lists', href: LISTS }, { text: reader }],
      body: (
        <>
          <PaperPage paper={paper} />
          <Form
            action={`${LISTS}/${found.rule.id}`}
            csrf={csrf}
            submitLabel={`I gave it to ${reader}`}
            hidden={{ children: String(children.length) }}
          />
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
      paper,
    }
  },
  async act({ ctx, path, viewer }) {
    const found = (await listsNow(ctx)).find(({ rule }) => rule.id === path.rule)
    if (!found) return 'not-found'
    if (found.last?.givenOn === ctx.today)
      return refused(`${found.last.givenBy} gave it to them today already.`)
    const { rule } = found
    const { children } = await inCareNow(ctx)
    const done = await insert(ctx, ListGiven, '', {
      rule: rule.id,
      agency: rule.agency,
      reader: rule.reader,
      givenOn: ctx.today,
      children: children.length,
      givenBy: viewer.name,
    })
    return done.ok ? { ok: true, value: { redirect: LISTS, notice: `Kept: ${rule.reader} has it.` } } : done
  },
}

const rowOf = ({ name, born, type, postcode, since, isKept }: InCare): string[] => [
  name,
  dayOr(born),
  type === null ? 'Not known' : (PLACEMENT_TYPE[type as keyof typeof PLACEMENT_TYPE] ?? type),
  // Of a child whose address is kept from somebody no place leaves by a list.
  isKept ? 'Kept from somebody: ask us' : (postcode ?? 'Not known'),
  dayOr(since),
]

const dayOr = (on: Day | null): string => (on === null ? 'Not known' : formatDay(on))

const hiddenWords = (hidden: number): string =>
  `${hidden === 1 ? 'One more child is' : `${hidden} more children are`} in our care, whose record few may see. Whoever keeps it tells you of them.`
