import type { VNode } from 'preact'
import { type Day, formatDay, partsOf } from '../../core/day.ts'
import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Lane, Telling } from '../../engines/chronology/index.ts'
import { ChronologyEntry } from './chronology-entry.tsx'
import { ChronologyForm } from './chronology-filter.tsx'
import { ChronologyPages, pageHref } from './chronology-pages.tsx'
import { type ChronologyFilter, filtered, isFiltered, type Typed } from './filter.ts'
import { counted } from './lanes.ts'

/** Entries on one page. */
export const PAGE_SIZE = 100

export type ChronologyProps = {
  tellings: readonly Telling[]
  filter: ChronologyFilter
  today: Day
  birth?: Day
  /** What could not be read in the question (from `readFilter`). */
  problems?: readonly Problem[]
  /** What was typed for the days, to be given back when it could not be read. */
  typed?: Typed
  /** Path the form asks; the current page by default. */
  action?: string
  /** Other parts of the question to keep, such as the day of the as-known control. */
  keep?: Readonly<Record<string, string>>
  /** Unique on the page; a stack in the picture leads to '#chronology'. */
  id?: string
}

type Month = { key: string; name: string; entries: Telling[] }

function months(entries: readonly Telling[]): Month[] {
  const found: Month[] = []
  for (const entry of entries) {
    const { year, month } = partsOf(entry.fromOn)
    const key = `${year}-${month}`
    const last = found[found.length - 1]
    if (last?.key === key) last.entries.push(entry)
    else found.push({ key, name: formatDay(entry.fromOn).replace(/^\d+ /, ''), entries: [entry] })
  }
  return found
}

const Empty = ({ any }: { any: boolean }): VNode => (
  <div class="govuk-inset-text">
    {any
      ? 'Nothing in the chronology matches. Try fewer or other words, take away a tick, or widen the dates.'
      : 'Nothing has been recorded yet. What is recorded or loaded about this child appears here by itself.'}
  </div>
)

/** The chronology: searched, filtered and listed by month, newest first, a hundred entries a page. */
export function Chronology(props: ChronologyProps): VNode {
  const { tellings, filter, today, birth, problems = [], typed = {}, action = '', keep = {} } = props
  const id = props.id ?? 'chronology'
  const found = filtered(tellings, filter)
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE))
  const page = Math.min(filter.page, pages)
  const first = (page - 1) * PAGE_SIZE
  const shown = found.slice(first, first + PAGE_SIZE)
  const counts = new Map<Lane, number>()
  for (const t of tellings) counts.set(t.lane, (counts.get(t.lane) ?? 0) + 1)
  const total = counted(found.length, 'entry', 'entries')
  const which = found.length <= PAGE_SIZE ? total : `${first + 1} to ${first + shown.length} of ${total}`
  return (
    <section class="chronology" id={id} aria-label="Chronology">
      {tellings.length > 0 && (
        <ChronologyForm
          filter={filter}
          problems={problems}
          typed={typed}
          id={id}
          action={action}
          keep={keep}
          counts={counts}
        />
      )}
      {found.length === 0 ? (
        <Empty any={tellings.length > 0} />
      ) : (
        <>
          <p class="govuk-body-s chronology__total">
            {which}
            {isFiltered(filter) && ` that match, of ${formatNumber(tellings.length)}`}, newest first.
          </p>
          {months(shown).map(month => (
            <div key={month.key} class="chronology__month">
              <h3 class="govuk-heading-s chronology__name">{month.name}</h3>
              <ol class="chronology__entries">
                {month.entries.map(telling => (
                  <ChronologyEntry
                    key={`${telling.kind}-${telling.recordId}`}
                    telling={telling}
                    today={today}
                    birth={birth}
                  />
                ))}
              </ol>
            </div>
          ))}
        </>
      )}
      {pages > 1 && (
        <ChronologyPages
          filter={{ ...filter, page }}
          pages={pages}
          href={pageHref(filter, action, keep, id)}
        />
      )}
    </section>
  )
}
