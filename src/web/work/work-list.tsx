import type { Day } from '../../core/day.ts'
import { InsetText, Pagination, pagesOf, SubNavigation } from '../kit/index.ts'
import { type AreaCount, AreaCounts } from './area-counts.tsx'
import { counted } from './counted.ts'
import { type DueRow, DueTable } from './due-table.tsx'
import { type Untold, UntoldList } from './untold-list.tsx'

/** How a list is cut up, in the order it is shown. */
export const GROUPS = { overdue: 'Overdue', soon: 'Next 10 working days', later: 'Later' } as const
export type Group = keyof typeof GROUPS

export type WorkListProps = {
  title: string
  /** The other lists that this person may open. */
  lists: readonly { href: string; text: string; active: boolean }[]
  today: Day
  /** The rows of this page, in the order they fall due, each in its group. */
  rows: readonly (DueRow & { group: Group })[]
  counts: Readonly<Record<Group, number>>
  page: number
  perPage: number
  /** The address of a page of this list. */
  href(page: number): string
  areas: readonly AreaCount[]
  /** Only one part of the work is shown; `all` shows every part again. */
  only?: { title: string; all: string }
  untold: readonly Untold[]
  /** Ends the list, the same for everyone. */
  sentence: string
  withWorker?: boolean
}

/** Everything to do for somebody's children: overdue, soon and later, by how long. */
export const WorkList = (list: WorkListProps) => {
  const total = list.counts.overdue + list.counts.soon + list.counts.later
  const pages = pagesOf({ page: list.page, perPage: list.perPage, total }, list.href)
  return (
    <>
      <h1 class="govuk-heading-l">{list.title}</h1>
      {list.lists.length > 1 && <SubNavigation label="Lists" items={list.lists} />}
      {list.only && (
        <p class="govuk-body">
          Only {list.only.title}.{' '}
          <a class="govuk-link" href={list.only.all}>
            Show every part of the work
          </a>
        </p>
      )}
      {total === 0 && <InsetText text="Nothing is due that the record can tell." />}
      {(Object.keys(GROUPS) as Group[]).map(group => {
        const rows = list.rows.filter(row => row.group === group)
        return (
          rows.length > 0 && (
            <DueTable
              caption={`${GROUPS[group]}: ${counted(list.counts[group], 'thing', 'things')} to do`}
              rows={rows}
              today={list.today}
              withWorker={list.withWorker}
            />
          )
        )
      })}
      {pages && <Pagination {...pages} />}
      {list.areas.length > 0 && <AreaCounts counts={list.areas} />}
      <UntoldList untold={list.untold} />
      <p class="govuk-hint">{list.sentence}</p>
    </>
  )
}
