import type { TimedJob } from '../../engines/jobs/index.ts'
import type { Found } from '../discover.ts'
import { dailyRules } from '../validating/daily.ts'

/** Everything that is done by the clock: what the areas bring, and what is made of all of them. */
export const jobsOf = (found: readonly Found[]): readonly TimedJob[] => [
  ...found.flatMap(({ area }) => area.jobs ?? []),
  ...dailyRules(found),
]
