import { Pagination, type PaginationProps, StackingTable } from '../kit/index.ts'

/** A row of a file in which a rule found something. */
export type FileRow = {
  code: string
  says: string
  mend: string
  child: string
  /** 'Header, row 12'; of a rule about the whole return, nothing. */
  place: string | null
  cells: readonly { column: string; cell: string }[]
}

/** Some of the faults of a return that was brought in files: the rows, what stands there, and how it is put right. */
export const FoundRows = ({
  heading,
  total,
  rows,
  pages,
}: {
  heading: string
  total: string
  rows: readonly FileRow[]
  pages: PaginationProps | undefined
}) => (
  <>
    <h1 class="govuk-heading-l">{heading}</h1>
    <p class="govuk-body">{total} Row 1 is the first below a file’s heading.</p>
    {rows.length > 0 && (
      <StackingTable
        caption="What was found"
        captionClasses="govuk-visually-hidden"
        head={[
          { text: 'Rule' },
          { text: 'Child' },
          { text: 'Where' },
          { text: 'What stands there' },
          { text: 'What is wrong' },
        ]}
        rows={rows.map(({ code, says, mend, child, place, cells }) => [
          { text: code },
          { text: child },
          { text: place ?? 'The whole return' },
          { text: cells.map(({ column, cell }) => `${column}: ${cell === '' ? 'empty' : cell}`).join(', ') },
          {
            html: (
              <>
                {says}
                <p class="govuk-hint govuk-!-margin-bottom-0">{mend}</p>
              </>
            ),
          },
        ])}
      />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
  </>
)
