import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { Heading } from './heading.tsx'
import { type Words, words } from './words.ts'

export type SummaryAction = Words & {
  href?: string
  visuallyHiddenText?: string
  classes?: string
  attributes?: Attributes
}

type Actions = { items?: readonly SummaryAction[]; classes?: string }
type Styled = Words & { classes?: string }
type CardTitle = Styled & { headingLevel?: number }

export type SummaryRow = { key?: Styled; value?: Styled; actions?: Actions; classes?: string }

export type SummaryListProps = {
  rows?: readonly (SummaryRow | null | undefined | false)[]
  card?: { title?: CardTitle; actions?: Actions; classes?: string; attributes?: Attributes }
  classes?: string
  attributes?: Attributes
}

const Action = ({ action, card }: { action: SummaryAction; card?: CardTitle }) => (
  <a class={classes('govuk-link', action.classes)} href={action.href} {...action.attributes}>
    {words(action)}
    {(action.visuallyHiddenText || card) && (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && <> {action.visuallyHiddenText}</>}
        {card && <> ({words(card)})</>}
      </span>
    )}
  </a>
)

function CardActions({ actions, title }: { actions: Actions; title?: CardTitle }) {
  const [only, ...more] = actions.items ?? []
  if (!only) return null
  const name = classes('govuk-summary-card__actions', actions.classes)
  return more.length === 0 ? (
    <div class={name}>
      <Action action={only} card={title} />
    </div>
  ) : (
    <ul class={name}>
      {[only, ...more].map(action => (
        <li class="govuk-summary-card__action">
          <Action action={action} card={title} />
        </li>
      ))}
    </ul>
  )
}

const Card = ({ card, children }: { card: SummaryListProps['card']; children: ComponentChildren }) => (
  <div class={classes('govuk-summary-card', card?.classes)} {...card?.attributes}>
    <div class="govuk-summary-card__title-wrapper">
      {card?.title && (
        <Heading
          level={card.title.headingLevel || 2}
          class={classes('govuk-summary-card__title', card.title.classes)}
        >
          {words(card.title)}
        </Heading>
      )}
      {card?.actions && <CardActions actions={card.actions} title={card.title} />}
    </div>
    <div class="govuk-summary-card__content">{children}</div>
  </div>
)

function Row({ row, gap, card }: { row: SummaryRow; gap: boolean; card?: CardTitle }) {
  const items = row.actions?.items ?? []
  return (
    <div
      class={classes('govuk-summary-list__row', gap && 'govuk-summary-list__row--no-actions', row.classes)}
    >
      <dt class={classes('govuk-summary-list__key', row.key?.classes)}>{words(row.key)}</dt>
      <dd class={classes('govuk-summary-list__value', row.value?.classes)}>{words(row.value)}</dd>
      {items.length > 0 && (
        <dd class={classes('govuk-summary-list__actions', row.actions?.classes)}>
          {items.length === 1 ? (
            items.map(action => <Action action={action} card={card} />)
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {items.map(action => (
                <li class="govuk-summary-list__actions-list-item">
                  <Action action={action} card={card} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  )
}

/** Facts about one thing, each under its name, with what can be done about it; in a card when there are several. */
export function SummaryList(list: SummaryListProps) {
  const anyActions = list.rows?.some(row => (row ? row.actions?.items?.length : false))
  const body = (
    <dl class={classes('govuk-summary-list', list.classes)} {...list.attributes}>
      {list.rows?.map(
        row =>
          row && <Row row={row} gap={Boolean(anyActions && !row.actions?.items)} card={list.card?.title} />,
      )}
    </dl>
  )
  return list.card ? <Card card={list.card}>{body}</Card> : body
}
