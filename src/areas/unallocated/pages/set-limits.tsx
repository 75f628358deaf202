import type { Problem } from '../../../core/outcome.ts'
import { Details, Form, FormFields } from '../../../web/kit/index.ts'
import { QUESTIONS } from '../escalation.ts'

/** Where a head of service or the director says after how many days a child without a worker goes further up. */
export const SetLimits = ({
  here,
  csrf,
  form,
  problems,
}: {
  here: string
  csrf: string
  form: Readonly<Record<string, string>>
  problems: readonly Problem[]
}) => (
  <Details summaryText="Set after how many days" open={problems.length > 0}>
    <Form action={here} csrf={csrf} submitLabel="Save the days" secondary>
      <FormFields fields={QUESTIONS} values={form} errors={problems} />
    </Form>
  </Details>
)
