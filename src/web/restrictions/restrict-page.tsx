import type { Problem } from '../../core/outcome.ts'
import { type FieldValues, Form, FormFields } from '../kit/index.ts'

export type RestrictPageProps = {
  name: string
  action: string
  back: string
  csrf: string
  people: readonly { value: string; text: string; hint?: string }[]
  values?: FieldValues
  errors?: readonly Problem[]
}

/** Lets only those named see a child's record. */
export const RestrictPage = (page: RestrictPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <span class="govuk-caption-l">{page.name}</span>
      <h1 class="govuk-heading-l">Restrict who may see this record</h1>
      <p class="govuk-body">
        Only the people you name will see {page.name}. For everyone else the record will not be there: in
        search, in lists, or by its address. Figures and returns still count the child.
      </p>
      <p class="govuk-body">If you do not name yourself, you will not see it either.</p>
      <Form
        keeps
        action={page.action}
        csrf={page.csrf}
        submitLabel="Restrict the record"
        warning
        cancel={{ href: page.back }}
      >
        <FormFields
          values={page.values}
          errors={page.errors}
          fields={[
            { name: 'reason', type: 'textarea', label: 'Why must it be restricted?', marks: false },
            {
              name: 'keepers',
              type: 'checkbox',
              label: 'Who keeps the record?',
              hint: 'They see it, say who else may, and can end the restriction. Choose at least one.',
              options: page.people,
            },
            {
              name: 'workers',
              type: 'checkbox',
              label: 'Who else may see it, to do their work?',
              options: page.people,
              optional: true,
            },
          ]}
        />
      </Form>
    </div>
  </div>
)
