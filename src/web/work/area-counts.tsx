import { StackingTable } from '../kit/index.ts'

/** How much is to do in one part of the work. `href` opens the list of it. */
export type AreaCount = { title: string; href: string; overdue: number; soon: number; later: number }

/** What is to do by part of the work: overdue, in the next ten working days, later. */
export const AreaCounts = ({ counts }: { counts: readonly AreaCount[] }) => (
  <StackingTable
    caption="By part of the work"
    captionClasses="govuk-table__caption--m"
    classes="gt-dense gt-counts"
    firstCellIsHeader
    head={[
      { text: 'Part of the work' },
      { text: 'Overdue', format: 'numeric' },
      { text: 'Next 10 working days', format: 'numeric' },
      { text: 'Later', format: 'numeric' },
    ]}
    rows={counts.map(({ title, href, overdue, soon, later }) => [
      {
        html: (
          <a class="govuk-link" href={href}>
            {title}
          </a>
        ),
      },
      { text: overdue, format: 'numeric' },
      { text: soon, format: 'numeric' },
      { text: later, format: 'numeric' },
    ])}
  />
)
