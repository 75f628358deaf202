/** Something wrong, said plainly. `field` names the field to mend, where there is one. */
export type Problem = { field?: string; message: string }

/** What came of an attempt: a value, or every problem found. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** It went well. */
export const ok = <T>(value: T): Outcome<T> => ({ ok: true, value })
/** One field needs mending. */
export const invalid = (field: string, message: string): Outcome<never> => ({
  ok: false,
  problems: [{ field, message }],
})
/** It may not be done at all, and why. */
export const refused = (message: string): Outcome<never> => ({ ok: false, problems: [{ message }] })
