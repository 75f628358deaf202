import { formatInstant } from '../../core/instant.ts'
import type { MyAccount } from '../../engines/access/index.ts'
import { SummaryList } from '../kit/index.ts'
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
  const none = { items: [] }
  const change = {
    items: [{ href: '/my-account/password', text: 'Change', visuallyHiddenText: 'your password' }],
  }
  return (
    <>
      <h1 class="govuk-heading-l">Your account</h1>
      <SummaryList
        rows={[
          { key: { text: 'Name' }, value: { text: name }, actions: none },
          { key: { text: 'Email address' }, value: { text: email }, actions: none },
          { key: { text: 'Job title' }, value: { text: jobTitle || 'Not given' }, actions: none },
          { key: { text: 'Team' }, value: { text: team ?? 'No team' }, actions: none },
          {
            key: { text: 'Roles' },
            value: roles.length > 0 ? { html: items(roleNames(roles)) } : { text: 'None yet' },
            actions: none,
          },
          { key: { text: 'Password' }, value: { text: 'Not shown to anybody' }, actions: change },
          {
            key: { text: 'Last times you signed in' },
            value: { html: items(signIns.map(formatInstant)) },
            actions: none,
          },
        ]}
      />
      <p class="govuk-body">
        If you did not sign in at one of these times, change your password and tell your system team. If your
        name, team or roles are wrong, ask an administrator of Goldthread.
      </p>
    </>
  )
}
