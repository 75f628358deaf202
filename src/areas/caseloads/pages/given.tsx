import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { childHref } from '../../../web/child/index.ts'
import { Form, StackingTable } from '../../../web/kit/index.ts'
import { givenToTeam, seenByTeam } from '../elsewhere.ts'
import { GIVEN, SHARING } from '../who.ts'

const TITLE = 'Children given to your team'

/** Children whom a manager of another team gave to somebody of this one: its manager reads of each, and says so. */
export const givenPage: PageOf = {
  path: 'given',
  title: TITLE,
  may: SHARING,
  async show({ ctx, viewer, csrf }) {
    const given = await givenToTeam(ctx, viewer)
    await logList(ctx, 'list', TITLE, [...new Set(given.map(({ child }) => child))])
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Caseloads', href: '/areas/caseloads/team' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {given.length === 0 ? (
            <p class="govuk-body">No other team has given you a child of whom you do not know.</p>
          ) : (
            <>
              <StackingTable
                caption="Who works with each now, and why"
                head={['Child', 'Now with', 'From', 'Why'].map(text => ({ text }))}
                rows={given.map(({ child, name, worker, fromTeam, givenBy, why }) => [
                  {
                    html: (
                      <a class="govuk-link" href={childHref(ctx, child)}>
                        {name}
                      </a>
                    ),
                  },
                  { text: worker },
                  { text: `${fromTeam}, by ${givenBy}` },
                  { text: why },
                ])}
              />
              <p class="govuk-body">
                If one should not be with your team, talk to whoever gave them, and share them out again under
                Caseloads.
              </p>
              <Form
                action={GIVEN}
                csrf={csrf}
                submitLabel="I know of these"
                hidden={{ ids: given.map(({ id }) => id).join(',') }}
              />
            </>
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    const done = await seenByTeam(ctx, viewer, (form.ids ?? '').split(','))
    return done.ok ? { ok: true, value: { redirect: '/', notice: 'Kept that you know of them.' } } : done
  },
}
