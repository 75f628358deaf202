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
  about,
  rows,
  pages,
}: {
  heading: string
  total: string
  /** Where all rows are of one rule: its words are said once. */
  about?: { says: string; mend: string } | undefined
  rows: readonly FileRow[]
  pages: PaginationProps | undefined
}) => (
  <>
    <h1 class="govuk-heading-l">{heading}</h1>
    {about && (
      <>
        <p class="govuk-body">{about.says}</p>
        <p class="govuk-body">{about.mend}</p>
      </>
    )}
    <p class="govuk-body">{total} Row 1 is the first below a file’s heading.</p>
    {rows.length > 0 && (
      <StackingTable
        caption="What was found"
        captionClasses="govuk-visually-hidden"
        head={[
          ...(about ? [] : [{ text: 'Rule' }]),
          { text: 'Child' },
          { text: 'Where' },
          { text: 'What stands there' },
          ...(about ? [] : [{ text: 'What is wrong' }]),
        ]}
        rows={rows.map(row => [
          ...(about ? [] : [{ text: row.code }]),
          { text: row.child },
          { text: row.place ?? 'The whole return' },
          {
            text: row.cells
              .map(({ column, cell }) => `${column}: ${cell === '' ? 'empty' : cell}`)
              .join(', '),
          },
          ...(about ? [] : [{ html: <WhatIsWrong {...row} /> }]),
        ])}
      />
    )}
    {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
  </>
)

const WhatIsWrong = ({ says, mend }: Pick<FileRow, 'says' | 'mend'>) => (
  <>
    {says}
    <p class="govuk-hint govuk-!-margin-bottom-0">{mend}</p>
  </>
)
