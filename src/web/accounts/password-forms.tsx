import type { Problem } from '../../core/outcome.ts'
import { Form, InsetText, PasswordInput } from '../kit/index.ts'
import { errorFor } from './error-for.ts'

const LENGTH = 'Between 10 and 200 characters. Three words that do not go together are easy to remember.'

/** A new password. It is never sent back to the page. */
export const PasswordQuestion = ({
  label,
  hint = LENGTH,
  error,
}: {
  label: string
  hint?: string
  error: { text: string } | undefined
}) => (
  <PasswordInput
    name="password"
    label={{ text: label, classes: 'govuk-label--s' }}
    hint={{ text: hint }}
    autocomplete="new-password"
    errorMessage={error}
  />
)

type Asked = { csrf: string; errors?: readonly Problem[] }

/** Setting somebody else's password. */
export const SetPasswordForm = ({
  name,
  action,
  cancel,
  csrf,
  errors = [],
}: Asked & { name: string; action: string; cancel: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Set a new password for {name}</h1>
      <p class="govuk-body">
        Make sure first that it is {name} who asks. They are signed out everywhere, and a locked account
        opens.
      </p>
      <Form action={action} csrf={csrf} submitLabel="Set the password" cancel={{ href: cancel }}>
        <PasswordQuestion label="New password" error={errorFor(errors, 'password')} />
      </Form>
    </div>
  </div>
)

/** Changing one's own. */
export const MyPasswordForm = ({ csrf, errors = [] }: Asked) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Change your password</h1>
      <p class="govuk-body">You stay signed in here, and are signed out everywhere else.</p>
      <Form
        action="/my-account/password"
        csrf={csrf}
        submitLabel="Change your password"
        cancel={{ href: '/my-account' }}
      >
        <PasswordInput
          name="present"
          label={{ text: 'Password you have now', classes: 'govuk-label--s' }}
          autocomplete="current-password"
          errorMessage={errorFor(errors, 'present')}
        />
        <PasswordQuestion label="New password" error={errorFor(errors, 'password')} />
      </Form>
    </div>
  </div>
)

/** A demonstration's colleagues keep the password that its sign-in page tells everybody. */
export const PasswordStays = ({ back }: { back: string }) => (
  <>
    <h1 class="govuk-heading-l">This password stays as it is</h1>
    <InsetText text="This is a demonstration, and its made-up colleagues keep the one password that the sign-in page tells everybody. An account that you make yourself can have its own." />
    <p class="govuk-body">
      <a class="govuk-link" href={back}>
        Go back
      </a>
    </p>
  </>
)
