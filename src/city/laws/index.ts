import { ASSESSMENT } from './assessment.ts'
import { CARE_LAWS } from './care.ts'
import { EARLY_HELP } from './early-help.ts'
import { FAMILIES } from './families.ts'
import { FRONT_DOOR } from './front-door.ts'
import { GUARDIANS } from './guardians.ts'
import type { Law } from './law.ts'
import { ORGANISATION } from './organisation.ts'
import { PEOPLE } from './people.ts'
import { PERMANENCE } from './permanence.ts'
import { PROTECTION } from './protection.ts'
import { SCHOOLS } from './schools.ts'
import { STORIES } from './stories.ts'
import { SUMS } from './sums.ts'
import { TIMES } from './times.ts'
import { WORDS } from './words.ts'
import { WORKERS } from './workers.ts'

export * from './check.ts'
export type { Law } from './law.ts'
export * from './print.ts'
export { WAITING } from './waiting.ts'

/** Every law that the records of the areas that exist can be asked about, by number. */
export const LAWS: readonly Law[] = [
  ...PEOPLE,
  ...FRONT_DOOR,
  ...EARLY_HELP,
  ...FAMILIES,
  ...ASSESSMENT,
  ...PROTECTION,
  ...CARE_LAWS,
  ...PERMANENCE,
  ...GUARDIANS,
  ...WORKERS,
  ...ORGANISATION,
  ...SCHOOLS,
  ...TIMES,
  ...WORDS,
  ...STORIES,
  ...SUMS,
].sort((a, b) => a.n - b.n)
