import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { ROOT } from '../house-imports.ts'

/**
 * The test files that take longest, as they did when they were last measured. They start first, so that at the end no
 * worker waits for the other: a clean checkout has no durations of its own.
 */
export const LONGEST = [
  'tests/hostile.test.ts',
  'tests/pages.axe.test.ts',
  'src/app/commands/start.test.ts',
  'tests/strangers-pages.axe.test.ts',
  'tests/journey-2.test.ts',
  'tests/access.test.ts',
  'src/app/validating/live-sample.test.ts',
  'src/app/server/routes/figures.test.ts',
  'src/app/commands/city-laws.test.ts',
  'src/city/faults/faults.test.ts',
  'src/app/server/routes/submission/submission-sample.test.ts',
  'tests/city-week.test.ts',
  'tests/hostile-letterbox.test.ts',
  'src/app/loading/loading.test.ts',
  'src/app/loading/ssd-city.test.ts',
  'src/app/loading/city-round-trip.test.ts',
  'src/app/validating/live-city.test.ts',
  'tests/journey-10.test.ts',
  'src/app/loading/samples.test.ts',
  'tests/prepared-once.test.ts',
  'src/app/commands/city.test.ts',
  'tests/hostile-requests.test.ts',
  'src/app/jobs/started.test.ts',
  'tests/city-walk.test.ts',
]

/** The longest first, and then as vitest would: the larger file before the smaller. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const nth = LONGEST.indexOf(relative(ROOT, moduleId))
      return nth === -1 ? LONGEST.length : nth
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}
