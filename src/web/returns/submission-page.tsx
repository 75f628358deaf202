import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import { Form, InsetText, Radios, StackingTable, TaskList } from '../kit/index.ts'

/** One step on a return's way to the Department: what is done there, and how far it is. */
export type Step = { title: string; hint: string; href: string; status: string; isDone: boolean }

/** A frozen return, as the list of them shows it. */
export type FrozenLine = {
  name: string
  href: string
  frozen: string
  children: number
  left: number
  state: string
}

export type SubmissionPageProps = {
  /** 'SSDA903 for 2025-26' */
  called: string
  children: number
  steps: readonly Step[]
  frozen: readonly FrozenLine[]
  /** Why nothing can be frozen now; undefined where it can. */
  notYet: string | undefined
  /** What its files will lack, as a sentence. */
  lacks: string | undefined
  /** Whether the viewer may freeze. */
  mayFreeze: boolean
  forms: readonly ('csv' | 'xml')[]
  here: string
  csrf: string
  errors: readonly Problem[]
}

const FORMS = { csv: 'CSV, a file a table', xml: 'XML, one file' } as const

/** A return on its way to the Department: what is answered, reconciled, frozen and signed, and what comes next. */
export const SubmissionPage = (page: SubmissionPageProps) => (
  <>
    <h1 class="govuk-heading-l">Submit the {page.called}</h1>
    <p class="govuk-body">
      {formatNumber(page.children)} {page.children === 1 ? 'child is' : 'children are'} in it as the record
      stands. Numbers on this page count every child; lists name those whose records you may see.
    </p>
    <TaskList
      items={page.steps.map(({ title, hint, href, status, isDone }) => ({
        title: { text: title },
        hint: { text: hint },
        href,
        status: isDone ? { text: status } : { tag: { text: status, classes: 'govuk-tag--blue' } },
      }))}
    />
    <h2 class="govuk-heading-m">Frozen returns</h2>
    {page.frozen.length === 0 ? (
      <p class="govuk-body">None yet. A frozen return keeps its rows, files and numbers as they were.</p>
    ) : (
      <StackingTable
        caption="Frozen returns of this year"
        captionClasses="govuk-visually-hidden"
        head={[
          { text: 'Return' },
          { text: 'Frozen' },
          { text: 'Children', format: 'numeric' },
          { text: 'Without an answer', format: 'numeric' },
          { text: 'Signed' },
        ]}
        rows={page.frozen.map(({ name, href, frozen, children, left, state }) => [
          {
            html: (
              <a class="govuk-link" href={href}>
                {name}
              </a>
            ),
          },
          { text: frozen },
          { text: formatNumber(children), format: 'numeric' },
          { text: formatNumber(left), format: 'numeric' },
          { text: state },
        ])}
      />
    )}
    {page.notYet !== undefined ? <InsetText text={page.notYet} /> : page.mayFreeze && <Freeze {...page} />}
  </>
)

const Freeze = ({ here, csrf, forms, frozen, lacks }: SubmissionPageProps) => (
  <>
    <h2 class="govuk-heading-m">{frozen.length === 0 ? 'Freeze it' : 'Freeze another: a resubmission'}</h2>
    <p class="govuk-body">
      The record as it stands is kept as a return of its own, with what the rules find and what was answered.
      {frozen.length > 0 && ' It says what changed since the one before.'} It cannot be changed afterwards.
    </p>
    {lacks !== undefined && <InsetText text={lacks} />}
    <Form action={here} csrf={csrf} submitLabel="Freeze the return">
      {forms.length === 1 ? (
        <>
          <p class="govuk-body">It is submitted as {FORMS[forms[0]!]}.</p>
          <input type="hidden" name="form" value={forms[0]} />
        </>
      ) : (
        <Radios
          name="form"
          value={forms[0]}
          fieldset={{
            legend: { text: 'In which form is it submitted?', classes: 'govuk-fieldset__legend--s' },
          }}
          items={forms.map(form => ({ value: form, text: FORMS[form] }))}
        />
      )}
    </Form>
  </>
)
