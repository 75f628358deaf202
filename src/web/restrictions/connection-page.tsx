import type { Problem } from '../../core/outcome.ts'
import { type FieldValues, Form, FormFields } from '../kit/index.ts'

export type ConnectionPageProps = {
  name: string
  action: string
  back: string
  csrf: string
  values?: FieldValues
  errors?: readonly Problem[]
}

/** A worker says that they know a family: after it they no longer see the record. */
export const ConnectionPage = (page: ConnectionPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <span class="govuk-caption-l">{page.name}</span>
      <h1 class="govuk-heading-l">Say that you know this family</h1>
      <p class="govuk-body">
        Tell us if you are related to them, are friends or neighbours, or know them in any way outside your
        work. Saying so protects the family and you.
      </p>
      <p class="govuk-body">When you confirm:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>you will no longer see this record, from that moment</li>
        <li>your colleagues see it as before</li>
        <li>heads of service are told what you wrote, and only they can undo it</li>
      </ul>
      <Form
        keeps
        action={page.action}
        csrf={page.csrf}
        submitLabel="Confirm, and close this record to me"
        warning
        cancel={{ href: page.back }}
      >
        <FormFields
          values={page.values}
          errors={page.errors}
          fields={[
            { name: 'words', type: 'textarea', label: 'How do you know this family?', marks: false },
            {
              name: 'sure',
              type: 'checkbox',
              label: 'I understand that I will no longer see this record',
            },
          ]}
        />
      </Form>
    </div>
  </div>
)
