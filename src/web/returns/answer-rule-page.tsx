import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import {
  Checkboxes,
  Form,
  InsetText,
  Pagination,
  type PaginationProps,
  Radios,
  StackingTable,
  Textarea,
} from '../kit/index.ts'
import { linkedName } from './linked-name.tsx'

/** A row that the rule finds, and its answer where it has one. */
export type AnswerRow = {
  /** By what the form names it. */
  key: string
  name: string
  /** Of the return as a whole there is none. */
  href: string | undefined
  where: string
  cells: string
  answer: string | undefined
  /** Where its record is put right; undefined where the viewer may not. */
  mendedOn: string | undefined
  isChosen: boolean
}

export type AnswerRulePageProps = {
  called: string
  /** 'Answer rule 442' */
  title: string
  says: string
  mend: string
  falseAlarm?: string | undefined
  rows: readonly AnswerRow[]
  /** How many on all pages have no answer, where all of them may be answered at once. */
  allLeft: number | undefined
  pages: PaginationProps | undefined
  mayAnswer: boolean
  here: string
  csrf: string
  values: Readonly<Record<string, string>>
  errors: readonly Problem[]
  sentence: string
}

/** What one rule or comparison finds, row by row, to be explained, set aside, or taken back. */
export const AnswerRulePage = (page: AnswerRulePageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{page.called}</span>
      {page.title}
    </h1>
    <p class="govuk-body">{page.says}</p>
    <p class="govuk-body">{page.mend}</p>
    {page.falseAlarm && <InsetText text={`May be a false alarm: ${page.falseAlarm}`} />}
    {page.rows.length === 0 ? (
      <p class="govuk-body">Nothing is left for you to answer.</p>
    ) : page.mayAnswer ? (
      <Form action={page.here} csrf={page.csrf} submitLabel="Keep this answer">
        <Rows {...page} />
        {page.allLeft !== undefined && (
          <Checkboxes
            name="all"
            values={page.values.all === 'yes' ? ['yes'] : []}
            classes="govuk-checkboxes--small"
            items={[
              {
                value: 'yes',
                text: `All ${formatNumber(page.allLeft)} without an answer, on every page of this list`,
              },
            ]}
          />
        )}
        <Radios
          name="answer"
          value={page.values.answer ?? (page.falseAlarm ? 'set-aside' : undefined)}
          errorMessage={errorOf(page.errors, 'answer')}
          fieldset={{
            legend: { text: 'What do you say of these rows?', classes: 'govuk-fieldset__legend--s' },
          }}
          items={[
            { value: 'explained', text: 'They are right, and this is why' },
            { value: 'set-aside', text: 'It is mistaken: a false alarm' },
            { value: 'taken-back', text: 'Take back the answer that they have' },
          ]}
        />
        <Textarea
          name="reason"
          value={page.values.reason ?? ''}
          rows={3}
          errorMessage={errorOf(page.errors, 'reason')}
          label={{ text: 'The reason', classes: 'govuk-label--s' }}
          hint={{ text: 'It goes with the return, with your name. Write no name of a child.' }}
        />
      </Form>
    ) : (
      <Rows {...page} />
    )}
    {page.pages && <Pagination {...page.pages} landmarkLabel="Pages of this list" />}
    <p class="govuk-body">{page.sentence}</p>
  </>
)

const errorOf = (errors: readonly Problem[], name: string): { text: string } | undefined => {
  const error = errors.find(({ field }) => field === name)
  return error && { text: error.message }
}

const Rows = ({ rows, mayAnswer }: AnswerRulePageProps) => (
  <StackingTable
    caption="What is found"
    head={[
      { text: 'Child' },
      { text: 'Table' },
      { text: 'What stands there' },
      { text: 'Answer' },
      ...(mayAnswer ? [{ text: 'Choose' }] : []),
    ]}
    rows={rows.map((row, at) => [
      linkedName(row),
      { text: row.where },
      row.mendedOn === undefined
        ? { text: row.cells }
        : {
            html: (
              <>
                {row.cells}
                <br />
                <a class="govuk-link" href={row.mendedOn}>
                  Put it right<span class="govuk-visually-hidden">: {row.name}</span>
                </a>
              </>
            ),
          },
      { text: row.answer ?? 'None yet' },
      ...(mayAnswer ? [{ html: <Choose row={row} id={at === 0 ? 'rows' : `rows-${at + 1}`} /> }] : []),
    ])}
  />
)

const Choose = ({ row, id }: { row: AnswerRow; id: string }) => (
  <div class="govuk-checkboxes govuk-checkboxes--small">
    <div class="govuk-checkboxes__item">
      <input
        class="govuk-checkboxes__input"
        id={id}
        name="rows"
        type="checkbox"
        value={row.key}
        checked={row.isChosen}
      />
      <label class="govuk-label govuk-checkboxes__label" for={id}>
        Choose
        <span class="govuk-visually-hidden">
          {' '}
          {row.name}, {row.where}, {row.cells}
        </span>
      </label>
    </div>
  </div>
)
