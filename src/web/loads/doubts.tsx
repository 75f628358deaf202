import { Table } from '../kit/index.ts'

/** One thing to mend: where it stands in its file, and what is wrong. */
export type Doubtful = { file: string; line?: number; column?: string; message: string; href?: string }

/** Doubts in the order of the files. */
export const Doubts = ({ doubts, caption }: { doubts: readonly Doubtful[]; caption: string }) => (
  <Table
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
