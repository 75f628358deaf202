import type { ComponentChildren } from 'preact'
import { type Attributes, classes, idList } from './attributes.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Fieldset, type Legend } from './fieldset.tsx'
import { FormGroup } from './form-group.tsx'
import { Hint, type HintProps } from './hint.tsx'
import { Label } from './label.tsx'
import { says, type Words, words } from './words.ts'

/** What a set of radios and a set of checkboxes have in common. */
export type ChoicesProps<Item> = {
  name?: string
  idPrefix?: string
  fieldset?: { legend?: Legend; classes?: string; describedBy?: string; attributes?: Attributes }
  hint?: HintProps
  errorMessage?: ErrorMessageProps
  formGroup?: { classes?: string; attributes?: Attributes; beforeInputs?: Words; afterInputs?: Words }
  items?: readonly (Item | null | undefined | false)[]
  classes?: string
  attributes?: Attributes
}

/** One answer of a set, or a divider ('or') between two. */
export type ChoiceItem = Words & {
  id?: string
  name?: string
  value?: string | number
  checked?: boolean
  disabled?: boolean
  divider?: string
  hint?: HintProps
  label?: { classes?: string; attributes?: Attributes }
  /** Shown only while this answer is chosen. */
  conditional?: { html?: ComponentChildren }
  attributes?: Attributes
}

/** The first has no number, so that an error summary can link to it by the field's name. */
export const choiceId = (prefix: string | undefined, item: ChoiceItem, index: number): string | undefined =>
  item.id || (index === 0 ? prefix : `${prefix}-${index + 1}`)

/** The question, hint and error round a set of answers. */
export function ChoiceSet<Item>(props: {
  kind: 'radios' | 'checkboxes'
  of: ChoicesProps<Item>
  describedBy?: string
  children: ComponentChildren
}) {
  const { of, kind } = props
  const prefix = of.idPrefix || of.name
  const inner = (
    <>
      {of.hint && <Hint {...of.hint} id={`${prefix}-hint`} />}
      {of.errorMessage && <ErrorMessage {...of.errorMessage} id={`${prefix}-error`} />}
      <div class={classes(`govuk-${kind}`, of.classes)} {...of.attributes} data-module={`govuk-${kind}`}>
        {words(of.formGroup?.beforeInputs)}
        {props.children}
        {words(of.formGroup?.afterInputs)}
      </div>
    </>
  )
  return (
    <FormGroup of={{ errorMessage: of.errorMessage, formGroup: of.formGroup }}>
      {of.fieldset ? (
        <Fieldset {...of.fieldset} describedBy={props.describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  )
}

/** The ids that describe a whole set. */
export const setDescribedBy = (of: ChoicesProps<unknown>, own?: string): string | undefined => {
  const prefix = of.idPrefix || of.name
  return idList(
    of.fieldset?.describedBy || own,
    of.hint && `${prefix}-hint`,
    of.errorMessage && `${prefix}-error`,
  )
}

/** One answer with its label, hint, and what it opens. */
export function Choice(props: {
  kind: 'radios' | 'checkboxes'
  item: ChoiceItem
  id: string | undefined
  name: string | undefined
  checked: boolean
  describedBy?: string
  behaviour?: string
}) {
  const { kind, item, id } = props
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
  const hintId = says(item.hint) && `${id}-item-hint`
  const opens = item.conditional?.html ? `conditional-${id}` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={props.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={props.checked}
          disabled={item.disabled}
          data-aria-controls={opens}
          data-behaviour={props.behaviour || undefined}
          aria-describedby={idList(props.describedBy, hintId)}
          {...item.attributes}
        />
        <Label
          text={item.text}
          html={item.html}
          classes={classes(`govuk-${kind}__label`, item.label?.classes)}
          attributes={item.label?.attributes}
          for={id}
        />
        {hintId && (
          <Hint {...item.hint} id={hintId} classes={classes(`govuk-${kind}__hint`, item.hint?.classes)} />
        )}
      </div>
      {opens && (
        <div
          class={classes(
            `govuk-${kind}__conditional`,
            !props.checked && `govuk-${kind}__conditional--hidden`,
          )}
          id={opens}
        >
          {item.conditional?.html}
        </div>
      )}
    </>
  )
}
