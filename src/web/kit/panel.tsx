import type { ComponentChildren } from 'preact'
import { type Attributes, classes } from './attributes.ts'
import { Button } from './button.tsx'
import { Heading } from './heading.tsx'
import { says, type Words, words } from './words.ts'

type PanelAction = {
  text?: string
  href?: string
  type?: 'button' | 'submit'
  classes?: string
  attributes?: Attributes
}

export type PanelProps = Words & {
  titleText?: string
  titleHtml?: ComponentChildren
  headingLevel?: number
  classes?: string
  attributes?: Attributes
  /** Only with the class `govuk-panel--interruption`. */
  actions?: { items?: readonly PanelAction[]; classes?: string; attributes?: Attributes }
}

const Action = (action: PanelAction) =>
  !action.href || action.type === 'button' ? (
    <Button
      text={action.text}
      type={action.type || 'button'}
      classes={classes('govuk-button--inverse', action.classes)}
      href={action.href}
      attributes={action.attributes}
    />
  ) : (
    <a
      class={classes('govuk-link govuk-link--inverse', action.classes)}
      href={action.href}
      {...action.attributes}
    >
      {action.text}
    </a>
  )

/** Something finished, said large; or an interruption before something goes on. */
export function Panel(panel: PanelProps) {
  const interrupts = panel.classes?.includes('govuk-panel--interruption')
  return (
    <div
      class={classes('govuk-panel', !interrupts && 'govuk-panel--confirmation', panel.classes)}
      {...panel.attributes}
    >
      <Heading level={panel.headingLevel || 1} class="govuk-panel__title">
        {panel.titleHtml || panel.titleText}
      </Heading>
      {says(panel) && <div class="govuk-panel__body">{words(panel)}</div>}
      {interrupts && panel.actions && (
        <div class={classes('govuk-panel__actions', panel.actions.classes)} {...panel.actions.attributes}>
          {panel.actions.items && panel.actions.items.length > 0 && (
            <div class="govuk-button-group">
              {panel.actions.items.map(action => (
                <Action {...action} />
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  )
}
