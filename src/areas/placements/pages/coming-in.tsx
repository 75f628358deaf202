import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { mayAct, openPerson, PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { list, type Row } from '../../../engines/records/index.ts'
import { PLACEMENT_TYPE } from '../../../returns/ssda903/codes.ts'
import { childHref } from '../../../web/child/index.ts'
import { Decision } from '../records-section-20.ts'
import { agreementOf, isSixteen, whyNotComingIn } from '../section-20/standing.ts'
import { ACCOMMODATING, ASKING } from '../who.ts'
import { AgreementPart } from './agreement-part.tsx'

const TITLE = 'Coming into our care'

/** How a child comes, or came, into our care by agreement: what was agreed, who decided, and who confirmed it. */
export const comingIn: PageOf = {
  path: 'children/:child',
  title: TITLE,
  may: PRACTITIONERS,
  async show({ ctx, path }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const child = line.personId
    const decisions = (await list(ctx, Decision, child)).sort((a, b) => b.decidedAt - a.decidedAt)
    const why = await whyNotComingIn(ctx, child, ctx.today)
    const decides = await mayAct(ctx, ACCOMMODATING)
    return {
      title: `${TITLE}: ${line.name}`,
      breadcrumbs: [{ text: line.name, href: childHref(ctx, child) }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              {TITLE}
            </h1>
            {why && <p class="govuk-body">{why}</p>}
            {decisions.map(one => (
              <Decided one={one} child={child} confirms={decides} />
            ))}
            <AgreementPart
              child={child}
              isSixteen={await isSixteen(ctx, child, ctx.today)}
              agreement={await agreementOf(ctx, child)}
              mayWrite={!why && (await mayAct(ctx, ASKING))}
            />
            {!why && decides && (
              <p class="govuk-body">
                <a class="govuk-link" href={`/children/${child}/accommodate-child`}>
                  Decide that they live in our care by agreement
                </a>
              </p>
            )}
          </div>
        </div>
      ),
    }
  },
}

type DecidedProps = { one: Row<typeof Decision>; child: string; confirms: boolean }

const Decided = ({ one, child, confirms }: DecidedProps) => (
  <section class="govuk-!-margin-bottom-6">
    <h2 class="govuk-heading-m">In our care by agreement from {formatDay(one.fromOn)}</h2>
    <p class="govuk-body">
      {PLACEMENT_TYPE[one.home]}. Decided on {formatInstant(one.decidedAt)}
      {one.decidedBy && ` by ${one.decidedBy}`}
      {one.outOfHours && ', on call out of hours'}.
    </p>
    <p class="govuk-body">{one.reason}</p>
    {one.confirmedAt !== null && (
      <p class="govuk-body">
        Confirmed on {formatInstant(one.confirmedAt)}
        {one.confirmedBy && ` by ${one.confirmedBy}`}: {one.confirmedWhy}
      </p>
    )}
    {one.outOfHours && one.confirmedAt === null && (
      <p class="govuk-body">
        A head of service or the director has not confirmed it yet.{' '}
        {confirms && (
          <a class="govuk-link" href={`/children/${child}/confirm-accommodated`}>
            Confirm it
          </a>
        )}
      </p>
    )}
  </section>
)
