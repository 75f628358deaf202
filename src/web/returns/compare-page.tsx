import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import { Form, Input, Pagination, type PaginationProps, Select, StackingTable } from '../kit/index.ts'
import { linkedName } from './linked-name.tsx'
import { tableName } from './table-name.tsx'

/** One row of one child that changed, in words. */
export type ChangeLine = {
  name: string
  /** Of nobody in the record there is none. */
  href: string | undefined
  table: string
  what: string
  cells: string
  why: string
}

export type ComparePageProps = {
  called: string
  /** What can be compared; 'day' asks for a day beside it. */
  choices: readonly { value: string; text: string }[]
  values: Readonly<Record<string, string>>
  errors: readonly Problem[]
  here: string
  /** What was compared, once it was asked. */
  compared:
    | {
        says: string
        children: number
        tables: readonly { table: string; added: number; gone: number; changed: number }[]
        lines: readonly ChangeLine[]
        pages: PaginationProps | undefined
      }
    | undefined
  sentence: string
}

/** Two returns beside each other: what changed from one to the other, child by child, and why. */
export const ComparePage = (page: ComparePageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">{page.called}</span>
      Compare two returns
    </h1>
    <Form action={page.here} csrf="" method="get" submitLabel="Compare them" secondary>
      <Choice {...page} name="from" text="From" />
      <Choice {...page} name="to" text="To" />
    </Form>
    {page.compared && <Compared {...page.compared} sentence={page.sentence} />}
  </>
)

const Choice = ({
  name,
  text,
  choices,
  values,
  errors,
}: ComparePageProps & { name: 'from' | 'to'; text: string }) => {
  const day = `${name}-day`
  const error = errors.find(({ field }) => field === name)
  const dayError = errors.find(({ field }) => field === day)
  return (
    <>
      <Select
        name={name}
        value={values[name]}
        items={choices}
        label={{ text, classes: 'govuk-label--s' }}
        errorMessage={error && { text: error.message }}
      />
      <Input
        name={day}
        value={values[day] ?? ''}
        classes="govuk-input--width-10"
        label={{ text: `${text}: the day, if you chose one` }}
        hint={{ text: 'For example, 2026-06-30' }}
        errorMessage={dayError && { text: dayError.message }}
      />
    </>
  )
}

const Compared = ({
  says,
  children,
  tables,
  lines,
  pages,
  sentence,
}: NonNullable<ComparePageProps['compared']> & { sentence: string }) => (
  <>
    <h2 class="govuk-heading-m">What changed {says}</h2>
    {tables.length === 0 ? (
      <p class="govuk-body">
        Nothing: the same rows, cell by cell, of the children whose records you may see.
      </p>
    ) : (
      <>
        <StackingTable
          caption={`By table, of ${formatNumber(children)} ${children === 1 ? 'child' : 'children'}`}
          head={[
            { text: 'Table' },
            { text: 'Came', format: 'numeric' },
            { text: 'Went', format: 'numeric' },
            { text: 'Changed', format: 'numeric' },
          ]}
          rows={tables.map(({ table, added, gone, changed }) => [
            tableName(table),
            ...[added, gone, changed].map(n => ({ text: formatNumber(n), format: 'numeric' })),
          ])}
        />
        <StackingTable
          caption="Child by child"
          head={[
            { text: 'Child' },
            { text: 'Table' },
            { text: 'What changed' },
            { text: 'Cells' },
            { text: 'Why' },
          ]}
          rows={lines.map(({ name, href, table, what, cells, why }) => [
            linkedName({ name, href }),
            { text: table },
            { text: what },
            { text: cells },
            { text: why },
          ])}
        />
        {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
      </>
    )}
    <p class="govuk-body">{sentence}</p>
  </>
)
