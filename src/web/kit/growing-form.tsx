import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { KeptPart } from './kept-part.tsx'

export type GrowingFormProps = {
  action: string
  csrf: string
  /** What its main button says, and the value that it sends as `do`. */
  submit: { text: string; value: string }
  /** Whether another child can be added; then the form comes back with `do` as 'another', refused without a problem. */
  grows: boolean
  cancel: string
  /** Hidden values that travel with the form. */
  hidden?: Readonly<Record<string, string>>
  children?: ComponentChildren
}

/** A form that grows by a child at a time and keeps what was typed, on the server too. */
export const GrowingForm = ({
  action,
  csrf,
  submit,
  grows,
  cancel,
  hidden = {},
  children,
}: GrowingFormProps) => (
  <form
    action={action}
    method="post"
    novalidate
    data-keep-text={action}
    data-keep-draft={action}
    data-keep-as="quietly"
  >
    <input type="hidden" name="_csrf" value={csrf} />
    {/* One draft, whichever of its buttons was pressed. */}
    <input type="hidden" name="_part" value="" />
    {Object.entries(hidden).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <KeptPart hidden={{ _part: '' }} />
    {children}
    <div class="govuk-button-group">
      <Button text={submit.text} name="do" value={submit.value} preventDoubleClick />
      {grows && (
        <Button text="Add another child" name="do" value="another" classes="govuk-button--secondary" />
      )}
      <Button text="Save and come back" name="_keep" value="later" classes="govuk-button--secondary" />
      <a class="govuk-link" href={cancel}>
        Cancel
      </a>
    </div>
  </form>
)
