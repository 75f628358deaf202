import type { ComponentChildren } from 'preact'
import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant } from '../../../core/instant.ts'
import type { Problem } from '../../../core/outcome.ts'
import type { Asked } from '../../../engines/area.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  InsetText,
  StackingTable,
  WarningText,
} from '../../../web/kit/index.ts'
import { PRESENT, TELLER } from '../codes.ts'
import type { Part } from '../read.ts'
import { ROUTE } from '../records.ts'
import { readAt } from '../told-by-partners/teller.ts'
import { SEVERE } from '../tool.ts'
import { isFrontDoor } from '../who.ts'
import { Found } from './found.tsx'
import { optionsOf } from './screening-fields.ts'
import { LevelTag } from './words.tsx'

type Props = { part: Part; nth: number; asked: Asked; problems: readonly Problem[] }

/** What closing asks of one child; of severe risk once more, where it would go no further. */
const closeFields = (nth: number, level: number | null): FieldDescription[] => [
  {
    name: `route-${nth}`,
    type: 'choice',
    label: 'Where does it go for this child?',
    options: optionsOf(ROUTE),
  },
  {
    name: `reason-${nth}`,
    type: 'textarea',
    label: 'Why?',
    hint: 'The family, and one day the child, may read this.',
  },
  ...(level === SEVERE
    ? [
        {
          name: `sure-${nth}`,
          type: 'checkbox' as const,
          label: 'It was screened at level 4, severe risk, and I close it with no action all the same',
          optional: true,
        },
      ]
    : []),
]

/** One child’s part of an incident. */
export const OneChild = (props: Props) => {
  const { part, nth, asked } = props
  const { told, name, last } = part
  const mayWork = told.closedAt === null && isFrontDoor(asked.viewer)
  return (
    <section class="gt-enquiry" aria-labelledby={`child-${nth}`}>
      <h2 class="govuk-heading-m" id={`child-${nth}`}>
        <a class="govuk-link" href={`/children/${told.subject}`}>
          {name}
        </a>{' '}
        <LevelTag level={last?.level ?? null} />
      </h2>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <InsetText>
            {told.account.split('\n\n').map(words => (
              <p class="govuk-body">{words}</p>
            ))}
          </InsetText>
          <p class="govuk-body">
            Happened on {formatInstant(told.happenedAt)}; {TELLER[told.teller ?? 'police'].toLowerCase()} told
            us on {formatInstant(told.notifiedAt)}
            {told.report !== null && (
              <>
                {' '}
                (
                <a class="govuk-link" href={readAt(told.teller, told.report)}>
                  written here by {told.sentBy}
                </a>
                )
              </>
            )}
            . The child: {PRESENT[told.present ?? 'unknown'].toLowerCase()}.
          </p>
          <Before part={part} />
          {last && <Found screenings={part.screenings} />}
        </div>
        <div class="govuk-grid-column-one-third">
          <h3 class="govuk-heading-s">Who looks at it</h3>
          <p class="govuk-body">{told.holder ?? 'Nobody yet'}</p>
          {mayWork && told.holderAccount !== asked.viewer.account && (
            <Small props={props} does="take" submit={told.holder === null ? 'Take it' : 'Take it over'} />
          )}
          {mayWork && <Working {...props} />}
          {told.closedAt !== null && (
            <>
              <h3 class="govuk-heading-s">Closed</h3>
              <p class="govuk-body">
                <strong>{told.route && ROUTE[told.route]}</strong>, by {told.closedBy} on{' '}
                {formatInstant(told.closedAt)}
                {told.enquiry && `, as ${told.enquiry}`}
              </p>
              <p class="govuk-body">{told.reason}</p>
            </>
          )}
        </div>
      </div>
    </section>
  )
}

const Working = (props: Props) => {
  const { nth, asked, part, problems } = props
  const isAsked = (does: string) => asked.form.do === does && asked.form.notification === part.told.id
  return (
    <Details summaryText="Say where it goes, and close it" open={isAsked('close')}>
      <Small props={props} does="close" submit="Close it" secondary={false}>
        {part.last?.level === SEVERE && (
          <WarningText text="Screened at level 4: severe risk. Think again before it goes no further." />
        )}
        <FormFields
          fields={closeFields(nth, part.last?.level ?? null)}
          values={asked.form}
          errors={problems}
        />
      </Small>
    </Details>
  )
}

const Small = ({
  props: { part, asked },
  does,
  submit,
  secondary = true,
  children,
}: {
  props: Props
  does: string
  submit: string
  secondary?: boolean
  children?: ComponentChildren
}) => (
  <Form
    keeps={children !== undefined}
    action={`/areas/domestic-abuse/incident/${asked.path.notification}`}
    csrf={asked.csrf}
    submitLabel={submit}
    secondary={secondary}
    // Several children stand on one page, each with forms of their own.
    hidden={{
      do: does,
      notification: part.told.id,
      seen: String(part.told.knownAt),
      _part: `${does} ${part.told.id}`,
    }}
  >
    {children}
  </Form>
)

const Before = ({ part: { history } }: { part: Part }) => (
  <>
    <h3 class="govuk-heading-s">What came before in the household, in 12 months</h3>
    {history.length === 0 ? (
      <p class="govuk-body">No notification and no contact about a child of this household.</p>
    ) : (
      <StackingTable
        caption="Earlier notifications and contacts: this child’s first, then brothers’ and sisters’ and others’ of the household"
        captionClasses="govuk-visually-hidden"
        head={['When', 'What', 'What was said, and why it was closed'].map(text => ({ text }))}
        rows={history.map(one => [
          { text: formatDay(dayOf(one.when)) },
          { text: one.isThisChild ? one.what : `${one.who}: ${one.what.toLowerCase()}` },
          { text: one.said },
        ])}
      />
    )}
  </>
)
