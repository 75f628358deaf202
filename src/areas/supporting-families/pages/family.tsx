import { formatDay } from '../../../core/day.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type Ctx, list, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { Tag } from '../../../web/kit/index.ts'
import { OUTCOME } from '../outcomes.ts'
import { Claim, END_REASON, FamilyOutcome, Programme } from '../records.ts'
import { familyHref, IDENTIFYING, READERS } from '../who.ts'
import { forms } from './forms.ts'

/** One child’s family in the programme: what was found, who leads, each outcome and the evidence behind it. */
export const familyPageOfProgramme: PageOf = {
  path: 'children/:child',
  title: 'Supporting Families',
  may: READERS,
  async show({ ctx, path, viewer }) {
    const line = await openPerson(ctx, path.child ?? '')
    if (!line) return 'not-found'
    const all = (await list(ctx, Programme, line.personId)).sort((a, b) => b.identifiedOn - a.identifiedOn)
    const outcomes = await list(ctx, FamilyOutcome, line.personId)
    const claims = await list(ctx, Claim, line.personId)
    const isOpen = all.some(({ endedOn }) => endedOn === null)
    const mine = isOpen ? forms.filter(({ may }) => may.some(role => viewer.roles.includes(role))) : []
    return {
      title: `Supporting Families: ${line.name}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: 'Supporting Families' },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{line.name}</span>
              Supporting Families
            </h1>
            {all.length === 0 && (
              <p class="govuk-body">This family has not been identified for the programme.</p>
            )}
            {!isOpen && IDENTIFYING.some(role => viewer.roles.includes(role)) && (
              <p class="govuk-body">
                <a class="govuk-link" href={`${familyHref(line.personId)}/by-hand`}>
                  Identify the family by hand
                </a>
              </p>
            )}
            {mine.length > 0 && (
              <ul class="govuk-list">
                {mine.map(({ path: to, title }) => (
                  <li>
                    <a class="govuk-link" href={`${familyHref(line.personId)}/${to}`}>
                      {title}
                    </a>
                  </li>
                ))}
              </ul>
            )}
            {all.map(one => (
              <Part
                ctx={ctx}
                programme={one}
                outcomes={outcomes.filter(({ programme }) => programme === one.id)}
                claims={claims.filter(({ programme }) => programme === one.id)}
              />
            ))}
          </div>
        </div>
      ),
    }
  },
}

type PartProps = {
  ctx: Ctx
  programme: Row<typeof Programme>
  outcomes: readonly Row<typeof FamilyOutcome>[]
  claims: readonly Row<typeof Claim>[]
}

const Part = ({ ctx, programme: one, outcomes, claims }: PartProps) => (
  <section>
    <h2 class="govuk-heading-m">
      <a class="govuk-link" href={recordHref(ctx, 'supported_family', one.id)}>
        Identified on {formatDay(one.identifiedOn)}
      </a>
      {one.endedOn !== null && `, ended on ${formatDay(one.endedOn)}`}
    </h2>
    <p class="govuk-body">
      {one.engagedOn === null
        ? 'The family has not agreed to work with us yet.'
        : `Engaged on ${formatDay(one.engagedOn)}.`}{' '}
      {one.lead && `${one.lead} leads.`} {one.endReason && END_REASON[one.endReason]}{' '}
      {claims.map(
        ({ claimedOn, claimedBy }) =>
          `Payment claimed on ${formatDay(claimedOn)}${claimedBy ? ` by ${claimedBy}` : ''}.`,
      )}
    </p>
    <ul class="govuk-list govuk-list--bullet">
      {one.found.split('\n').map(found => (
        <li>{found}</li>
      ))}
    </ul>
    {outcomes.map(outcome => (
      <div class="govuk-!-margin-bottom-4">
        <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
          <a class="govuk-link" href={recordHref(ctx, 'supported_family_outcome', outcome.id)}>
            {OUTCOME[outcome.outcome]}
          </a>{' '}
          {outcome.sustainedOn !== null ? (
            <Tag text="Has lasted" classes="govuk-tag--green" />
          ) : outcome.changedOn !== null ? (
            <Tag text="Changed" classes="govuk-tag--blue" />
          ) : null}
        </h3>
        <p class="govuk-body">
          {outcome.goal}
          {outcome.changedOn !== null && (
            <span class="govuk-!-display-block">
              Different from {formatDay(outcome.changedOn)}: {outcome.evidence}
            </span>
          )}
          {outcome.sustainedOn !== null && (
            <span class="govuk-!-display-block">
              Had lasted on {formatDay(outcome.sustainedOn)}: {outcome.lastingEvidence}
              {outcome.checkedBy && ` Checked by ${outcome.checkedBy}.`}
            </span>
          )}
        </p>
      </div>
    ))}
  </section>
)
