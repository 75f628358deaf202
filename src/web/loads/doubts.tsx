import { formatNumber } from '../../core/number.ts'
import { StackingTable, Table } from '../kit/index.ts'

/** One thing to mend: where it stands in its file, and what is wrong. */
export type Doubtful = { file: string; line?: number; column?: string; message: string; href?: string }

/** Doubts in the order of the files. */
export const Doubts = ({ doubts, caption }: { doubts: readonly Doubtful[]; caption: string }) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    head={[
      { text: 'File' },
      { text: 'Line', format: 'numeric' },
      { text: 'Column' },
      { text: 'What is wrong' },
    ]}
    rows={doubts.map(({ file, line, column, message, href }) => [
      { text: file || 'All files' },
      { text: line === undefined ? '' : String(line), format: 'numeric' },
      { text: column ?? '' },
      href
        ? {
            html: (
              <a class="govuk-link" href={href}>
                {message}
              </a>
            ),
          }
        : { text: message },
    ])}
  />
)

export type SortsProps = {
  sorts: readonly { message: string; rows: number }[]
  load: number
  chosen: string | null
}

/** What is wrong, most frequent first: a picture of where mending pays. Each leads to its own rows. */
export const Sorts = ({ sorts, load, chosen }: SortsProps) => (
  <>
    <Table
      caption="The most frequent"
      head={[{ text: 'What is wrong' }, { text: 'Rows', format: 'numeric' }]}
      rows={sorts.slice(0, 12).map(({ message, rows }) => [
        {
          html:
            message === chosen ? (
              <strong>{message}</strong>
            ) : (
              <a class="govuk-link" href={`/loads/${load}?${new URLSearchParams({ sort: message })}#doubts`}>
                {message}
              </a>
            ),
        },
        { text: formatNumber(rows), format: 'numeric' },
      ])}
    />
    {chosen !== null && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/loads/${load}#doubts`}>
          Show every doubt
        </a>
      </p>
    )}
  </>
)
