import type { TimedJob } from '../../engines/jobs/index.ts'
import type { Found } from '../discover.ts'

/** Everything that is done by the clock: what the areas bring. */
export const jobsOf = (found: readonly Found[]): readonly TimedJob[] =>
  found.flatMap(({ area }) => area.jobs ?? [])
