import { formatNumber } from '../../core/number.ts'
import { Details } from '../kit/index.ts'
import { counted } from './counted.ts'

/** A duty that cannot be judged for some children, because the record does not say enough. */
export type Untold = { title: string; runs: number }

/** What cannot be told, counted apart: it is neither late nor in time. */
export function UntoldList({ untold }: { untold: readonly Untold[] }) {
  const runs = untold.reduce((sum, one) => sum + one.runs, 0)
  if (runs === 0) return null
  return (
    <Details summaryText={`${counted(runs, 'deadline', 'deadlines')} we cannot tell`}>
      <p class="govuk-body">
        The record does not say when these began or at what time. They count as neither late nor in time.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {untold.map(one => (
          <li>
            {one.title}: {formatNumber(one.runs)}
          </li>
        ))}
      </ul>
    </Details>
  )
}
