import { formatDay } from '../../core/day.ts'
import { dayOf, type Instant } from '../../core/instant.ts'
import type { SignOff } from '../../engines/plans/index.ts'

type SignedProps = {
  /** Of one plan, the newest first. */
  signOffs: readonly SignOff[]
  /** Its actions: what was written or changed after a sign-off is said beside it. */
  actions: readonly { knownAt: Instant }[]
  /** Where a manager is asked, and where one answers; each for whoever may. */
  askHref?: string
  signHref?: string
}

const Way = ({ href, text }: { href: string; text: string }) => (
  <a class="govuk-link" href={href}>
    {text}
  </a>
)

/** Whether a manager has signed a plan off, as it now stands; and what they queried. */
export function Signed({ signOffs, actions, askHref, signHref }: SignedProps) {
  const last = signOffs[0]
  const lastChanged = Math.max(...actions.map(({ knownAt }) => knownAt))
  const isCurrent = last?.answer === 'agreed' && last.answeredAt !== null && last.answeredAt >= lastChanged
  return (
    <p class="govuk-body">
      {sentence(last, isCurrent)}{' '}
      {last && last.answer === null
        ? signHref && <Way href={signHref} text="Sign it off, or query it" />
        : askHref && !isCurrent && <Way href={askHref} text="Ask a manager to sign it off" />}
    </p>
  )
}

function sentence(last: SignOff | undefined, isCurrent: boolean): string {
  if (!last) return 'No manager has signed it off yet.'
  if (last.answer === null || last.answeredAt === null)
    return `${last.askedBy ?? 'A colleague'} asked a manager on ${formatDay(dayOf(last.askedAt))} to sign it off.`
  const by = `${last.answeredBy ?? 'a manager'} on ${formatDay(dayOf(last.answeredAt))}`
  const why = last.reason ? `: ${last.reason}` : ''
  if (last.answer === 'queried') return `Queried by ${by}${why}${/[.?!]$/.test(why) ? '' : '.'}`
  return isCurrent ? `Signed off by ${by}${why}.` : `Signed off by ${by}, and changed since.`
}
