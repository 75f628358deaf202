import { type Day, formatDay } from '../../core/day.ts'
import { formatTime } from '../../core/instant.ts'
import { EVERYONE, type KeptAccount, type Role, roleName } from '../../engines/access/index.ts'
import { Tag } from '../kit/index.ts'

/** Whether an account may sign in no more. */
export const hasEnded = ({ lastDay }: Pick<KeptAccount, 'lastDay'>, today: Day): boolean =>
  lastDay !== null && lastDay < today

/** Roles by their names on screen, in the order of the list. */
export const roleNames = (roles: readonly Role[]): string[] =>
  EVERYONE.filter(role => roles.includes(role)).map(roleName)

/** How an account stands: locked, ended, ending, or plainly open. */
export function State({ account, today }: { account: KeptAccount; today: Day }) {
  const { lastDay, lockedUntil } = account
  if (hasEnded(account, today) && lastDay !== null)
    return (
      <>
        <Tag text="Ended" classes="govuk-tag--grey" /> last day {formatDay(lastDay)}
      </>
    )
  return (
    <>
      {lockedUntil === null ? (
        <Tag text="Open" classes="govuk-tag--green" />
      ) : (
        <>
          <Tag text="Locked" classes="govuk-tag--red" /> until {formatTime(lockedUntil)}
        </>
      )}
      {lastDay !== null && <> last day {formatDay(lastDay)}</>}
    </>
  )
}
