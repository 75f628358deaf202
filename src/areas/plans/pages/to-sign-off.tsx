import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { plansHref } from '../read.ts'
import { PLAN } from '../records.ts'
import { toSign } from '../waits.ts'
import { SIGNING } from '../who.ts'

const TITLE = 'Plans to sign off'

/** Plans that wait for a manager, those asked for first in front; each opens the plan itself. */
export const toSignPage: PageOf = {
  path: 'to-sign-off',
  title: TITLE,
  may: SIGNING,
  async show({ ctx, viewer }) {
    const lines = await toSign(ctx, viewer)
    await logList(ctx, 'list', TITLE, [...new Set(lines.map(({ child }) => child))])
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {lines.length === 0 && <p class="govuk-body">No plan waits for you.</p>}
          <ul class="govuk-list">
            {lines.map(({ child, name, plan, askedBy }) => (
              <li>
                <a class="govuk-link" href={plansHref(child)}>
                  {name}: {PLAN[plan].toLowerCase()}
                </a>
                {askedBy && <span class="gt-quiet">, asked for by {askedBy}</span>}
              </li>
            ))}
          </ul>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
