import { formatNumber } from '../../core/number.ts'
import { letGo } from '../../engines/files/index.ts'
import type { TimedJob } from '../../engines/jobs/index.ts'

/** Each night: what no row holds any more is taken out of the store of files. */
export const letGoOfFiles: TimedJob = {
  id: 'let-go-of-files',
  title: 'Let go of files',
  does: 'Takes out of the store of files what was taken out of a referral, what went with a referral that was never sent, and what never came to be kept.',
  at: '04:30',
  async run(ctx) {
    const { gone, why } = await letGo(ctx)
    if (why !== undefined)
      throw new Error(`Files that are to go could not be taken out of the store: ${why}.`)
    return gone === 0 ? 'There was nothing to take out.' : `Taken out: ${formatNumber(gone)}.`
  },
}
