import { addMonths, day, formatDay, shortDay } from '../../core/day.ts'
import { BarSplit, Sparkline, TrendChart, type TrendPoint } from '../charts/index.ts'

const FIRST = day('2025-11-30')
const IN_TIME = [91, 88, 90, 84, 79, null, 83, 86, 88, 92, 94, 93]

const POINTS: readonly TrendPoint[] = IN_TIME.map((value, i) => ({
  label: shortDay(addMonths(FIRST, i)),
  day: addMonths(FIRST, i),
  value,
  numerator: value === null ? null : Math.round(value * 1.2),
  denominator: value === null ? null : 120,
}))

const ENGLAND = POINTS.map(p => ({ ...p, value: 86 }))

/** Every kind of picture of figures, with none and one too. */
export const InCharts = () => (
  <>
    <h2 class="govuk-heading-l">Figures</h2>
    <TrendChart
      id="reviews"
      title="Reviews held on time"
      description={`Reviews of children in care held by their due date, each month to ${formatDay(addMonths(FIRST, 11))}.`}
      points={POINTS}
      unit="percent"
      target={{ value: 95, words: 'Aim 95%' }}
      comparator={{ points: ENGLAND, words: 'England' }}
      breaks={[{ day: day('2026-04-01'), words: 'New definition' }]}
    />
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-one-half">
        <BarSplit
          title="By age"
          unit="percent"
          whole={86.7}
          rows={[
            { label: 'Under 1', value: 100, numerator: 8, denominator: 8, href: '/gallery' },
            { label: '1 to 4', value: 75, numerator: 15, denominator: 20 },
            { label: '16 and over', value: null, numerator: 0, denominator: 0 },
          ]}
        />
      </div>
      <div class="govuk-grid-column-one-half">
        <BarSplit title="By team" unit="percent" rows={[]} />
      </div>
    </div>
    <p class="govuk-body">
      Children in care: 214{' '}
      <Sparkline
        title="Children in care"
        unit="count"
        points={POINTS.map((p, i) => ({ ...p, value: 200 + i * i }))}
      />
    </p>
    <TrendChart id="none" title="Figures before the first return" points={[]} unit="count" />
    <TrendChart id="one" title="Days to a decision" points={POINTS.slice(0, 1)} unit="days" />
  </>
)
