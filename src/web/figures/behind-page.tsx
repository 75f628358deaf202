import { shortDay } from '../../core/day.ts'
import type { Behind, Figure, Indicator, Side } from '../../engines/indicators/index.ts'
import { Pagination, pagesOf, SubNavigation } from '../kit/index.ts'
import { type FiguresAsked, queryOf } from './asked.ts'
import { saidWhen, whole } from './said.ts'

export type BehindPageProps = {
  indicator: Indicator
  figure: Figure
  asked: FiguresAsked
  side: Side
  rows: readonly Behind[]
  page: number
  perPage: number
  /** How many rows the viewer may see. */
  total: number
  /** A kind of record's title by its table. */
  titleOf(kind: string): string
  sentence: string
}

const HOW = { true: 'Counted', false: 'Not counted', null: 'Cannot tell' }

/** The children behind a figure, each opening to the record that put them there. */
export function BehindPage({ indicator, figure, asked, side, rows, ...list }: BehindPageProps) {
  const address = (more: Record<string, string>) => `/figures/${indicator.id}/children${queryOf(asked, more)}`
  const sides: [Side, string][] = [
    ['numerator', 'Counted'],
    ['rest', 'Not counted'],
    ['cannot-tell', 'Cannot tell'],
    ['all', 'All'],
  ]
  const pages = pagesOf(list, n => address({ side, page: String(n) }))
  const isSpells = indicator.shape === 'spells'
  return (
    <>
      <h1 class="govuk-heading-l">
        <span class="govuk-caption-l">{indicator.title}</span>
        Who is behind this figure
      </h1>
      <p class="govuk-body">
        {indicator.definition} Here {saidWhen(indicator, figure)}.
      </p>
      <SubNavigation
        label="Which of them"
        items={sides.map(([one, text]) => ({ href: address({ side: one }), text, active: one === side }))}
      />
      {rows.length === 0 ? (
        <p class="govuk-body">There is nobody to show.</p>
      ) : (
        <section class="gt-scroll" aria-label="Children behind this figure">
          <table class="govuk-table gt-dense">
            <caption class="govuk-table__caption govuk-table__caption--s">
              {whole(list.total)} {list.total === 1 ? 'row' : 'rows'}
            </caption>
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                {[
                  'Child',
                  isSpells ? 'From' : 'On',
                  ...(isSpells ? ['Until'] : []),
                  'How it counts',
                  'Because of',
                ].map(words => (
                  <th scope="col" class="govuk-table__header">
                    {words}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {rows.map(row => (
                <tr class="govuk-table__row">
                  <th scope="row" class="govuk-table__header">
                    {row.childId ? (
                      <a class="govuk-link" href={`/children/${row.childId}`}>
                        {row.childName || 'Name not known'}
                      </a>
                    ) : (
                      'Not about one child'
                    )}
                  </th>
                  <td class="govuk-table__cell">{row.onDate === null ? '' : shortDay(row.onDate)}</td>
                  {isSpells && (
                    <td class="govuk-table__cell">{row.toOn === null ? 'Still open' : shortDay(row.toOn)}</td>
                  )}
                  <td class="govuk-table__cell">
                    {HOW[`${row.numerator}`]}
                    {row.value !== null && `: ${row.value}`}
                  </td>
                  <td class="govuk-table__cell">
                    <a class="govuk-link" href={`/records/${row.recordKind}/${row.recordId}`}>
                      {list.titleOf(row.recordKind)}
                      <span class="govuk-visually-hidden"> of {row.childName}</span>
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
      <p class="govuk-body">{list.sentence}</p>
    </>
  )
}
