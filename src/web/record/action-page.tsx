import type { Problem } from '../../core/outcome.ts'
import { type FieldDescription, type FieldValues, Form, FormFields } from '../kit/index.ts'

export type ActionPageProps = {
  title: string
  about: string
  action: string
  back: string
  csrf: string
  submit: string
  /** Made before the form is sent, so that sending it twice records it once. */
  recordId: string
  questions: readonly FieldDescription[]
  values?: FieldValues
  errors?: readonly Problem[]
}

/** A form that records one thing about a child. */
export const ActionPage = (page: ActionPageProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <span class="govuk-caption-l">{page.about}</span>
      <h1 class="govuk-heading-l">{page.title}</h1>
      <Form
        action={page.action}
        csrf={page.csrf}
        submitLabel={page.submit}
        cancel={{ href: page.back }}
        hidden={{ record: page.recordId }}
      >
        <FormFields fields={page.questions} values={page.values} errors={page.errors} />
      </Form>
    </div>
  </div>
)
