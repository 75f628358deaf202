import type { Problem } from '../../core/outcome.ts'
import type { KeptAccount } from '../../engines/access/index.ts'
import { Button, type FieldDescription, type FieldValues, Form, FormFields } from '../kit/index.ts'

/** What the form asks: the last day. */
export const END_QUESTIONS: readonly FieldDescription[] = [
  {
    name: 'lastDay',
    type: 'date',
    label: 'Last day',
    hint: 'The last day on which they can sign in, like 27 3 2027.',
  },
]

export type EndFormProps = {
  account: KeptAccount
  action: string
  cancel: string
  csrf: string
  values: FieldValues
  errors?: readonly Problem[]
}

/** The page's heading and title. */
export const endHeading = ({ name, lastDay }: KeptAccount): string =>
  lastDay === null ? `End ${name}’s account` : `Change the last day of ${name}’s account`

/** Ending an account on a day, or letting it go on. */
export const EndForm = ({ account, action, cancel, csrf, values, errors }: EndFormProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{endHeading(account)}</h1>
      <p class="govuk-body">
        What they recorded stays in their name. Children they work with must be given to somebody else by
        their manager. The account can go on again later.
      </p>
      <Form
        action={action}
        csrf={csrf}
        submitLabel={account.lastDay === null ? 'End the account' : 'Change the last day'}
        cancel={{ href: cancel }}
        warning
      >
        <FormFields fields={END_QUESTIONS} values={values} errors={errors} />
      </Form>
      {account.lastDay !== null && (
        <form action={action} method="post">
          <input type="hidden" name="_csrf" value={csrf} />
          <Button
            name="do"
            value="go-on"
            text="Let the account go on"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      )}
    </div>
  </div>
)
