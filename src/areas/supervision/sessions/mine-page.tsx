import { ROLE_NAMES, type Role } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { SUPERVISORS } from './due.ts'
import { heldWith } from './held.ts'
import { markedDone } from './mark-done.ts'
import { SessionPart } from './session-part.tsx'

const TITLE = 'My supervision'
const EVERYBODY = (Object.keys(ROLE_NAMES) as Role[]).filter(role => role !== 'administrator')

/** A worker’s own supervision, which no colleague reads. */
export const minePage: PageOf = {
  path: 'mine',
  title: TITLE,
  may: EVERYBODY,
  place: 'Supervision',
  async show(asked) {
    const { ctx, viewer } = asked
    const held = await heldWith(ctx, viewer.account)
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            {SUPERVISORS.some(role => viewer.roles.includes(role)) && (
              <p class="govuk-body">
                <a class="govuk-link" href="/areas/supervision/workers">
                  Those whom you supervise
                </a>
              </p>
            )}
            <p class="govuk-body">
              You and whoever supervises you read this, and no colleague. What was decided about a child
              stands on that child’s record.
            </p>
            {held.length === 0 && <p class="govuk-body">None has been planned in this record yet.</p>}
            {held.map(one => (
              <SessionPart {...one} marking={{ asked, here: '/areas/supervision/mine' }} />
            ))}
          </div>
        </div>
      ),
    }
  },
  act: async asked =>
    markedDone(asked, await heldWith(asked.ctx, asked.viewer.account), '/areas/supervision/mine'),
}
