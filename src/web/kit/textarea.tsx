import { classes } from './attributes.ts'
import { type ControlProps, ControlWords, controlId, describedBy, FormGroup } from './form-group.tsx'
import { words } from './words.ts'

export type TextareaProps = ControlProps & {
  value?: string
  rows?: number | string
  spellcheck?: boolean
  autocomplete?: string
}

/** Several lines of text. */
export const Textarea = (area: TextareaProps) => (
  <FormGroup of={area}>
    <ControlWords of={area} />
    {words(area.formGroup?.beforeInput)}
    <textarea
      class={classes('govuk-textarea', area.errorMessage && 'govuk-textarea--error', area.classes)}
      id={controlId(area)}
      name={area.name}
      rows={Number(area.rows || 5)}
      spellcheck={area.spellcheck}
      disabled={area.disabled}
      aria-describedby={describedBy(area)}
      autocomplete={area.autocomplete as 'off'}
      {...area.attributes}
    >
      {area.value}
    </textarea>
    {words(area.formGroup?.afterInput)}
  </FormGroup>
)
