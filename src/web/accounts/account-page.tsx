import { type Day, formatDay } from '../../core/day.ts'
import { formatInstant, formatTime } from '../../core/instant.ts'
import type { AccountChange, KeptAccount } from '../../engines/access/index.ts'
import { Button, StackingTable, SummaryList, type SummaryRow, WarningText } from '../kit/index.ts'
import { changeWords } from './change-words.ts'
import { roleNames, State } from './state.tsx'

export type AccountPageProps = {
  account: KeptAccount
  changes: readonly AccountChange[]
  today: Day
  csrf: string
  /** The viewer's own account: their password is changed on their own page. */
  own: boolean
}

/** One account: what it says, how it stands, and who changed what. */
export function AccountPage({ account, changes, today, csrf, own }: AccountPageProps) {
  const here = `/accounts/${encodeURIComponent(account.id)}`
  const { lockedUntil } = account
  return (
    <>
      <h1 class="govuk-heading-l">{account.name}</h1>
      {lockedUntil !== null && (
        <>
          <WarningText
            text={`Locked until ${formatTime(lockedUntil)}, after too many wrong passwords. Speak to them before you unlock it: the tries may not have been theirs.`}
          />
          <form action={`${here}/unlock`} method="post">
            <input type="hidden" name="_csrf" value={csrf} />
            <Button text="Unlock the account" preventDoubleClick />
          </form>
        </>
      )}
      <SummaryList rows={rowsOf(account, today, here, own)} />
      <StackingTable
        caption="What was changed"
        captionClasses="govuk-table__caption--m"
        classes="gt-dense"
        head={[{ text: 'When' }, { text: 'What' }, { text: 'By' }]}
        rows={changes.map(change => [
          { text: formatInstant(change.at) },
          { text: changeWords(change) },
          { text: change.by },
        ])}
      />
    </>
  )
}

function rowsOf(account: KeptAccount, today: Day, here: string, own: boolean): SummaryRow[] {
  const { name, email, jobTitle, team, roles, signedIn, lastDay } = account
  const change = (field: string, words: string) => ({
    items: [{ href: `${here}/change#${field}`, text: 'Change', visuallyHiddenText: words }],
  })
  const to = (href: string, text: string, words: string) => ({
    items: [{ href, text, visuallyHiddenText: words }],
  })
  return [
    { key: { text: 'Name' }, value: { text: name }, actions: change('name', 'name') },
    { key: { text: 'Email address' }, value: { text: email }, actions: change('email', 'email address') },
    {
      key: { text: 'Job title' },
      value: { text: jobTitle || 'Not given' },
      actions: change('jobTitle', 'job title'),
    },
    { key: { text: 'Team' }, value: { text: team ?? 'No team' }, actions: change('team', 'team') },
    {
      key: { text: 'Roles' },
      value: { text: roleNames(roles).join(', ') || 'None' },
      actions: own ? { items: [] } : change('roles', 'roles'),
    },
    {
      key: { text: 'Password' },
      value: { text: 'Not shown to anybody' },
      actions: own
        ? to('/my-account/password', 'Change', 'your password')
        : to(`${here}/password`, 'Set a new one', 'password'),
    },
    {
      key: { text: 'Account' },
      value: { html: <State account={account} today={today} /> },
      actions: to(
        `${here}/end`,
        lastDay === null ? 'End' : 'Change',
        lastDay === null ? 'the account' : 'the last day',
      ),
    },
    {
      key: { text: 'Signed in last' },
      value: { text: signedIn === null ? 'Never' : formatInstant(signedIn) },
      actions: { items: [] },
    },
  ]
}

/** 'Amy Lee’s account ends after 3 March 2027', for a notice. */
export const endWords = (name: string, lastDay: Day | null): string =>
  lastDay === null
    ? `${name}’s account goes on. They can sign in again.`
    : `The last day of ${name}’s account is ${formatDay(lastDay)}.`
