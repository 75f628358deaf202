import type { Job } from '../../engines/jobs/index.ts'
import type { Found } from '../discover.ts'
import { type DailyFeed, dailyFeed } from '../feed/daily.ts'
import { dailyRules } from '../validating/daily.ts'
import { letGoOfFiles } from './let-go-of-files.ts'

/** Everything that is done by the clock: what the areas bring, what is made of all of them, and what leaves. */
export const jobsOf = (found: readonly Found[], feed: DailyFeed = {}): readonly Job[] => [
  ...found.flatMap(({ area }) => area.jobs ?? []),
  ...dailyRules(found),
  letGoOfFiles,
  // Last: the first time it may take long, and nothing waits for it.
  dailyFeed(found, feed),
]
