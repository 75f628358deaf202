import type { VNode } from 'preact'
import { formatDay } from '../../core/day.ts'
import { dayOf } from '../../core/instant.ts'
import { LIST_SENTENCE } from '../../engines/access/index.ts'
import type { Decided, Offer, Side } from '../../engines/matching/index.ts'
import { Button, Details } from '../kit/index.ts'

/** Pairs to decide, and those decided last. */
export type MatchesPageProps = { offers: readonly Offer[]; decided: readonly Decided[]; csrf: string }

/** Pairs of people who may be one, side by side, each for a person to decide. */
export function MatchesPage({ offers, decided, csrf }: MatchesPageProps): VNode {
  return (
    <>
      <h1 class="govuk-heading-l">Who may be the same person</h1>
      <p class="govuk-body">
        {offers.length === 0
          ? 'No two records wait for a decision.'
          : 'Something agrees between these records, but not enough to prove that they are one person. Look at both before you decide.'}
      </p>
      {offers.map(offer => (
        <Pair offer={offer} csrf={csrf} />
      ))}
      {decided.length > 0 && (
        <Details summaryText="Decided before">
          <ul class="govuk-list govuk-list--bullet">
            {decided.map(({ names, decided: answer, by, at }) => (
              <li>
                {names[0]} and {names[1]}: {answer === 'same' ? 'the same person' : 'not the same person'},
                said {by} on {formatDay(dayOf(at))}
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p class="govuk-body-s">{LIST_SENTENCE}</p>
    </>
  )
}

const ROWS: readonly [string, (side: Side) => readonly string[]][] = [
  ['Local id', side => values(side, 'local-id')],
  ['Names', side => values(side, 'name', 'other-name')],
  ['Date of birth', side => (side.bornOn === null ? [] : [formatDay(side.bornOn)])],
  ['Sex', side => (side.sex === null ? [] : [side.sex])],
  ['Pupil number (UPN)', side => values(side, 'upn', 'former-upn')],
  ['NHS number', side => values(side, 'nhs')],
  ['Address', side => values(side, 'address')],
]

const values = (side: Side, ...fields: string[]): string[] =>
  side.entries.filter(entry => fields.includes(entry.field)).map(entry => entry.value)

function Pair({ offer, csrf }: { offer: Offer; csrf: string }): VNode {
  const { a, b, id, reasons } = offer
  const rows = ROWS.map(([label, read]) => ({ label, of: [read(a), read(b)] as const }))
  return (
    <section class="gt-pair" aria-labelledby={`pair-${id}`}>
      <h2 class="govuk-heading-m" id={`pair-${id}`}>
        {a.name} and {b.name}
      </h2>
      <p class="govuk-body">{reasons.join('. ')}.</p>
      <table class="govuk-table govuk-table--small-text-until-tablet gt-pair__sides">
        <caption class="govuk-visually-hidden">
          {a.name} and {b.name} side by side
        </caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <td class="govuk-table__header" />
            {[a, b].map(side => (
              <th scope="col" class="govuk-table__header">
                <a class="govuk-link" href={`/children/${side.personId}`}>
                  {side.name}
                </a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows
            .filter(({ of }) => of.some(said => said.length > 0))
            .map(({ label, of }) => (
              <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">
                  {label}
                  <span class="govuk-hint govuk-!-margin-bottom-0 govuk-!-display-block govuk-!-font-weight-regular">
                    {agreement(of)}
                  </span>
                </th>
                {of.map(said => (
                  <td class="govuk-table__cell">{said.length > 0 ? said.join('; ') : 'Not known'}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
      <form method="post" action={`/matches/${id}`} class="govuk-button-group">
        <input type="hidden" name="_csrf" value={csrf} />
        <Button
          text="Not the same person"
          type="submit"
          name="decision"
          value="different"
          preventDoubleClick
        />
        <Button
          text="The same person"
          type="submit"
          name="decision"
          value="same"
          classes="govuk-button--secondary"
          preventDoubleClick
        />
      </form>
    </section>
  )
}

function agreement([a, b]: readonly [readonly string[], readonly string[]]): string {
  if (a.length === 0 || b.length === 0) return ''
  return a.some(said => b.includes(said)) ? 'The same' : 'Different'
}
