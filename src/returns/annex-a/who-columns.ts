import { ETHNIC, GENDER, YES_NO } from './choices.ts'
import { BLANK, choice, count, day, type ListColumn, text } from './list.ts'

/** The number by which a child is known: the same in every list, the census and the SSDA903. */
export const CHILD_ID = 'Child Unique ID'
export const childId: ListColumn = {
  heading: CHILD_ID,
  says: 'number',
  holds: 'id',
  mayBeBlank: false,
}

/** Who the child is. Age is in whole years on the list's day, and -1 before birth. */
export const who: readonly ListColumn[] = [
  choice('Gender', 'sex', GENDER, { unsaid: 'U' }),
  choice('Ethnicity', 'ethnicity', ETHNIC, { unsaid: 'UNKNOWN' }),
  day('Date of Birth', 'born', BLANK),
  count('Age of Child (Years)', 'age', BLANK),
]

/** Any disability; unknown where nothing was written down about it. */
export const disabled: ListColumn = choice('Does the Child have a Disability', 'disabled', YES_NO, {
  unsaid: 'unknown',
})

export const allocated: readonly ListColumn[] = [
  text('Allocated Team', 'team'),
  text('Allocated Worker', 'worker'),
]

/** What is asked of everybody, beside the columns, to work out their age. */
export const BESIDE_WHO = ['expected'] as const
