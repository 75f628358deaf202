import { formatNumber } from '../../core/number.ts'
import { InsetText, Table } from '../kit/index.ts'

/** A rule that found something: the DfE's words, ours, in how many rows, and the page that names them. */
export type RuleLine = { code: string; says: string; mend: string; rows: number; href: string }

/** A table of the return as the record makes it; `why` says why it has no row. */
export type TableLine = { table: string; rows: number; why?: string }

export type FaultsPageProps = {
  year: string
  children: number
  /** What must be known of these faults before they are read, a sentence each. */
  notes: readonly string[]
  rules: readonly RuleLine[]
  /** Those that make sense only once the year is over, while it is not. */
  atYearEnd: readonly RuleLine[]
  tables: readonly TableLine[]
  /** Where the return is answered, reconciled, frozen and signed, where that is built for it. */
  submission?: string | undefined
  sentence: string
}

/** The return of a year, if it were submitted as the record stands: what its rules find, and what is in it. */
export const FaultsPage = ({
  year,
  children,
  notes,
  rules,
  atYearEnd,
  tables,
  submission,
  sentence,
}: FaultsPageProps) => (
  <>
    <h1 class="govuk-heading-l">The SSDA903 for {year}, as the record stands</h1>
    <p class="govuk-body">
      {formatNumber(children)} {children === 1 ? 'child' : 'children'} whose records you may see{' '}
      {children === 1 ? 'is' : 'are'} in it; the return itself holds every child. What stands here is found in
      their records, and goes when a record is put right.
    </p>
    {notes.map(note => (
      <InsetText text={note} />
    ))}
    {submission !== undefined && (
      <p class="govuk-body">
        <a class="govuk-link" href={submission}>
          Answer, reconcile, freeze and sign this return
        </a>
      </p>
    )}
    <Rules caption="What to put right" rules={rules} />
    {atYearEnd.length > 0 && (
      <Rules caption="Asked only when the year is over: the outcomes of the whole year" rules={atYearEnd} />
    )}
    <Table
      caption="What is in the return"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Table' }, { text: 'Rows', format: 'numeric' }, { text: 'Why there is none' }]}
      rows={tables.map(({ table, rows, why }) => [
        { text: table },
        { text: formatNumber(rows), format: 'numeric' },
        { text: why ?? '' },
      ])}
    />
    <p class="govuk-body">{sentence}</p>
  </>
)

const Rules = ({ caption, rules }: { caption: string; rules: readonly RuleLine[] }) =>
  rules.length === 0 ? (
    <p class="govuk-body">No rule finds anything to put right.</p>
  ) : (
    <Table
      caption={caption}
      captionClasses="govuk-table__caption--m"
      head={[
        { text: 'Rule' },
        { text: 'What is wrong, and how it is put right' },
        { text: 'Rows', format: 'numeric' },
      ]}
      rows={rules.map(({ code, says, mend, rows, href }) => [
        {
          html: (
            <a class="govuk-link" href={href}>
              {code}
            </a>
          ),
        },
        {
          html: (
            <>
              {says}
              <p class="govuk-hint govuk-!-margin-bottom-0">{mend}</p>
            </>
          ),
        },
        { text: formatNumber(rows), format: 'numeric' },
      ])}
    />
  )
