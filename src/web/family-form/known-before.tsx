import { type Day, formatDay } from '../../core/day.ts'
import { Details } from '../kit/index.ts'
import type { FamilyChild } from './fields.ts'

/** One thing that the record says of a child from before. */
export type Known = { on: Day; until: Day | null; what: string; says: string | null }

type KnownProps<C extends FamilyChild> = {
  children: readonly C[]
  known(one: C): readonly Known[]
  /** Said where there is nothing. */
  none: string
}

/** What was known of each child before, above what is written now (Ofsted 2022: past concerns were left out of the analysis). */
export const KnownBefore = <C extends FamilyChild>({ children, known, none }: KnownProps<C>) => (
  <Details summaryText="What was known before" open>
    {children.map(one => {
      const before = known(one)
      return (
        <>
          {children.length > 1 && <h2 class="govuk-heading-s">{one.name}</h2>}
          {before.length === 0 ? (
            <p class="govuk-body">{none}</p>
          ) : (
            <ul class="govuk-list govuk-list--spaced">
              {before.map(({ on, until, what, says }) => (
                <li>
                  <strong>
                    {formatDay(on)}
                    {until !== null && ` to ${formatDay(until)}`}
                  </strong>
                  : {what}
                  {says && `. ${says}`}
                </li>
              ))}
            </ul>
          )}
        </>
      )
    })}
  </Details>
)
