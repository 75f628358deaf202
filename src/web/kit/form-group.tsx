import type { ComponentChildren } from 'preact'
import { type Attributes, classes, idList } from './attributes.ts'
import { ErrorMessage, type ErrorMessageProps } from './error-message.tsx'
import { Hint, type HintProps } from './hint.tsx'
import { Label, type LabelProps } from './label.tsx'
import type { Words } from './words.ts'

/** The box round a control. */
export type GroupBox = {
  classes?: string
  attributes?: Attributes
  beforeInput?: Words
  afterInput?: Words
}

/** What every single control has: its name, words, hint and error. */
export type ControlProps = {
  name?: string
  id?: string
  label?: LabelProps
  hint?: HintProps
  errorMessage?: ErrorMessageProps
  describedBy?: string
  formGroup?: GroupBox
  classes?: string
  disabled?: boolean
  attributes?: Attributes
}

/** A control's id: its own, or its name. */
export const controlId = (control: { id?: string; name?: string }): string | undefined =>
  control.id || control.name

/** The ids that describe a control: what was handed in, then its hint, then its error. */
export const describedBy = (control: ControlProps): string | undefined =>
  idList(
    control.describedBy,
    control.hint && `${controlId(control)}-hint`,
    control.errorMessage && `${controlId(control)}-error`,
  )

/** The box round any field; red at its side when there is an error. */
export const FormGroup = (props: { of: ControlProps; class?: string; children: ComponentChildren }) => (
  <div
    class={classes(
      'govuk-form-group',
      props.of.errorMessage && 'govuk-form-group--error',
      props.class,
      props.of.formGroup?.classes,
    )}
    {...props.of.formGroup?.attributes}
  >
    {props.children}
  </div>
)

/** Label, hint and error of a single control, in the order they are read. */
export const ControlWords = ({ of }: { of: ControlProps }) => (
  <>
    <Label {...of.label} for={controlId(of)} />
    {of.hint && <Hint {...of.hint} id={`${controlId(of)}-hint`} />}
    {of.errorMessage && <ErrorMessage {...of.errorMessage} id={`${controlId(of)}-error`} />}
  </>
)
