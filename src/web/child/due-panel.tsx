import { type Day, shortDay } from '../../core/day.ts'
import { DueTag, overdueWords } from '../work/index.ts'

/** One thing to do about a child, in the words of its clock; `href` opens the deadline with its rule. */
export type ChildDue = { todo: string; due: Day; href: string }

/** Most lines shown at once: the rest are folded away. */
const SHOWN = 4

const Lines = ({ dues, today }: { dues: readonly ChildDue[]; today: Day }) => (
  <ul class="govuk-list gt-child__due">
    {dues.map(({ todo, due, href }) => (
      <li>
        <a class="govuk-link" href={href}>
          {todo}
        </a>
        <span class="gt-child__due-day">
          <span class="gt-quiet">
            {shortDay(due)}
            {due >= today && `, ${overdueWords(due, today).replace('due ', '')}`}
          </span>{' '}
          {due < today && <DueTag due={due} today={today} />}
        </span>
      </li>
    ))}
  </ul>
)

/** What is due for a child and what is overdue, by how long; the longest overdue first. */
export function DuePanel({ dues, today }: { dues: readonly ChildDue[]; today: Day }) {
  const overdue = dues.filter(({ due }) => due < today).length
  const more = dues.slice(SHOWN)
  return (
    <section class="gt-child__card" aria-labelledby="due">
      <h2 class="govuk-heading-s" id="due">
        What is due
        {overdue > 0 && <span class="gt-child__count">, {overdue} overdue</span>}
      </h2>
      {dues.length === 0 ? (
        <p class="govuk-body-s gt-quiet">No deadline is running for this child.</p>
      ) : (
        <Lines dues={dues.slice(0, SHOWN)} today={today} />
      )}
      {more.length > 0 && (
        <details class="govuk-details gt-child__more">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              {more.length === 1 ? '1 more' : `${more.length} more`}
            </span>
          </summary>
          <Lines dues={more} today={today} />
        </details>
      )}
    </section>
  )
}
