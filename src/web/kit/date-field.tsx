import { DateInput } from './date-input.tsx'
import type { FieldDescription, FieldValues } from './field-description.ts'
import { Input } from './input.tsx'

type DateFieldProps = {
  field: FieldDescription
  legend: string
  value: string | undefined
  values: FieldValues
  error: string | undefined
}

/** Day, month and year as typed, else from '2026-11-24'. */
function partsTyped(name: string, iso: string | undefined, values: FieldValues) {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? []
  const plain = (digits: string | undefined) => digits?.replace(/^0/, '')
  return {
    day: values[`${name}-day`] ?? plain(date),
    month: values[`${name}-month`] ?? plain(month),
    year: values[`${name}-year`] ?? year,
  }
}

/**
 * Three boxes under `name-day`, `name-month` and `name-year`. The first has `id` itself as its id, so that an error
 * summary can link to it by the field's name.
 */
function Boxes(props: {
  id: string
  name: string
  legend: string
  level: 's' | 'plain'
  hint?: string
  error?: string
  iso?: string
  values: FieldValues
}) {
  const typed = partsTyped(props.name, props.iso, props.values)
  return (
    <DateInput
      id={`${props.name}-date`}
      namePrefix={props.name}
      fieldset={{
        legend: {
          text: props.legend,
          classes: props.level === 's' ? 'govuk-fieldset__legend--s' : undefined,
        },
      }}
      hint={props.hint ? { text: props.hint } : undefined}
      errorMessage={props.error === undefined ? undefined : { text: props.error }}
      items={[
        { name: 'day', id: props.id, value: typed.day },
        { name: 'month', id: `${props.name}-month`, value: typed.month },
        { name: 'year', id: `${props.name}-year`, value: typed.year },
      ]}
    />
  )
}

/** A day, a day and a time, or the earliest and latest day something can have been. */
export function DateField({ field, legend, value, values, error }: DateFieldProps) {
  const { name, hint } = field
  if (field.type === 'inexact') {
    const [earliest, latest] = (value ?? '').split('/')
    return (
      <fieldset class="govuk-fieldset gt-dates" aria-describedby={hint && `${name}-hint`}>
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
        <p class="govuk-hint" id={`${name}-hint`}>
          {hint ? `${hint} ` : ''}If you know the day, leave the second date empty.
        </p>
        <Boxes
          id={name}
          name={`${name}-earliest`}
          legend="On, or at the earliest"
          level="plain"
          error={error}
          iso={earliest}
          values={values}
        />
        <Boxes
          id={`${name}-latest-day`}
          name={`${name}-latest`}
          legend="At the latest"
          level="plain"
          iso={latest === earliest ? undefined : latest}
          values={values}
        />
      </fieldset>
    )
  }
  const boxes = (
    <Boxes id={name} name={name} legend={legend} level="s" {...{ hint, error, values }} iso={value} />
  )
  if (field.type === 'date') return boxes
  return (
    <div class="gt-dates gt-dates--timed">
      {boxes}
      <Input
        id={`${name}-time`}
        name={`${name}-time`}
        label={{
          html: (
            <>
              Time<span class="govuk-visually-hidden">: {legend}</span>
            </>
          ),
        }}
        hint={{ text: 'Like 14:05' }}
        value={values[`${name}-time`] ?? /T(\d\d:\d\d)/.exec(value ?? '')?.[1]}
        classes="govuk-input--width-5"
      />
    </div>
  )
}
