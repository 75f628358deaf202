import type { Problem } from '../../core/outcome.ts'
import { Button, PasswordInput } from '../kit/index.ts'
import { TwoThirds } from './around.tsx'

export type InvitationPageProps = {
  action: string
  csrf: string
  invited: { name: string; email: string; agency: string }
  errors: readonly Problem[]
}

/** Somebody who was invited chooses a password of their own. */
export const InvitationPage = ({ action, csrf, invited, errors }: InvitationPageProps) => {
  const wrong = (field: string) => {
    const problem = errors.find(one => one.field === field)
    return problem && { text: problem.message }
  }
  return (
    <TwoThirds>
      <h1 class="govuk-heading-l">Welcome, {invited.name}</h1>
      <p class="govuk-body">
        You are invited to refer children for {invited.agency}, and to follow what becomes of your referrals.
        Your account is yours alone: do not share it with colleagues.
      </p>
      <p class="govuk-body">
        You will sign in with <strong>{invited.email}</strong> and the password that you choose here.
      </p>
      <form action={action} method="post" novalidate>
        <input type="hidden" name="_csrf" value={csrf} />
        <PasswordInput
          name="password"
          label={{ text: 'Choose a password' }}
          hint={{ text: 'At least 10 characters. Three words that do not belong together are good.' }}
          autocomplete="new-password"
          errorMessage={wrong('password')}
        />
        <PasswordInput
          name="again"
          label={{ text: 'The same password again' }}
          autocomplete="new-password"
          errorMessage={wrong('again')}
        />
        <Button text="Set my password" preventDoubleClick />
      </form>
    </TwoThirds>
  )
}

/** An invitation that can no longer be taken up: the same words whatever was wrong with it. */
export const NoInvitationPage = () => (
  <TwoThirds>
    <h1 class="govuk-heading-l">This invitation can no longer be used</h1>
    <p class="govuk-body">
      An invitation can be used once, and only for a few days. If you have set your password already,{' '}
      <a class="govuk-link" href="/sign-in">
        sign in
      </a>
      . If not, ask the front door to invite you again.
    </p>
    <p class="govuk-body">
      You do not need an account to tell us that you are worried about a child:{' '}
      <a class="govuk-link" href="/tell-us">
        Tell us about a worry
      </a>
    </p>
  </TwoThirds>
)
