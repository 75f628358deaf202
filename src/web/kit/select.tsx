import { type Attributes, classes } from './attributes.ts'
import { type ControlProps, ControlWords, controlId, describedBy, FormGroup } from './form-group.tsx'
import { words } from './words.ts'

export type SelectItem = {
  value?: string | number
  text?: string
  selected?: boolean
  disabled?: boolean
  attributes?: Attributes
}

export type SelectProps = ControlProps & {
  value?: string | number
  items?: readonly (SelectItem | null | undefined | false)[]
}

function isSelected(item: SelectItem, value: string | number | undefined): boolean {
  if (item.selected) return true
  return Boolean(value) && item.selected !== false && String(item.value ?? item.text) === String(value)
}

/** One of many, in a drop-down. */
export const Select = (select: SelectProps) => (
  <FormGroup of={select}>
    <ControlWords of={select} />
    {words(select.formGroup?.beforeInput)}
    <select
      class={classes('govuk-select', select.classes, select.errorMessage && 'govuk-select--error')}
      id={controlId(select)}
      name={select.name}
      disabled={select.disabled}
      aria-describedby={describedBy(select)}
      {...select.attributes}
    >
      {select.items?.filter(Boolean).map(
        item =>
          item && (
            <option
              value={item.value}
              selected={isSelected(item, select.value)}
              disabled={item.disabled}
              {...item.attributes}
            >
              {item.text}
            </option>
          ),
      )}
    </select>
    {words(select.formGroup?.afterInput)}
  </FormGroup>
)
