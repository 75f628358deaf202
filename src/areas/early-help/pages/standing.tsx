import { formatDay } from '../../../core/day.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { recordHref } from '../../../web/child/index.ts'
import { InsetText, SummaryList, WarningText } from '../../../web/kit/index.ts'
import { dutyWords } from '../clocks.ts'
import { AGENCY, END_REASON, POSITION, REQUESTED_BY, STEP, WORK } from '../records.ts'
import type { Help } from './read-help.ts'

/** Where a child's early help stands: open or not, who leads, agreement, what is due and what waits for an answer. */
export const Standing = ({ ctx, help }: { ctx: Ctx; help: Help }) => (
  <>
    <Waiting help={help} />
    {help.episode ? (
      <SummaryList
        rows={[
          { key: { text: help.name }, value: { html: <Spell ctx={ctx} help={help} /> } },
          help.episode.endedOn === null &&
            help.under17 && {
              key: { text: 'Under section 17' },
              value: {
                text: `Since ${formatDay(help.under17.fromOn)}: the assessment, the plan and whoever leads went on`,
              },
            },
          help.request?.work && {
            key: { text: 'Asked for in an open case' },
            value: { text: `${WORK[help.request.work]}: ${help.request.need}` },
          },
          { key: { text: 'Locality hub' }, value: { text: help.episode.hub ?? 'Not recorded' } },
          { key: { text: 'Who leads' }, value: { html: <Leads ctx={ctx} help={help} /> } },
          { key: { text: 'Agreement' }, value: { text: agreementOf(help) } },
          help.episode.endedOn === null && {
            key: { text: 'What is due' },
            value: { html: <DueList ctx={ctx} help={help} /> },
          },
          help.episode.endWords !== null && {
            key: { text: 'What has changed' },
            value: { text: help.episode.endWords },
          },
        ]}
      />
    ) : (
      <p class="govuk-body">This child has no early help. Agreement: {agreementOf(help)}</p>
    )}
  </>
)

const Spell = ({ ctx, help: { episode } }: { ctx: Ctx; help: Help }) =>
  episode ? (
    <a class="govuk-link" href={recordHref(ctx, 'early_help_episode', episode.id)}>
      {episode.endedOn === null
        ? `Open since ${formatDay(episode.startedOn)}`
        : `${formatDay(episode.startedOn)} to ${formatDay(episode.endedOn)}: ${episode.endReason ? END_REASON[episode.endReason] : 'no reason recorded'}`}
    </a>
  ) : null

const agreementOf = ({ position }: Help): string =>
  position
    ? `${position.askedOf ?? 'Nobody'}: ${POSITION[position.position].toLowerCase()}, ${formatDay(position.saidOn)}`
    : 'nobody has been asked yet.'

function Leads({ ctx, help }: { ctx: Ctx; help: Help }) {
  return (
    <>
      {!help.lead && help.episode?.endedOn === null && (
        <strong>
          Nobody leads at the moment
          {help.leads[0]?.toOn != null && `, since ${formatDay(help.leads[0].toOn)}`}.
        </strong>
      )}
      {help.leadIsGone && help.lead && (
        <strong>{help.lead.name} is not among those who work with the child: say who leads.</strong>
      )}
      <ul class="govuk-list">
        {help.leads.map(lead => (
          <li>
            <a class="govuk-link" href={recordHref(ctx, 'early_help_lead', lead.id)}>
              {lead.name}
            </a>
            <span class="gt-quiet">
              {`, ${lead.agencyName ?? AGENCY[lead.agency]}, ${lead.toOn === null ? 'since' : 'from'} ${formatDay(lead.fromOn)}`}
              {lead.toOn !== null && ` to ${formatDay(lead.toOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function DueList({ ctx, help }: { ctx: Ctx; help: Help }) {
  if (help.due.length === 0) return <>Nothing at the moment</>
  return (
    <ul class="govuk-list">
      {help.due.map(due => (
        <li>
          <a class="govuk-link" href={recordHref(ctx, due.aboutKind, due.aboutId)}>
            {dutyWords(due.clock)}
          </a>
          {due.dueOn < ctx.today ? (
            <strong> overdue since {formatDay(due.dueOn)}</strong>
          ) : (
            ` by ${formatDay(due.dueOn)}`
          )}
        </li>
      ))}
    </ul>
  )
}

// What somebody must answer before the rest can go on.
function Waiting({ help }: { help: Help }) {
  const { waiting, accepted, offered, step, position, episode } = help
  const isOpen = episode?.endedOn === null
  return (
    <>
      {waiting && (
        <InsetText>
          Early help was asked for on {formatDay(waiting.requestedOn)} ({REQUESTED_BY[waiting.source]}) and
          waits for a decision: {waiting.need}
        </InsetText>
      )}
      {offered && !accepted && !isOpen && (
        <InsetText>
          The front door decided on {formatDay(offered.decidedOn)} that early help is offered. What was
          decided and agreed to there goes with it: start it once somebody who can has agreed.
        </InsetText>
      )}
      {accepted && !isOpen && (
        <InsetText>
          Early help is offered, decided on {formatDay(accepted.decidedOn ?? accepted.requestedOn)} by{' '}
          {accepted.decidedBy}. It begins once somebody who can has agreed.
        </InsetText>
      )}
      {step && (
        <InsetText>
          {STEP[step.direction]}: proposed on {formatDay(step.proposedOn)} by {step.proposedBy}, and waits for{' '}
          {step.toTeam} to accept. {step.direction === 'up' && 'Early help stays open until they do.'}
        </InsetText>
      )}
      {help.besideCase && !help.request?.work && !step && (
        <InsetText>
          Children’s social care has an open case. Propose a step up: this help then goes on under section 17
          with its assessment, its plan and whoever leads, and no other is begun beside it.
        </InsetText>
      )}
      {isOpen && position && position.position !== 'given' && (
        <WarningText
          text={`${position.askedOf ?? 'They'}: ${POSITION[position.position].toLowerCase()}, ${formatDay(position.saidOn)}. Early help goes on only by agreement.`}
        />
      )}
    </>
  )
}
