import type { Problem } from '../../core/outcome.ts'
import { type FieldValues, Form, FormFields } from '../kit/index.ts'

/** Opening a restricted record for 24 hours because a child may be in danger now. */
export const EmergencyPage = (page: { csrf: string; values?: FieldValues; errors?: readonly Problem[] }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">Open a restricted record in an emergency</h1>
      <p class="govuk-body">
        Do this only when a child may come to harm before someone who keeps the record can be reached.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        <li>the record opens to you for 24 hours</li>
        <li>its keepers are told at once, with your name and your reason</li>
        <li>a head of service reviews it the next day</li>
        <li>what you asked for is kept, whether or not a record opens</li>
      </ul>
      <Form action="/emergency" csrf={page.csrf} submitLabel="Open the record" warning cancel={{ href: '/' }}>
        <FormFields
          values={page.values}
          errors={page.errors}
          fields={[
            { name: 'localId', type: 'text', label: 'The child’s local id' },
            { name: 'reason', type: 'textarea', label: 'Why must it be opened now?', marks: false },
          ]}
        />
      </Form>
    </div>
  </div>
)
