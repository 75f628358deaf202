import { isoDay } from '../../core/day.ts'
import type { FiguresAsked } from './asked.ts'

type DayBox = { name: string; label: string; value: string }

const Box = ({ name, label, value }: DayBox) => (
  <div class="gt-period__box">
    <label class="govuk-label" for={`period-${name}`}>
      {label}
    </label>
    <input class="govuk-input gt-period__date" id={`period-${name}`} type="date" name={name} value={value} />
  </div>
)

const STEPS = { months: 'Months', quarters: 'Quarters', years: 'Years' }

/** Chooses the days of the figures, and the day the record was known on. Works by itself, without script. */
export const PeriodForm = ({
  action,
  asked,
  withSteps = false,
}: {
  action: string
  asked: FiguresAsked
  withSteps?: boolean
}) => (
  <form class="gt-period" method="get" action={action}>
    <Box name="from" label="From" value={isoDay(asked.period.from)} />
    <Box name="to" label="To, or on" value={isoDay(asked.period.to)} />
    <Box
      name="known"
      label="As known on (empty for now)"
      value={asked.knownOn === null ? '' : isoDay(asked.knownOn)}
    />
    {withSteps && (
      <div class="gt-period__box">
        <label class="govuk-label" for="period-step">
          Trend by
        </label>
        <select class="govuk-select gt-period__select" id="period-step" name="step">
          {Object.entries(STEPS).map(([value, words]) => (
            <option value={value} selected={value === asked.step}>
              {words}
            </option>
          ))}
        </select>
      </div>
    )}
    <button class="govuk-button govuk-button--secondary gt-period__button" type="submit">
      Show
    </button>
  </form>
)
