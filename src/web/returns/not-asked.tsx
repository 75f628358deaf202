import { formatNumber } from '../../core/number.ts'
import { Details } from '../kit/index.ts'

/** Rules that were not asked, by the reason. */
export type NotAskedLine = { why: string; codes: readonly string[] }

/** How many rules were not asked, and why. Nothing where all were. */
export const NotAsked = ({ notAsked }: { notAsked: readonly NotAskedLine[] }) => {
  const count = notAsked.reduce((sum, { codes }) => sum + codes.length, 0)
  if (count === 0) return null
  return (
    <Details
      summaryText={`${formatNumber(count)} ${count === 1 ? 'rule was' : 'rules were'} not asked, and why`}
    >
      <ul class="govuk-list govuk-list--bullet">
        {notAsked.map(({ why, codes }) => (
          <li>
            {why} {codes.length === 1 ? 'Rule' : 'Rules'} {codes.join(', ')}.
          </li>
        ))}
      </ul>
    </Details>
  )
}
