import type { Day } from '../../core/day.ts'
import { formatInstant } from '../../core/instant.ts'
import type { KeptAccount } from '../../engines/access/index.ts'
import { Button, ListFilter, StackingTable, type TableCell } from '../kit/index.ts'
import { hasEnded, roleNames, State } from './state.tsx'

/** Everybody who works here, then everybody who did. */
export function AccountsPage({ accounts, today }: { accounts: readonly KeptAccount[]; today: Day }) {
  const ended = accounts.filter(account => hasEnded(account, today))
  const current = accounts.filter(account => !ended.includes(account))
  return (
    <>
      <h1 class="govuk-heading-l">Accounts</h1>
      <p class="govuk-body">
        Everybody who can sign in, what they may do, and how their account stands. What somebody recorded
        stays in their name after their account ends.
      </p>
      <Button text="Make an account" href="/accounts/new" />
      <ListFilter of="accounts" label="Find somebody by name, team or role" />
      <StackingTable
        attributes={{ id: 'accounts' }}
        caption={`${current.length} ${current.length === 1 ? 'person works' : 'people work'} here`}
        captionClasses="govuk-table__caption--m"
        classes="gt-dense"
        firstCellIsHeader
        head={HEAD}
        rows={current.map(account => row(account, today))}
      />
      {ended.length > 0 && (
        <StackingTable
          caption={`${ended.length} ended`}
          captionClasses="govuk-table__caption--m"
          classes="gt-dense"
          firstCellIsHeader
          head={HEAD}
          rows={ended.map(account => row(account, today))}
        />
      )}
    </>
  )
}

const HEAD: TableCell[] = [
  { text: 'Name' },
  { text: 'Job title' },
  { text: 'Team' },
  { text: 'Roles' },
  { text: 'Account' },
  { text: 'Signed in last' },
]

function row(account: KeptAccount, today: Day): TableCell[] {
  const { id, name, jobTitle, team, roles, signedIn } = account
  const link = (
    <a class="govuk-link" href={`/accounts/${encodeURIComponent(id)}`}>
      {name}
    </a>
  )
  return [
    { html: link },
    { text: jobTitle || 'Not given' },
    { text: team ?? 'No team' },
    { text: roleNames(roles).join(', ') || 'None' },
    { html: <State account={account} today={today} /> },
    { text: signedIn === null ? 'Never' : formatInstant(signedIn) },
  ]
}
