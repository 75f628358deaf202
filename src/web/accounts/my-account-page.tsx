import { formatInstant } from '../../core/instant.ts'
import type { MyAccount } from '../../engines/access/index.ts'
import { Button, SummaryList } from '../kit/index.ts'
import { roleNames } from './state.tsx'

/** Who one is here, what one may do, and when one signed in. */
export function MyAccountPage({ account }: { account: MyAccount }) {
  const { name, email, jobTitle, team, roles, signIns } = account
  const items = (words: readonly string[]) => (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {words.map(word => (
        <li>{word}</li>
      ))}
    </ul>
  )
  return (
    <>
      <h1 class="govuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { key: { text: 'Name' }, value: { text: name } },
          { key: { text: 'Email address' }, value: { text: email } },
          { key: { text: 'Job title' }, value: { text: jobTitle || 'Not given' } },
          { key: { text: 'Team' }, value: { text: team ?? 'No team' } },
          {
            key: { text: 'Roles' },
            value: roles.length > 0 ? { html: items(roleNames(roles)) } : { text: 'None yet' },
          },
          {
            key: { text: 'Last times you signed in' },
            value: { html: items(signIns.map(formatInstant)) },
          },
        ]}
      />
      <Button text="Change your password" href="/my-account/password" classes="govuk-button--secondary" />
      <p class="govuk-body">
        If you did not sign in at one of these times, change your password and tell your system team. If your
        name, team or roles are wrong, ask an administrator of Goldthread.
      </p>
    </>
  )
}
