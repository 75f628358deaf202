import type { Problem } from '../../core/outcome.ts'
import { ROLE_NAMES, type Role } from '../../engines/access/index.ts'
import { Checkboxes, type FieldValues, Form, Input, InsetText } from '../kit/index.ts'
import { errorFor } from './error-for.ts'
import { PasswordQuestion } from './password-forms.tsx'
import { roleNames } from './state.tsx'

export type AccountFormProps = {
  heading: string
  action: string
  cancel: string
  submitLabel: string
  csrf: string
  /** Roles come joined by commas. */
  values: FieldValues
  errors?: readonly Problem[]
  /** Names of teams that somebody is in already. */
  teams: readonly string[]
  /** Asks for the first password. */
  isNew?: boolean
  /** The viewer's own account: its roles are shown, not asked. */
  own?: boolean
}

const HINTS: Partial<Record<Role, string>> = {
  'personal-adviser': 'Works with care leavers (Children (Leaving Care) Act 2000).',
  'head-of-service': 'Reviews emergency openings of restricted records.',
  'adoption-worker': 'Sees records that an adoption order sealed.',
  'business-support': 'Finishes and sends letters that a worker asked for. Opens no child’s record.',
  administrator: 'Keeps accounts and loads returns. Opens no child’s record.',
}

/** What an account says of somebody, as a form. */
export function AccountForm(form: AccountFormProps) {
  const { values, errors = [] } = form
  const text = (name: string, label: string) => ({
    name,
    label: { text: label, classes: 'govuk-label--s' },
    value: values[name],
    errorMessage: errorFor(errors, name),
    autocomplete: 'off',
  })
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{form.heading}</h1>
        <Form
          action={form.action}
          csrf={form.csrf}
          submitLabel={form.submitLabel}
          cancel={{ href: form.cancel }}
        >
          <Input
            {...text('name', 'Full name')}
            hint={{ text: 'As colleagues and families know them. It stands beside everything they record.' }}
          />
          <Input
            {...text('email', 'Work email address')}
            type="email"
            spellcheck={false}
            hint={{ text: 'They sign in with it.' }}
          />
          <Input {...text('jobTitle', 'Job title (optional)')} />
          <Input
            {...text('team', 'Team (optional)')}
            hint={{ text: 'Written as for their colleagues, so that their work is counted with the team’s.' }}
            attributes={{ list: 'teams' }}
          />
          <datalist id="teams">
            {form.teams.map(team => (
              <option value={team} />
            ))}
          </datalist>
          {form.own ? <OwnRoles roles={values.roles ?? ''} /> : <Roles {...{ values, errors }} />}
          {form.isNew && (
            <PasswordQuestion
              label="First password"
              hint="Between 10 and 200 characters. Three words that do not go together are easy to remember and hard to guess. Ask them to change it once they have signed in."
              error={errorFor(errors, 'password')}
            />
          )}
        </Form>
      </div>
    </div>
  )
}

const Roles = ({ values, errors }: { values: FieldValues; errors: readonly Problem[] }) => (
  <Checkboxes
    name="roles"
    fieldset={{ legend: { text: 'Roles', classes: 'govuk-fieldset__legend--s' } }}
    hint={{
      text: 'Roles decide which records they may open. Without a role they can sign in and see no child.',
    }}
    errorMessage={errorFor(errors, 'roles')}
    values={values.roles?.split(',')}
    items={Object.entries(ROLE_NAMES).map(([value, name]) => {
      const hint = HINTS[value as Role]
      return { value, text: name, ...(hint && { hint: { text: hint } }) }
    })}
  />
)

const OwnRoles = ({ roles }: { roles: string }) => (
  <InsetText
    text={`Your roles: ${roleNames(roles.split(',') as Role[]).join(', ') || 'none'}. Nobody changes their own: ask another administrator.`}
  />
)
