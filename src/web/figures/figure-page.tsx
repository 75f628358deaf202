import { formatDay } from '../../core/day.ts'
import {
  type Cell,
  type Figure,
  type Indicator,
  range,
  SMALLEST_SHOWN,
} from '../../engines/indicators/index.ts'
import { BarSplit, inUnit, mostOf, type SplitRow, TrendChart } from '../charts/index.ts'
import { type FiguresAsked, queryOf } from './asked.ts'
import { PeriodForm } from './period-form.tsx'
import { pointsOf } from './points.ts'
import { saidCounts, saidValue, saidWhen, whole } from './said.ts'
import { betterWords, unitOf } from './unit-of.ts'

/** A figure split by one thing, its parts named, small ones taken out. */
export type FigureSplit = { title: string; cells: readonly Cell[] }

export type FigurePageProps = {
  indicator: Indicator
  figure: Figure
  trend: readonly Figure[]
  splits: readonly FigureSplit[]
  asked: FiguresAsked
}

const STEPS = { months: 'month', quarters: 'quarter', years: 'year' }

/** One figure: its number, what it means, how it moved, how it splits, what could change it, and who is behind it. */
export const FigurePage = ({ indicator, figure, trend, splits, asked }: FigurePageProps) => (
  <>
    <h1 class="govuk-heading-l gt-figure__title">{indicator.title}</h1>
    <p class="gt-figure__number">
      <span
        class={figure.state === 'answered' ? 'gt-figure__value' : 'gt-figure__value gt-figure__value--none'}
      >
        {saidValue(indicator, figure)}
      </span>
      <span class="gt-figure__when">
        {saidWhen(indicator, figure)}
        {asked.knownOn !== null && `, as known on ${formatDay(asked.knownOn)}`}
      </span>
    </p>
    <p class="govuk-body gt-figure__definition">{indicator.definition}</p>
    <p class="govuk-body gt-figure__better">
      {betterWords(indicator)}. {indicator.measure !== 'count' && `${saidCounts(indicator, figure)}.`}
    </p>
    <PeriodForm action={`/figures/${indicator.id}`} asked={asked} withSteps />
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <TrendChart
          id="trend"
          title={indicator.shape === 'spells' ? 'How it stood' : `Each ${STEPS[asked.step]}`}
          points={pointsOf(trend)}
          unit={unitOf(indicator)}
          {...(indicator.target === undefined
            ? {}
            : {
                target: {
                  value: indicator.target,
                  words: `Aim ${inUnit(indicator.target, unitOf(indicator))}`,
                },
              })}
        />
      </div>
      <div class="govuk-grid-column-one-third">
        <Behind indicator={indicator} figure={figure} asked={asked} />
        <Doubts indicator={indicator} figure={figure} />
      </div>
    </div>
    <Splits indicator={indicator} figure={figure} splits={splits} />
  </>
)

function Behind({ indicator, figure, asked }: { indicator: Indicator; figure: Figure; asked: FiguresAsked }) {
  const link = (side: string, words: string) => (
    <li>
      <a class="govuk-link" href={`/figures/${indicator.id}/children${queryOf(asked, { side })}`}>
        {words}
      </a>
    </li>
  )
  const isRate = indicator.measure === 'rate-per-10000'
  const rest = isRate ? 0 : figure.denominator - figure.numerator
  return (
    <section aria-labelledby="behind">
      <h2 class="govuk-heading-m" id="behind">
        Who is behind it
      </h2>
      <ul class="govuk-list">
        {link('numerator', `Counted: ${whole(figure.numerator)}`)}
        {rest > 0 && link('rest', `Not counted: ${whole(rest)}`)}
        {figure.cannotTell > 0 && link('cannot-tell', `Cannot tell: ${whole(figure.cannotTell)}`)}
      </ul>
    </section>
  )
}

function Doubts({ indicator, figure }: { indicator: Indicator; figure: Figure }) {
  const could = range(indicator, figure)
  const unit = unitOf(indicator)
  const [worst, best] =
    indicator.better === 'lower' ? [could?.most, could?.least] : [could?.least, could?.most]
  const words = indicator.better === 'neutral' ? ['At least', 'At most'] : ['Worst', 'Best']
  return (
    <section aria-labelledby="doubts">
      <h2 class="govuk-heading-m" id="doubts">
        What could change it
      </h2>
      {figure.cannotTell === 0 ? (
        <p class="govuk-body">Nothing: the record says of each whether it counts.</p>
      ) : (
        <>
          <p class="govuk-body">
            Of {whole(figure.cannotTell)} the record does not say whether they count. They are in neither
            number.
          </p>
          {could && (
            <dl class="govuk-summary-list gt-dense">
              {[worst, best].map((value, i) => (
                <div class="govuk-summary-list__row">
                  <dt class="govuk-summary-list__key">{words[i]}</dt>
                  <dd class="govuk-summary-list__value">{inUnit(value, unit)}</dd>
                </div>
              ))}
            </dl>
          )}
        </>
      )}
    </section>
  )
}

function Splits({ indicator, figure, splits }: Pick<FigurePageProps, 'indicator' | 'figure' | 'splits'>) {
  const unit = unitOf(indicator)
  const rows = splits.map(({ cells }) => cells.map(cell => rowOf(indicator, cell)))
  const most = mostOf(rows, unit)
  const compares = indicator.measure === 'percent' && figure.value !== null
  const hides = splits.some(({ cells }) => cells.some(cell => cell.figure === null))
  return (
    <section aria-labelledby="splits">
      <h2 class="govuk-heading-m" id="splits">
        How it splits
      </h2>
      {hides && (
        <p class="govuk-body">
          Parts of fewer than {SMALLEST_SHOWN} are not shown as numbers, to anyone, nor is the part that would
          give one away.
        </p>
      )}
      <div class="gt-multiples">
        {splits.map(({ title, cells }, i) => (
          <BarSplit
            title={title}
            unit={unit}
            rows={rows[i] ?? []}
            most={most}
            {...(compares && cells.some(cell => cell.figure) ? { whole: figure.value } : {})}
          />
        ))}
      </div>
    </section>
  )
}

function rowOf(indicator: Indicator, { part, figure, isSmall }: Cell): SplitRow {
  if (!figure)
    return { label: part, value: null, words: isSmall ? `fewer than ${SMALLEST_SHOWN}` : 'not shown' }
  const counts =
    indicator.measure === 'percent' ? { numerator: figure.numerator, denominator: figure.denominator } : {}
  // How many children live here is not known part by part: a rate's parts are counts.
  const value = indicator.measure === 'rate-per-10000' ? figure.numerator : figure.value
  return { label: part, value, ...counts, ...(figure.state === 'empty' ? { words: 'none' } : {}) }
}
