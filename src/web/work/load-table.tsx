import { StackingTable } from '../kit/index.ts'

/** A worker, or a team, and what they carry. */
export type LoadRow = {
  name: string
  href?: string
  team: string | null
  children: number
  overdue: number
  soon: number
}

/** Who carries how much. */
export const LoadTable = ({
  caption,
  who,
  rows,
}: {
  caption: string
  who: string
  rows: readonly LoadRow[]
}) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    classes="gt-dense gt-counts"
    firstCellIsHeader
    head={[
      { text: who },
      { text: 'Children', format: 'numeric' },
      { text: 'Overdue', format: 'numeric' },
      { text: 'Next 10 working days', format: 'numeric' },
    ]}
    rows={rows.map(({ name, href, children, overdue, soon }) => [
      href
        ? {
            html: (
              <a class="govuk-link" href={href}>
                {name}
              </a>
            ),
          }
        : { text: name },
      { text: children, format: 'numeric' },
      { text: overdue, format: 'numeric' },
      { text: soon, format: 'numeric' },
    ])}
  />
)
