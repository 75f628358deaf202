import { LIST_SENTENCE, logList } from '../../engines/access/index.ts'
import type { PageOf, Viewer } from '../../engines/area.ts'
import type { Ctx } from '../../engines/records/index.ts'

/** A child who waits for something: what the line says, where it leads, and what stands beside it. */
export type ChildWaiting = { child: string; text: string; href: string; beside?: string }

type WaitingPage = Pick<PageOf, 'path' | 'title' | 'may'> & {
  /** The page before it, where there is one. */
  from?: { text: string; href: string }
  /** Said above where nobody waits, and where somebody does. */
  none: string
  some?: string
  rows(ctx: Ctx, viewer: Viewer): Promise<readonly ChildWaiting[]>
}

/** A page of children who wait for one thing, each leading to where it is done; logged as a list. */
export const waitingPage = ({ path, title, may, from, none, some, rows }: WaitingPage): PageOf => ({
  path,
  title,
  may,
  async show({ ctx, viewer }) {
    const waiting = await rows(ctx, viewer)
    await logList(ctx, 'list', title, [...new Set(waiting.map(({ child }) => child))])
    const says = waiting.length === 0 ? none : some
    return {
      title,
      breadcrumbs: [...(from ? [from] : []), { text: title }],
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          {says && <p class="govuk-body">{says}</p>}
          <ul class="govuk-list">
            {waiting.map(({ text, href, beside }) => (
              <li>
                <a class="govuk-link" href={href}>
                  {text}
                </a>
                {beside && <span class="gt-quiet">, {beside}</span>}
              </li>
            ))}
          </ul>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
})
