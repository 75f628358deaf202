import type { VNode } from 'preact'
import { type Day, formatDay } from '../../core/day.ts'
import { LIST_SENTENCE } from '../../engines/access/index.ts'
import type { FoundPerson } from '../../engines/matching/index.ts'
import { Pagination, pagesOf } from '../kit/index.ts'
import { ageWords } from './who.ts'

/** What was asked, the people of one page, and where in all of them that page stands. `from` counts from 0. */
export type SearchPageProps = {
  asked: string
  found: readonly FoundPerson[]
  from: number
  total: number
  /** There may be more than were counted. */
  more: boolean
  perPage: number
  /** The address of a page, counted from 1. */
  href: (page: number) => string
  today: Day
}

/** The people who fit what was asked, best first, each with why; or what else to try. */
export function SearchPage(props: SearchPageProps): VNode {
  const { asked, found, from, total, more, today } = props
  const pages = pagesOf({ page: from / props.perPage + 1, perPage: props.perPage, total }, props.href)
  if (asked === '') return <Nothing heading="Find a child" />
  if (found.length === 0) return <Nothing heading={`Nobody found for “${asked}”`} />
  const count = `${total}${more ? ' or more' : ''} ${total === 1 ? 'person fits' : 'people fit'}`
  return (
    <>
      <h1 class="govuk-heading-l">Search for “{asked}”</h1>
      <p class="govuk-body">
        {count}
        {pages && `, ${from + 1} to ${from + found.length} shown`}.
        {total > 1 && ' The likeliest comes first.'}
      </p>
      <ol class="govuk-list gt-found" start={from + 1}>
        {found.map(one => (
          <FoundLine found={one} today={today} />
        ))}
      </ol>
      {pages && <Pagination {...pages} />}
      <p class="govuk-body-s">{LIST_SENTENCE}</p>
    </>
  )
}

function FoundLine({ found, today }: { found: FoundPerson; today: Day }): VNode {
  const { name, localId, bornOn, personId, why } = found
  const facts = [
    ageWords(found, today),
    bornOn !== null && `born ${formatDay(bornOn)}`,
    localId !== null && localId !== name && `local id ${localId}`,
  ].filter(fact => fact !== false)
  return (
    <li class="gt-found__person">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/children/${personId}`}>
          {name}
        </a>
      </h2>
      <p class="govuk-body govuk-!-margin-bottom-1">{capital(facts.join(', '))}</p>
      <p class="govuk-hint govuk-!-margin-bottom-5">{why.join('. ')}.</p>
    </li>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function Nothing({ heading }: { heading: string }): VNode {
  return (
    <>
      <h1 class="govuk-heading-l">{heading}</h1>
      <p class="govuk-body">Use the search box at the top of the page. You can mix any of these:</p>
      <ul class="govuk-list govuk-list--bullet">
        <li>a name in any order, or half of one: “sam khan” or “Khan, Sam…”</li>
        <li>another name they use or have used, spelt as you heard it</li>
        <li>a date of birth, such as 12/3/2014, March 2014 or about 2014, or an age, such as 7 years</li>
        <li>“unborn” or “due”, with the date a baby is expected</li>
        <li>part of an address, or a postcode or its first half</li>
        <li>a local id, unique pupil number (UPN), NHS number or telephone number</li>
      </ul>
      <p class="govuk-body">
        Too many words can hide someone. Try fewer, starting with the one you are surest of.
      </p>
      <p class="govuk-body-s">{LIST_SENTENCE}</p>
    </>
  )
}
