import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { helpHref } from '../actions/doing.ts'
import { MANAGING } from '../actions/who.ts'
import { toSign } from '../to-sign.ts'

const TITLE = 'Early help plans to sign off'

/** Early help plans that wait for a manager, those asked for first in front; each opens the child's early help. */
export const plansToSign: PageOf = {
  path: 'plans-to-sign-off',
  title: TITLE,
  may: MANAGING,
  async show({ ctx, viewer }) {
    const lines = await toSign(ctx, viewer)
    await logList(ctx, 'list', TITLE, [...new Set(lines.map(({ child }) => child))])
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {lines.length === 0 && <p class="govuk-body">No plan waits for you.</p>}
          <ul class="govuk-list">
            {lines.map(({ child, name, hub, askedBy }) => (
              <li>
                <a class="govuk-link" href={helpHref(child)}>
                  {name}
                </a>
                <span class="gt-quiet">
                  {[hub && `, ${hub}`, askedBy && `, asked for by ${askedBy}`].filter(Boolean).join('')}
                </span>
              </li>
            ))}
          </ul>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}
