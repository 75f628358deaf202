import { formatNumber } from '../../core/number.ts'
import { InsetText, Table } from '../kit/index.ts'

/** A rule that found something: the DfE's words, ours, in how many rows (none where it is about the return as a whole), and its page. */
export type RuleLine = { code: string; says: string; mend: string; rows: number; href: string }

/** A table of the return as the record makes it; `why` says why it has no row, or that some have no place in it. */
export type TableLine = { table: string; rows: number; why?: string | undefined }

export type FaultsPageProps = {
  /** 'SSDA903' */
  called: string
  year: string
  children: number
  /** What must be known of these faults before they are read, a sentence each. */
  notes: readonly string[]
  rules: readonly RuleLine[]
  /** Those that make sense only once the year is over, while it is not. */
  atYearEnd: readonly RuleLine[]
  tables: readonly TableLine[]
  sentence: string
}

/** The return of a year, if it were submitted as the record stands: what its rules find, and what is in it. */
export const FaultsPage = ({
  called,
  year,
  children,
  notes,
  rules,
  atYearEnd,
  tables,
  sentence,
}: FaultsPageProps) => (
  <>
    <h1 class="govuk-heading-l">
      The {called} for {year}, as the record stands
    </h1>
    <p class="govuk-body">
      {formatNumber(children)} {children === 1 ? 'child' : 'children'} whose records you may see{' '}
      {children === 1 ? 'is' : 'are'} in it; the return itself holds every child. What stands here is found in
      their records, and goes when a record is put right.
    </p>
    {notes.map(note => (
      <InsetText text={note} />
    ))}
    <Rules caption="What to put right" rules={rules} />
    {atYearEnd.length > 0 && (
      <Rules caption="Asked only when the year is over: the outcomes of the whole year" rules={atYearEnd} />
    )}
    <Table
      caption="What is in the return"
      captionClasses="govuk-table__caption--m"
      head={[{ text: 'Table' }, { text: 'Rows', format: 'numeric' }, { text: 'What to know of it' }]}
      rows={tables.map(({ table, rows, why }) => [
        tableName(table),
        { text: formatNumber(rows), format: 'numeric' },
        { text: why ?? '' },
      ])}
    />
    <p class="govuk-body">{sentence}</p>
  </>
)

/** More letters in a row than fit beside two columns on a telephone. */
const LONG = 12

/** A table’s name, which may be parted between its words where it is long: AssessmentFactorsList. */
const tableName = (name: string) =>
  name.length <= LONG
    ? { text: name }
    : {
        html: (
          <span>
            {name.split(/(?=[A-Z][a-z])/).map((word, nth) => (
              <>
                {nth > 0 && <wbr />}
                {word}
              </>
            ))}
          </span>
        ),
      }

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
        { text: rows === 0 ? 'The whole return' : formatNumber(rows), format: 'numeric' },
      ])}
    />
  )
