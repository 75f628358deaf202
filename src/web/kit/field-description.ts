export type FieldOption = { value: string; text: string; hint?: string }

/** One question of a form, as data. */
export type FieldDescription = {
  name: string
  /**
   * `choice` is radios, `select` a drop-down, `checkbox` one box, or several where it has options;
   * `inexact` the earliest and latest day something can have been.
   */
  type:
    | 'text'
    | 'textarea'
    | 'date'
    | 'datetime'
    | 'inexact'
    | 'choice'
    | 'select'
    | 'checkbox'
    | 'yes-no'
    | 'number'
  label: string
  hint?: string
  options?: readonly FieldOption[]
  /** May be left empty; the label says so. */
  optional?: boolean
  /**
   * Passages of the answer can be kept apart (core/marks.ts): the form says how, once, and offers a button. So they can in every
   * long answer where this is left out. `false` where the words are given to their reader as they stand, or are about nobody.
   */
  marks?: boolean
}

/**
 * What was typed or is known, by field name. A date is '2026-11-24', a date and time '2026-11-24T14:05' in London,
 * an inexact date '2010-03-01/2010-03-31', several ticked boxes 'a,b'. What was typed part by part
 * (`born-day`, `born-month`, `born-year`) goes before these, so that a wrong date comes back as it was typed.
 */
export type FieldValues = Readonly<Record<string, string | undefined>>
