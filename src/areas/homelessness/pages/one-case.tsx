import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { InsetText, SummaryList, Tag } from '../../../web/kit/index.ts'
import { ADVOCATE, BASIS, CHOSEN, FIRST_CAME, GOING_HOME, OPTION, OUTCOME, UNDERSTOOD } from '../records.ts'
import { type Case, choiceOf, isWhole, missing } from '../standing.ts'

type CaseProps = { ctx: Ctx; one: Case }

/** One time that a young person came to us, whole. */
export const OneCase = ({ ctx, one }: CaseProps) => {
  const { presentation } = one
  const isOpen = presentation.closedOn === null
  const toDo = isOpen ? missing(one) : []
  return (
    <section aria-labelledby={`case-${presentation.id}`}>
      <h2 class="govuk-heading-m" id={`case-${presentation.id}`}>
        Came to us on {formatInstant(presentation.presentedAt)}{' '}
        <Tag
          text={isOpen ? 'Open' : `Ended ${formatDay(presentation.closedOn!)}`}
          classes={isOpen ? 'govuk-tag--blue' : 'govuk-tag--grey'}
        />
      </h2>
      {toDo.length > 0 && (
        <InsetText>
          <p class="govuk-body">
            <strong>Before it can end:</strong>
          </p>
          <ul class="govuk-list govuk-list--bullet">
            {toDo.map(words => (
              <li>{words}</li>
            ))}
          </ul>
        </InsetText>
      )}
      <Came one={one} />
      <Rights ctx={ctx} one={one} />
      <Choices ctx={ctx} one={one} />
      <Found ctx={ctx} one={one} />
    </section>
  )
}

const Came = ({ one: { presentation } }: { one: Case }) => (
  <SummaryList
    rows={[
      { key: { text: 'Why' }, value: { text: presentation.why } },
      {
        key: { text: 'First came' },
        value: {
          text: [FIRST_CAME[presentation.firstCame], presentation.cameWith && `with ${presentation.cameWith}`]
            .filter(Boolean)
            .join(', '),
        },
      },
      presentation.lastNight !== null && {
        key: { text: 'Slept last night' },
        value: { text: presentation.lastNight },
      },
      { key: { text: 'Tonight' }, value: { text: presentation.tonight } },
      presentation.language !== null && {
        key: { text: 'Talks most easily' },
        value: { text: presentation.language },
      },
      presentation.otherAuthority !== null && {
        key: { text: 'Another council' },
        value: { text: presentation.otherAuthority },
      },
      presentation.outcome !== null && {
        key: { text: 'What came of it' },
        value: {
          text: `${OUTCOME[presentation.outcome]}. ${presentation.closedWhy ?? ''} (${presentation.closedBy ?? ''})`,
        },
      },
    ]}
  />
)

const Rights = ({ ctx, one: { rights } }: CaseProps) => (
  <>
    <h3 class="govuk-heading-s">Rights explained</h3>
    {rights.length === 0 && <p class="govuk-body">Not yet.</p>}
    <ul class="govuk-list">
      {rights.map(told => (
        <li>
          <a class="govuk-link" href={recordHref(ctx, 'homeless_rights', told.id)}>
            {formatInstant(told.explainedAt)}
          </a>
          {`, ${[told.aloud ? 'aloud' : 'not aloud', told.inWriting ? 'with the leaflet' : 'without the leaflet', told.toldOfCare ? 'care among them' : 'care not told of'].join(', ')}, in ${told.language}, by ${told.explainedBy ?? 'somebody'}. Understood: ${UNDERSTOOD[told.understood].toLowerCase()}. Advocate: ${ADVOCATE[told.advocate].toLowerCase()}. `}
          {!isWhole(told) && <Tag text="Not whole yet" classes="govuk-tag--yellow" />}
          <blockquote class="govuk-inset-text">{told.words}</blockquote>
        </li>
      ))}
    </ul>
  </>
)

const Choices = ({ ctx, one }: CaseProps) => (
  <>
    <h3 class="govuk-heading-s">What was offered, and what they chose</h3>
    {one.offered.length === 0 && <p class="govuk-body">Nothing was offered yet.</p>}
    <ul class="govuk-list govuk-list--bullet">
      {one.offered.map(offer => (
        <li>
          {formatDay(offer.offeredOn)}: {OPTION[offer.option]}, {offer.place}. {offer.support}
        </li>
      ))}
    </ul>
    {one.choices.length === 0 && <p class="govuk-body">They have not chosen yet.</p>}
    <ul class="govuk-list">
      {one.choices.map((said, i) => (
        <li>
          <a class="govuk-link" href={recordHref(ctx, 'homeless_choice', said.id)}>
            {formatInstant(said.chosenAt)}
          </a>
          : <strong>{CHOSEN[said.chosen]}</strong>
          {i > 0 && said.chosen !== one.choices[i - 1]?.chosen && ' (changed their mind)'}
          {said === choiceOf(one) && ' (what holds now)'}. “{said.words}”{' '}
          {said.withAdvocate ? 'After speaking to somebody on their side. ' : ''}
          {said.whyChanged}
        </li>
      ))}
    </ul>
    {one.parents.length > 0 && (
      <>
        <h3 class="govuk-heading-s">What parents say</h3>
        <ul class="govuk-list">
          {one.parents.map(said => (
            <li>
              {formatDay(said.saidOn)}, {said.who}
              {said.objects ? ', who objects' : ''}: {said.words}
            </li>
          ))}
        </ul>
        {one.parents.some(({ objects }) => objects) && (
          <p class="govuk-hint">
            From 16 the young person’s own agreement is enough. The objection is kept, and stands in nobody’s
            way (Children Act 1989, section 20(11)).
          </p>
        )}
      </>
    )}
  </>
)

const Found = ({ ctx, one: { assessments, bases } }: CaseProps) => (
  <>
    <h3 class="govuk-heading-s">Assessed together</h3>
    {assessments.length === 0 && <p class="govuk-body">Not yet.</p>}
    {assessments.map(one => (
      <p class="govuk-body">
        <a class="govuk-link" href={recordHref(ctx, 'homeless_assessment', one.id)}>
          {formatDay(one.assessedOn)}
        </a>
        , {one.socialWorker} and {one.housingOfficer}. {GOING_HOME[one.goingHome]}.{' '}
        {one.needsAccommodation ? 'Needs a home from us. ' : ''}
        {one.conclusion}
      </p>
    ))}
    {bases.length > 0 && (
      <>
        <h3 class="govuk-heading-s">On what footing</h3>
        <ul class="govuk-list">
          {bases.toReversed().map((one, i) => (
            <li>
              {i === 0 ? <strong>Now:</strong> : 'Before:'} {BASIS[one.basis]}, from {formatDay(one.fromOn)}.{' '}
              {one.reason} ({one.decidedBy}, {formatInstant(one.knownAt)})
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)
