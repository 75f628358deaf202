import { formatDay } from '../../../core/day.ts'
import { dayOf, type Instant } from '../../../core/instant.ts'
import type { Row } from '../../../engines/records/index.ts'
import type { PlanSignOff } from '../records.ts'

type SignedProps = {
  child: string
  /** Of one plan, the newest first. */
  signOffs: readonly Row<typeof PlanSignOff>[]
  /** When an action of it was last written or changed. */
  lastChanged: Instant
  mayAsk: boolean
  maySign: boolean
}

const Way = ({ child, to, text }: { child: string; to: string; text: string }) => (
  <a class="govuk-link" href={`/children/${child}/${to}`}>
    {text}
  </a>
)

/** Whether a manager has signed a plan off, as it now stands; and what they queried. */
export function Signed({ child, signOffs, lastChanged, mayAsk, maySign }: SignedProps) {
  const last = signOffs[0]
  const isCurrent = last?.answer === 'agreed' && last.answeredAt !== null && last.answeredAt >= lastChanged
  return (
    <p class="govuk-body">
      {sentence(last, isCurrent)}{' '}
      {last && last.answer === null
        ? maySign && <Way child={child} to="sign-off-plan" text="Sign it off, or query it" />
        : mayAsk &&
          !isCurrent && <Way child={child} to="ask-plan-sign-off" text="Ask a manager to sign it off" />}
    </p>
  )
}

function sentence(last: Row<typeof PlanSignOff> | undefined, isCurrent: boolean): string {
  if (!last) return 'No manager has signed it off yet.'
  if (last.answer === null || last.answeredAt === null)
    return `${last.askedBy ?? 'A colleague'} asked a manager on ${formatDay(dayOf(last.askedAt))} to sign it off.`
  const by = `${last.answeredBy ?? 'a manager'} on ${formatDay(dayOf(last.answeredAt))}`
  const why = last.reason ? `: ${last.reason}` : ''
  if (last.answer === 'queried') return `Queried by ${by}${why}${/[.?!]$/.test(why) ? '' : '.'}`
  return isCurrent ? `Signed off by ${by}${why}.` : `Signed off by ${by}, and changed since.`
}
