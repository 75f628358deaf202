import { formatDay } from '../../../core/day.ts'
import { StackingTable } from '../../../web/kit/index.ts'
import { WEEKS, type Week } from '../weeks.ts'
import { inTimeWords } from '../words.ts'

/** Width of the longest bar. */
const LONG = 120

/** Figures of the front door that show their own months and explain themselves. */
const FIGURES = [
  ['mash-enquiries-received', 'Enquiries'],
  ['mash-final-rag-rating', 'How urgent, as last rated'],
  ['mash-rag-within-timescale', 'Decided within the hours of the colour'],
  ['mash-enquiry-outcome', 'What was decided'],
  ['mash-repeat-enquiries', 'Heard of before'],
  ['mash-out-of-hours-enquiries', 'Out of hours'],
] as const

/** Twelve weeks at the front door, as numbers beside bars, and the way to the figures over months and years. */
export const WeeksPart = ({ weeks }: { weeks: readonly Week[] }) => {
  const most = Math.max(1, ...weeks.map(({ received }) => received))
  return (
    <>
      <StackingTable
        caption={`Week by week, ${WEEKS} weeks`}
        captionClasses="govuk-table__caption--m"
        head={['Week to', 'Received', 'Decided', 'In time', 'Became a referral'].map(text => ({ text }))}
        rows={weeks.map(({ to, received, decided, inTime, referred }) => [
          { text: formatDay(to) },
          { html: <Bar n={received} most={most} /> },
          { text: String(decided) },
          { text: inTimeWords(decided, inTime) },
          { text: String(referred) },
        ])}
      />
      <p class="govuk-body">
        Over months and years:{' '}
        {FIGURES.map(([id, title], n) => (
          <>
            {n > 0 && ', '}
            <a class="govuk-link" href={`/figures/${id}`}>
              {title}
            </a>
          </>
        ))}
        .
      </p>
    </>
  )
}

const Bar = ({ n, most }: { n: number; most: number }) => (
  <>
    <svg width={LONG} height="14" aria-hidden="true" class="gt-bar">
      <rect width={Math.round((LONG * n) / most)} height="14" fill="#0f4c5c" />
    </svg>{' '}
    {n}
  </>
)
