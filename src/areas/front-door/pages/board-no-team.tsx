import { formatInstant } from '../../../core/instant.ts'
import { Details, StackingTable, Tag } from '../../../web/kit/index.ts'
import type { NoTeam } from '../board/waiting-cases.ts'
import { CONTACT_OUTCOME } from '../records.ts'
import { wordOf } from './small-form.tsx'

/** Cases that are seen at once: what is open is the board’s, and stands above them. */
const AT_ONCE = 10

/** What was decided and no team has: what a team sent back with its reason, and what is to be handed on. */
export const WithoutTeam = ({ cases }: { cases: readonly NoTeam[] }) =>
  cases.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Decided, and with no team yet</h2>
      <Cases
        caption="What a team sent back first, then what was decided longest ago"
        cases={cases.slice(0, AT_ONCE)}
      />
      {cases.length > AT_ONCE && (
        <Details summaryText={`Show ${cases.length - AT_ONCE} more`}>
          <Cases caption="What was decided later" cases={cases.slice(AT_ONCE)} />
        </Details>
      )}
    </>
  )

const Cases = ({ caption, cases }: { caption: string; cases: readonly NoTeam[] }) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-visually-hidden"
    head={['Child', 'Decided', 'What happened'].map(text => ({ text }))}
    rows={cases.map(one => [
      {
        html: (
          <a class="govuk-link" id={`team-${one.contact}`} href={`/areas/front-door/enquiry/${one.contact}`}>
            {one.name}
          </a>
        ),
      },
      { text: `${wordOf(CONTACT_OUTCOME, one.outcome)}, ${formatInstant(one.decidedAt)}` },
      {
        html:
          one.why === null ? (
            <>To hand on to a team</>
          ) : (
            <>
              <Tag text="Sent back" classes="govuk-tag--orange" /> {one.toTeam} did not accept it: {one.why} (
              {one.declinedBy})
            </>
          ),
      },
    ])}
  />
)
