import type { ComponentChildren, VNode } from 'preact'
import { type Day, formatDay } from '../../core/day.ts'
import type { Telling } from '../../engines/chronology/index.ts'
import type { Doubt } from '../../engines/records/index.ts'
import { STATUSES, type StatusSpell, statusOn } from '../../engines/status/index.ts'
import { LinkList } from '../kit/index.ts'
import { ChildDoubts } from './doubts.tsx'
import { type ChildDue, DuePanel } from './due-panel.tsx'
import { Fact, FactList } from './facts.tsx'
import { lastSeen } from './last-seen.ts'
import { StatusTable } from './status-table.tsx'

/** Part of the page that an area draws, under its title. */
export type Drawn = { title: string; body: VNode }

/** The worker who stands beside the child's name. */
export type Worker = { worker: string; team: string | null; fromOn: Day | null }

export type OverviewProps = {
  /** The day shown: today, or the day whose knowledge is asked for. */
  today: Day
  /** Somebody who matters to a child and has no record of their own: the page leaves out what only a child has. */
  isSomeoneKnown?: boolean
  tellings: readonly Telling[]
  spells: readonly StatusSpell[]
  dues: readonly ChildDue[]
  doubts: readonly Doubt[]
  warnings: readonly Drawn[]
  people: readonly Drawn[]
  words: readonly Drawn[]
  below: readonly Drawn[]
  recordHref: (table: string, id: string) => string
  picture: ComponentChildren
  chronology: ComponentChildren
}

/** What stands beside the name: age and birth as the areas say them, status, worker, last seen. */
export function IdentityFacts(props: {
  identity: readonly Drawn[]
  spells: readonly StatusSpell[]
  worker: Worker | undefined
  tellings: readonly Telling[]
  today: Day
}) {
  const status = statusOn(props.spells, props.today)
  const seen = lastSeen(props.tellings, props.today)
  const { worker } = props
  return (
    <FactList>
      {props.identity.map(({ body }) => body)}
      <Fact name="Status">
        {status ? (
          <>
            <strong>{STATUSES[status.status]}</strong>
            {status.fromOn !== null && ` since ${formatDay(status.fromOn)}`}
          </>
        ) : (
          'No open status'
        )}
      </Fact>
      <Fact name="Worker">
        {worker ? (
          <>
            <strong>{worker.worker}</strong>
            {worker.team && `, ${worker.team}`}
            {worker.fromOn !== null && `, since ${formatDay(worker.fromOn)}`}
          </>
        ) : (
          'Nobody is allocated'
        )}
      </Fact>
      <Fact name="Last seen">
        {seen ? (
          <a class="govuk-link" href={seen.href}>
            {seen.when} ({seen.how.charAt(0).toLowerCase() + seen.how.slice(1)})
          </a>
        ) : (
          'No visit is recorded'
        )}
      </Fact>
    </FactList>
  )
}

const Card = ({ title, body, id }: Drawn & { id: string }) => (
  <section class="gt-child__card" aria-labelledby={id}>
    <h2 class="govuk-heading-s" id={id}>
      {title}
    </h2>
    {body}
  </section>
)

const Section = ({ title, children }: { title: string; children: ComponentChildren }) => (
  <section class="gt-child__section">
    <h2 class="govuk-heading-m">{title}</h2>
    {children}
  </section>
)

/** What can be done about the child in one part of practice. */
export type ActionGroup = { title: string; ways: readonly { href: string; text: string }[] }

/** What can be done about the child, folded away beside the name, by the parts of practice. */
export const ActionMenu = ({ actions }: { actions: readonly ActionGroup[] }) =>
  actions.length === 0 ? null : (
    <details class="gt-child__actions">
      <summary class="govuk-button govuk-button--secondary gt-child__act">Record or change</summary>
      <div class="gt-child__action-list">
        <div class="gt-child__action-columns">
          {actions.map(({ title, ways }) => (
            <div class="gt-child__action-group">
              <h2 class="govuk-heading-s">{title}</h2>
              <LinkList links={ways} />
            </div>
          ))}
        </div>
      </div>
    </details>
  )

/** Who matters to somebody known only through a child, and how to reach them. */
const SomeoneKnown = (props: OverviewProps) => (
  <>
    {props.warnings.map(({ body }) => body)}
    <ChildDoubts doubts={props.doubts} href={props.recordHref} />
    <p class="govuk-body">
      This person is here because of whom they matter to. Their page has no record of help or care.
    </p>
    <div class="gt-child__below">
      {[...props.people, ...props.below].map(({ title, body }) => (
        <Section title={title}>{body}</Section>
      ))}
    </div>
  </>
)

/** A person's page, after its head. */
export const Overview = (props: OverviewProps) =>
  props.isSomeoneKnown ? <SomeoneKnown {...props} /> : <ChildOverview {...props} />

/** A child's page: what is due, who matters, the child's words and the life as one picture; then everything else. */
const ChildOverview = (props: OverviewProps) => (
  <>
    {props.warnings.map(({ body }) => body)}
    <ChildDoubts doubts={props.doubts} href={props.recordHref} />
    <div class="gt-child__first">
      <div class="gt-child__cards">
        <DuePanel dues={props.dues} today={props.today} />
        {props.people.map((drawn, i) => (
          <Card {...drawn} id={`people-${i}`} />
        ))}
        {props.words.map((drawn, i) => (
          <Card {...drawn} id={`words-${i}`} />
        ))}
      </div>
      <Section title="The life as one picture">{props.picture}</Section>
    </div>
    <div class="gt-child__below">
      <Section title="Every status by date">
        <StatusTable spells={props.spells} />
      </Section>
      {props.below.map(({ title, body }) => (
        <Section title={title}>{body}</Section>
      ))}
    </div>
    <Section title="Chronology">{props.chronology}</Section>
  </>
)
