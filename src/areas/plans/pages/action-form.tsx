import type { VNode } from 'preact'
import type { PersonLine } from '../../../engines/access/index.ts'
import type { Asked } from '../../../engines/area.ts'
import { hintsOfForm } from '../../../engines/plans/index.ts'
import type { RecordKind } from '../../../engines/records/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import { type FieldDescription, Form, FormFields, readForm } from '../../../web/kit/index.ts'
import { AskedOnce } from '../../../web/plans/index.ts'
import { type PlanKind, plansHref } from '../read.ts'
import { PLAN, PlanAction } from '../records.ts'

const ASKED = ['need', 'change', 'what', 'who', 'byOn', 'knownBy', 'otherwise'] as const

/** The declared fields, by a name that a form gives. */
export const { fields: FIELDS }: RecordKind = PlanAction

/** What is asked of an action: of which of the child's plans where it is new, why where it is changed. */
export const questionsFor = (more: { plans: readonly PlanKind[] } | 'changed'): FieldDescription[] => [
  ...(more === 'changed'
    ? []
    : [
        {
          ...questionOf(PlanAction, 'plan'),
          type: 'choice' as const,
          options: more.plans.map(value => ({ value, text: PLAN[value] })),
        },
      ]),
  ...ASKED.map(name => questionOf(PlanAction, name)),
  ...(more === 'changed' ? [questionOf(PlanAction, 'changedWhy', ['changedWhy'])] : []),
]

/** What was answered, in the record's own types. */
export const saidIn = (
  questions: readonly FieldDescription[],
  values: Readonly<Record<string, string>>,
): Record<string, unknown> =>
  Object.fromEntries(questions.map(({ name }) => [name, typed(FIELDS[name]!, values[name] ?? '') ?? null]))

type ActionFormProps = {
  asked: Asked
  line: PersonLine
  title: string
  /** Where it is sent. */
  here: string
  submit: string
  questions: readonly FieldDescription[]
  /** What stands there already. */
  known: Readonly<Record<string, string>>
  hidden: Readonly<Record<string, string>>
  problems: Parameters<typeof FormFields>[0]['errors']
  /** Shown above the questions. */
  before?: VNode | null
}

/** One action as a form: where it would be hard to follow it asks once before it is saved. */
export function ActionForm({
  asked,
  line,
  title,
  here,
  submit,
  questions,
  known,
  hidden,
  problems,
  before,
}: ActionFormProps) {
  const { form, csrf } = asked
  const { values } = readForm(questions, form)
  const isSent = Object.keys(form).length > 0
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">
          <span class="govuk-caption-l">{line.name}</span>
          {title}
        </h1>
        {before}
        <Form
          action={here}
          csrf={csrf}
          submitLabel={submit}
          keeps
          cancel={{ href: plansHref(line.personId) }}
          hidden={hidden}
        >
          <FormFields
            fields={questions}
            values={isSent ? { ...known, ...values, ...form } : known}
            errors={problems}
          />
          <AskedOnce hints={isSent ? hintsOfForm(values) : []} sure={form.sure} />
        </Form>
      </div>
    </div>
  )
}
