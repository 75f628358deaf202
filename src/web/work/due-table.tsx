import { type Day, shortDay } from '../../core/day.ts'
import { StackingTable } from '../kit/index.ts'
import { DueTag } from './due-tag.tsx'

/** One thing to do, as a list shows it: `todo` in the words of its clock. */
export type DueRow = {
  childId: string
  childName: string
  todo: string
  /** The form that answers it, where there is one that the reader may open. */
  href?: string
  due: Day
  worker: string | null
  team: string | null
}

/** Things to do in the order they fall due, each opening the child's page, and the form that answers it. */
export const DueTable = ({
  caption,
  rows,
  today,
  withWorker,
}: {
  caption: string
  rows: readonly DueRow[]
  today: Day
  withWorker?: boolean
}) => (
  <StackingTable
    caption={caption}
    captionClasses="govuk-table__caption--m"
    classes="gt-dense gt-due"
    firstCellIsHeader
    head={[
      { text: 'Child' },
      { text: 'To do' },
      ...(withWorker ? [{ text: 'Worker' }] : []),
      { text: 'Due' },
    ]}
    rows={rows.map(({ childId, childName, todo, href, due, worker, team }) => [
      {
        html: (
          <a class="govuk-link" href={`/children/${childId}`}>
            {childName}
          </a>
        ),
      },
      href === undefined
        ? { text: todo }
        : {
            html: (
              <a class="govuk-link" href={href}>
                {todo}
              </a>
            ),
          },
      ...(withWorker ? [{ text: worker ?? team ?? 'Nobody' }] : []),
      {
        html: (
          <>
            <span class="gt-due__day">{shortDay(due)}</span> <DueTag due={due} today={today} />
          </>
        ),
      },
    ])}
  />
)
