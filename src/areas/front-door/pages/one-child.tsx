import type { ComponentChildren } from 'preact'
import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant } from '../../../core/instant.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import { REASON_FOR_CLOSURE, REFERRAL_SOURCE } from '../../../returns/cin-census/codes.ts'
import { Details, Form, FormFields, InsetText, SummaryList, Table } from '../../../web/kit/index.ts'
import { lastRating } from '../ratings.ts'
import { CONTACT_OUTCOME, PARTNER, POSITION, PURPOSE, RATED } from '../records.ts'
import { passageOf, THRESHOLD_GUIDE } from '../threshold-guide.ts'
import type { Part } from './enquiry-data.ts'
import { FORMS } from './enquiry-forms.ts'
import { ColourTag } from './words.tsx'

type Props = {
  part: Part
  nth: number
  asked: Asked
  problems: readonly Problem[]
  may: { work: boolean; decide: boolean }
}

const wordOf = (codes: Readonly<Record<string, string>>, code: string | null): string =>
  code === null ? '' : (codes[code] ?? code)

/** One child's part of an enquiry's page. */
export const OneChild = (props: Props) => {
  const { part, nth, may } = props
  const { contact, name } = part
  return (
    <section class="gt-enquiry" aria-labelledby={`child-${nth}`}>
      <h2 class="govuk-heading-m" id={`child-${nth}`}>
        <a class="govuk-link" href={`/children/${contact.subject}`}>
          {name}
        </a>{' '}
        <ColourTag colour={lastRating(part.ratings)?.colour ?? null} />
      </h2>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <Told {...props} />
          <Known {...props} />
          <Ratings {...props} />
          <Checks {...props} />
          <Agreements {...props} />
        </div>
        <div class="govuk-grid-column-one-third">
          {contact.decidedAt === null ? may.work && <Holding {...props} /> : <Decided part={part} />}
        </div>
      </div>
      {contact.decidedAt === null && may.decide && <Deciding {...props} />}
    </section>
  )
}

/** A small form about one child of the enquiry. */
const Small = ({
  props: { part, asked },
  does,
  submit,
  secondary = true,
  hidden = {},
  children,
}: {
  props: Props
  does: string
  submit: string
  secondary?: boolean
  hidden?: Record<string, string>
  children?: ComponentChildren
}) => (
  <Form
    action={`/areas/front-door/enquiry/${asked.path.contact}`}
    csrf={asked.csrf}
    submitLabel={submit}
    secondary={secondary}
    hidden={{ do: does, contact: part.contact.id, seen: String(part.contact.knownAt), ...hidden }}
  >
    {children}
  </Form>
)

const Told = ({ part: { contact } }: Props) => (
  <>
    <InsetText>
      {contact.worry.split('\n\n').map(words => (
        <p class="govuk-body">{words}</p>
      ))}
    </InsetText>
    <SummaryList
      rows={[
        { key: { text: 'Received' }, value: { text: formatInstant(contact.receivedAt) } },
        {
          key: { text: 'From' },
          value: {
            text: [contact.referrer, contact.agency, wordOf(REFERRAL_SOURCE, contact.source)]
              .filter(Boolean)
              .join(', '),
          },
        },
        contact.unnamed === true && {
          key: { text: 'Not to be named' },
          value: { text: 'They asked that the family is never told who they are' },
        },
        contact.referrerContact !== null && {
          key: { text: 'Reached at' },
          value: { text: contact.referrerContact },
        },
      ]}
    />
  </>
)

const Known = ({ part: { known, contact } }: Props) => (
  <>
    <h3 class="govuk-heading-s">What we know already</h3>
    <p class="govuk-body">
      {known.statuses.length === 0
        ? 'No open case and no plan.'
        : known.statuses
            .map(({ status, from }) => (from === null ? status : `${status} since ${formatDay(from)}`))
            .join('; ')}
      {known.workers.length > 0 &&
        ` With ${known.workers.map(({ worker, team }) => (team ? `${worker}, ${team}` : worker)).join('; ')}.`}
    </p>
    {known.earlier.length === 0 ? (
      <p class="govuk-body">No contact about this child, a brother or a sister in the last 12 months.</p>
    ) : (
      <Table
        caption={`${known.earlier.length === 1 ? 'One other contact' : `${known.earlier.length} other contacts`} in 12 months`}
        captionClasses="govuk-table__caption--s"
        head={['When', 'About', 'Worry', 'What came of it'].map(text => ({ text }))}
        rows={known.earlier.map(one => [
          { text: formatDay(dayOf(one.receivedAt)) },
          { text: one.childId === contact.subject ? 'This child' : one.childName },
          { text: `${one.worry} (${wordOf(REFERRAL_SOURCE, one.source)})` },
          {
            text: [
              one.outcome === null ? 'Not decided' : wordOf(CONTACT_OUTCOME, one.outcome),
              one.reason,
              one.closedOn !== null &&
                `The case closed on ${formatDay(one.closedOn)}: ${wordOf(REASON_FOR_CLOSURE, one.closureReason)}`,
            ]
              .filter(Boolean)
              .join('. '),
          },
        ])}
      />
    )}
  </>
)

const Ratings = (props: Props) => {
  const { part, nth, asked, problems, may } = props
  return (
    <>
      <h3 class="govuk-heading-s">Ratings</h3>
      {part.ratings.length === 0 ? (
        <p class="govuk-body">Nobody has rated it yet.</p>
      ) : (
        <ul class="govuk-list">
          {part.ratings.map(rating => (
            <li>
              <ColourTag colour={rating.colour} /> {RATED[rating.stage].toLowerCase()}, {rating.ratedBy},{' '}
              {formatInstant(rating.ratedAt)}
              {rating.nextSteps && `: ${rating.nextSteps}`}
            </li>
          ))}
        </ul>
      )}
      {may.decide && part.contact.decidedAt === null && (
        <Details
          summaryText={part.ratings.length === 0 ? 'Rate it' : 'Rate it again'}
          open={part.ratings.length === 0 || isAsked(asked, part, 'rate')}
        >
          <Small props={props} does="rate" submit="Save the rating">
            <FormFields fields={FORMS.rate(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

/** Whether this child's form of that kind was just refused: it stays open. */
const isAsked = ({ form }: Asked, part: Part, does: string): boolean =>
  form.do === does && form.contact === part.contact.id

const Checks = (props: Props) => {
  const { part, nth, asked, problems, may } = props
  const isOpen = part.contact.decidedAt === null && may.work
  return (
    <>
      <h3 class="govuk-heading-s">What partners know</h3>
      {part.checks.length === 0 && <p class="govuk-body">No partner was asked yet.</p>}
      {part.checks.map(check => (
        <div class="gt-check">
          <p class="govuk-body">
            <strong>{PARTNER[check.partner]}</strong>, asked by {check.askedBy} on{' '}
            {formatInstant(check.askedAt)}
            {check.asks && `: ${check.asks}`}
          </p>
          {check.answeredAt === null ? (
            isOpen && (
              <Details
                summaryText={`Write down what ${PARTNER[check.partner].toLowerCase()} answered`}
                open={asked.form.check === check.id}
              >
                <Small props={props} does="answer" submit="Save their answer" hidden={{ check: check.id }}>
                  <FormFields
                    fields={[
                      { name: `answer-${check.id}`, type: 'textarea', label: 'What do they know?' },
                      { name: `by-${check.id}`, type: 'text', label: 'Who answered?', optional: true },
                    ]}
                    values={asked.form}
                    errors={problems}
                  />
                </Small>
              </Details>
            )
          ) : (
            <InsetText>
              {check.answer} ({[check.answeredBy, formatInstant(check.answeredAt)].filter(Boolean).join(', ')}
              )
            </InsetText>
          )}
        </div>
      ))}
      {isOpen && (
        <Details summaryText="Ask a partner" open={isAsked(asked, part, 'ask')}>
          <Small props={props} does="ask" submit="Ask them">
            <FormFields fields={FORMS.ask(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

const Agreements = (props: Props) => {
  const { part, nth, asked, problems, may } = props
  return (
    <>
      <h3 class="govuk-heading-s">Agreement</h3>
      {part.agreements.length === 0 ? (
        <p class="govuk-body">Nothing is written down about agreement yet.</p>
      ) : (
        <SummaryList
          rows={part.agreements.map(one => ({
            key: { text: PURPOSE[one.purpose] },
            value: {
              text: [
                POSITION[one.position],
                one.askedOf && `asked of ${one.askedOf}`,
                one.why,
                one.agreedBy && `agreed by ${one.agreedBy}`,
                formatInstant(one.knownAt),
              ]
                .filter(Boolean)
                .join(', '),
            },
          }))}
        />
      )}
      {may.work && part.contact.decidedAt === null && (
        <Details summaryText="Write down where agreement stands" open={isAsked(asked, part, 'agree')}>
          <Small props={props} does="agree" submit="Save">
            <FormFields fields={FORMS.agree(nth)} values={asked.form} errors={problems} />
          </Small>
        </Details>
      )}
    </>
  )
}

const Holding = (props: Props) => {
  const { contact } = props.part
  const isMine = contact.holderAccount === props.asked.viewer.account
  return (
    <>
      <h3 class="govuk-heading-s">Who has it</h3>
      <p class="govuk-body">{isMine ? 'You have it.' : (contact.holder ?? 'Nobody has it yet.')}</p>
      {isMine ? (
        <Small props={props} does="leave" submit="Put it back for others" />
      ) : (
        <Small props={props} does="take" submit={contact.holder === null ? 'Take it' : 'Take it over'} />
      )}
    </>
  )
}

const Decided = ({ part: { contact } }: { part: Part }) => {
  const passage = passageOf(contact.threshold)
  return (
    <>
      <h3 class="govuk-heading-s">Decided</h3>
      <p class="govuk-body">
        <strong>{wordOf(CONTACT_OUTCOME, contact.outcome)}</strong>, by {contact.decidedBy} on{' '}
        {formatInstant(contact.decidedAt!)}
      </p>
      <p class="govuk-body">{contact.reason}</p>
      {passage && (
        <p class="govuk-body">
          {passage.level}: {passage.title}
        </p>
      )}
    </>
  )
}

const Deciding = (props: Props) => {
  const { nth, asked, problems } = props
  return (
    <>
      <h3 class="govuk-heading-s">Decide for this child</h3>
      <Details summaryText="The threshold guidance">
        {THRESHOLD_GUIDE.map(({ level, title, says }) => (
          <>
            <p class="govuk-body">
              <strong>
                {level}: {title}
              </strong>
            </p>
            <p class="govuk-body">{says}</p>
          </>
        ))}
      </Details>
      <Small props={props} does="decide" submit="Decide" secondary={false}>
        <FormFields fields={FORMS.decide(nth)} values={asked.form} errors={problems} />
      </Small>
    </>
  )
}
