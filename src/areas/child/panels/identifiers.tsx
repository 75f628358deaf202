import type { Panel } from '../../../engines/area.ts'
import { list, one } from '../../../engines/records/index.ts'
import { DISABILITY } from '../../../returns/cin-census/codes.ts'
import { ETHNICITY, UPN_UNKNOWN } from '../../../returns/ssda903/codes.ts'
import { recordHref } from '../../../web/child/index.ts'
import { SummaryList } from '../../../web/kit/index.ts'
import { Disability, Identity, LocalId } from '../records.ts'
import { mayCorrect } from '../who.ts'

/** The numbers by which others know the child, and what the returns ask of who they are. */
export const identifiers: Panel = {
  place: 'homes',
  title: 'Numbers and details',
  async show(ctx, child) {
    const who = await one(ctx, Identity, child)
    const ids = await list(ctx, LocalId, child)
    const disabilities = await list(ctx, Disability, child)
    const upn = who?.upn ?? (who?.upnUnknown ? `Not known: ${UPN_UNKNOWN[who.upnUnknown]}` : null)
    const facts: [string, string | null | undefined][] = [
      ['Local id', ids.map(({ localId }) => localId).join(', ')],
      ['Unique pupil number', upn],
      ['Former pupil number', who?.formerUpn],
      ['NHS number', who?.nhsNumber],
      ['Ethnicity', who?.ethnicity && ETHNICITY[who.ethnicity]],
      ['Disability', disabilities.flatMap(d => (d.disability ? DISABILITY[d.disability] : [])).join(', ')],
    ]
    const known = facts.filter(([, value]) => value)
    if (known.length === 0 && !who) return null
    const writes = await mayCorrect(ctx)
    return (
      <>
        {known.length > 0 && (
          <SummaryList
            classes="gt-dense"
            rows={known.map(([key, value]) => ({ key: { text: key }, value: { text: value } }))}
          />
        )}
        {who && (
          <p class="govuk-body-s">
            <a class="govuk-link" href={recordHref(ctx, 'identity', who.id)}>
              What was known of who they are, and when
            </a>
            {writes && (
              <>
                {' '}
                <a class="govuk-link" href={`/areas/child/children/${child}/identity`}>
                  Correct who they are
                </a>
              </>
            )}
          </p>
        )}
      </>
    )
  },
}
