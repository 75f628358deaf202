import type { Problem } from '../../core/outcome.ts'
import { Button, Input, InsetText, PasswordInput } from '../kit/index.ts'

/** Somebody a visitor to the demonstration can be with one click. */
export type Persona = { account: string; name: string; role: string; sees: string }

export type SignInPageProps = {
  csrf: string
  /** Where to go afterwards. */
  after: string
  email?: string
  errors?: readonly Problem[]
  /** Offered in the demonstration only, with the one password of all of them. */
  personas?: { people: readonly Persona[]; password: string }
}

const Hidden = ({ csrf, after }: { csrf: string; after: string }) => (
  <>
    <input type="hidden" name="_csrf" value={csrf} />
    <input type="hidden" name="after" value={after} />
  </>
)

/** Signing in: by email address and password, and in the demonstration as somebody made up. */
export const SignInPage = ({ csrf, after, email, errors = [], personas }: SignInPageProps) => {
  const wrong = (field: string) => {
    const problem = errors.find(e => e.field === field)
    return problem && { text: problem.message }
  }
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half-from-desktop">
        <h1 class="govuk-heading-l">Sign in</h1>
        {after !== '/' && (
          <p class="govuk-body">You will go on to the page you were on. What you typed there is kept.</p>
        )}
        <form action="/sign-in" method="post" novalidate>
          <Hidden csrf={csrf} after={after} />
          <Input
            name="email"
            type="email"
            label={{ text: 'Email address' }}
            autocomplete="username"
            spellcheck={false}
            value={email}
            errorMessage={wrong('email')}
          />
          <PasswordInput
            name="password"
            label={{ text: 'Password' }}
            autocomplete="current-password"
            errorMessage={wrong('password')}
          />
          <Button text="Sign in" preventDoubleClick />
        </form>
        <p class="govuk-body">
          You do not need an account to tell us that you are worried about a child:{' '}
          <a class="govuk-link" href="/tell-us">
            Tell us about a worry
          </a>
        </p>
      </div>
      {personas && (
        <div class="govuk-grid-column-one-half-from-desktop">
          <Personas csrf={csrf} after={after} {...personas} />
        </div>
      )}
    </div>
  )
}

function Personas({
  csrf,
  after,
  people,
  password,
}: {
  csrf: string
  after: string
  people: readonly Persona[]
  password: string
}) {
  return (
    <section aria-labelledby="personas">
      <h2 class="govuk-heading-m" id="personas">
        Look round as somebody made up
      </h2>
      <InsetText
        text={`This is a demonstration. Nobody in it is real. Every account has the password “${password}”.`}
      />
      <form action="/sign-in" method="post">
        <Hidden csrf={csrf} after={after} />
        <dl class="govuk-summary-list gt-personas">
          {people.map(({ account, name, role, sees }) => (
            <div class="govuk-summary-list__row">
              <dt class="govuk-summary-list__key">
                {role}
                <span class="govuk-hint govuk-!-margin-bottom-0 govuk-!-font-weight-regular">{sees}</span>
              </dt>
              <dd class="govuk-summary-list__value">
                <button
                  type="submit"
                  name="persona"
                  value={account}
                  class="govuk-button govuk-button--secondary govuk-!-margin-bottom-0"
                >
                  {name}
                  <span class="govuk-visually-hidden">, {role}</span>
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </form>
    </section>
  )
}
