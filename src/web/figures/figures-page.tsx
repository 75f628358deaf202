import type { Indicator, Overview } from '../../engines/indicators/index.ts'
import { Sparkline } from '../charts/index.ts'
import { ListFilter } from '../kit/index.ts'
import { type FiguresAsked, queryOf } from './asked.ts'
import { PeriodForm } from './period-form.tsx'
import { pointsOf } from './points.ts'
import { saidCounts, saidValue, whole } from './said.ts'
import { betterWords, unitOf } from './unit-of.ts'

/** The indicators of one practice area. */
export type FigureGroup = {
  title: string
  id: string
  figures: readonly { indicator: Indicator; overview: Overview }[]
}

/** Every figure, by practice area: its number now, the year's trend and which way is better. */
export const FiguresPage = ({ groups, asked }: { groups: readonly FigureGroup[]; asked: FiguresAsked }) => (
  <>
    <h1 class="govuk-heading-l">Figures</h1>
    <p class="govuk-body">
      Children in care, plans and other things that hold on a day are counted on the last day. Things that
      happen are counted over the period. Every child counts, whoever looks.
    </p>
    <PeriodForm action="/figures" asked={asked} />
    <ListFilter of="figures" label="Narrow the list" />
    <div id="figures">
      {groups.map(group => (
        <section class="gt-figures" aria-labelledby={`group-${group.id}`}>
          <h2 class="govuk-heading-m" id={`group-${group.id}`}>
            {group.title}
          </h2>
          <table class="govuk-table gt-dense gt-figures__table">
            <thead class="govuk-table__head">
              <tr class="govuk-table__row">
                <th scope="col" class="govuk-table__header">
                  Figure
                </th>
                <th scope="col" class="govuk-table__header govuk-table__header--numeric">
                  Number
                </th>
                <th scope="col" class="govuk-table__header">
                  Last 12 months
                </th>
                <th scope="col" class="govuk-table__header gt-figures__better">
                  Better
                </th>
              </tr>
            </thead>
            <tbody class="govuk-table__body">
              {group.figures.map(one => (
                <FigureRow {...one} asked={asked} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  </>
)

function FigureRow({
  indicator,
  overview: { figure, trend },
  asked,
}: {
  indicator: Indicator
  overview: Overview
  asked: FiguresAsked
}) {
  const hasValue = figure.state === 'answered'
  return (
    <tr class="govuk-table__row" data-entry>
      <th scope="row" class="govuk-table__header gt-figures__title">
        <a class="govuk-link" href={`/figures/${indicator.id}${queryOf(asked)}`}>
          {indicator.title}
        </a>
      </th>
      <td class="govuk-table__cell govuk-table__cell--numeric gt-figures__number">
        <strong class={hasValue ? undefined : 'gt-figures__none'}>{saidValue(indicator, figure)}</strong>
        {hasValue && indicator.measure !== 'count' && (
          <span class="gt-figures__counts">{saidCounts(indicator, figure)}</span>
        )}
        {figure.cannotTell > 0 && (
          <span class="gt-figures__counts">{whole(figure.cannotTell)} cannot be told</span>
        )}
      </td>
      <td class="govuk-table__cell gt-figures__trend">
        {trend.some(point => point.value !== null) ? (
          <Sparkline title={indicator.title} points={pointsOf(trend)} unit={unitOf(indicator)} />
        ) : (
          <span class="gt-figures__counts">No trend</span>
        )}
      </td>
      <td class="govuk-table__cell gt-figures__better">{betterWords(indicator)}</td>
    </tr>
  )
}
