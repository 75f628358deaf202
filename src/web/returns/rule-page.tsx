import { Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'

/** A row that the rule found: the child, what stands in the columns that the rule names, and where it is put right. */
export type FoundRow = {
  name: string
  href: string
  table: string
  cells: readonly { column: string; cell: string }[]
  record: { title: string; href: string }
  /** The page where such a record is put right, for whoever may open it. */
  mendedAt?: string
  /** Where what is missing is begun, by the title of the page. */
  begin?: { title: string; href: string } | undefined
}

export type RulePageProps = {
  /** 'SSDA903' */
  called: string
  year: string
  code: string
  says: string
  mend: string
  notes: readonly string[]
  rows: readonly FoundRow[]
  /** It is broken by the return as a whole. */
  isOfWhole: boolean
  pages: PaginationProps | undefined
  sentence: string
}

/** The children whom one rule finds, each with the record that is put right. */
export const RulePage = ({
  called,
  year,
  code,
  says,
  mend,
  notes,
  rows,
  isOfWhole,
  pages,
  sentence,
}: RulePageProps) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">
        The {called} for {year}, as the record stands
      </span>
      Rule {code}
    </h1>
    <p class="govuk-body">{says}</p>
    <p class="govuk-body">{mend}</p>
    {notes.map(note => (
      <p class="govuk-hint">{note}</p>
    ))}
    {rows.length === 0 ? (
      <p class="govuk-body">
        {isOfWhole
          ? 'It is found in the return as a whole: no one record answers for it.'
          : 'Nothing is left to put right.'}
      </p>
    ) : (
      <StackingTable
        caption="What this rule finds"
        head={[
          { text: 'Child' },
          { text: 'Table' },
          { text: 'What stands there' },
          { text: 'Where it is put right' },
        ]}
        rows={rows.map(row => [
          {
            html: (
              <a class="govuk-link" href={row.href}>
                {row.name}
              </a>
            ),
          },
          { text: row.table },
          {
            text: row.cells
              .map(({ column, cell }) => `${column}: ${cell === '' ? 'empty' : cell}`)
              .join(', '),
          },
          {
            html: (
              <>
                <a class="govuk-link" href={row.record.href}>
                  {row.record.title}
                  <span class="govuk-visually-hidden"> of {row.name}</span>
                </a>
                {row.mendedAt && (
                  <>
                    {' '}
                    <a class="govuk-link" href={row.mendedAt}>
                      Put it right
                      <span class="govuk-visually-hidden"> for {row.name}</span>
                    </a>
                  </>
                )}
                {row.begin && (
                  <>
                    {' '}
                    <a class="govuk-link" href={row.begin.href}>
                      {row.begin.title}
                      <span class="govuk-visually-hidden"> for {row.name}</span>
                    </a>
                  </>
                )}
              </>
            ),
          },
        ])}
      />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
    <p class="govuk-body">{sentence}</p>
  </>
)
