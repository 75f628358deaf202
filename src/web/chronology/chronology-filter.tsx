import type { VNode } from 'preact'
import { formatNumber } from '../../core/number.ts'
import type { Problem } from '../../core/outcome.ts'
import type { Lane } from '../../engines/chronology/index.ts'
import { type ChronologyFilter, isFiltered, TONE_CHOICES, type Typed, typedDay } from './filter.ts'
import { LANES } from './lanes.ts'
import { searchNamed } from './spoken.ts'

type Box = { name: string; value: string; words: string; checked: boolean }

const Boxes = ({ id, legend, boxes }: { id: string; legend: string; boxes: Box[] }): VNode => (
  <div class="govuk-form-group chronology-filter__boxes">
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        {boxes.map(box => (
          <div key={box.value} class="govuk-checkboxes__item">
            <input
              class="govuk-checkboxes__input"
              id={`${id}-${box.value}`}
              name={box.name}
              type="checkbox"
              value={box.value}
              checked={box.checked}
            />
            <label class="govuk-label govuk-checkboxes__label" for={`${id}-${box.value}`}>
              {box.words}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  </div>
)

type DayProps = {
  id: string
  name: 'from' | 'to'
  label: string
  value: string
  problem: Problem | undefined
}

const DayField = ({ id, name, label, value, problem }: DayProps): VNode => (
  <div class={`govuk-form-group${problem ? ' govuk-form-group--error' : ''}`}>
    <label class="govuk-label" for={`${id}-${name}`}>
      {label}
    </label>
    {problem && (
      <p class="govuk-error-message" id={`${id}-${name}-error`}>
        <span class="govuk-visually-hidden">Error: </span>
        {problem.message}
      </p>
    )}
    <input
      class={`govuk-input govuk-input--width-10${problem ? ' govuk-input--error' : ''}`}
      id={`${id}-${name}`}
      name={name}
      type="text"
      value={value}
      aria-describedby={problem ? `${id}-${name}-error` : undefined}
    />
  </div>
)

export type ChronologyFormProps = {
  filter: ChronologyFilter
  problems: readonly Problem[]
  /** What was typed for the days, given back when it could not be read. */
  typed: Typed
  id: string
  action: string
  keep: Readonly<Record<string, string>>
  /** How many entries each lane has, to be shown beside it. */
  counts: ReadonlyMap<Lane, number>
}

/** The search and filters, as a form that asks by its address: it can be kept, sent and goes back. */
export function ChronologyForm({
  filter,
  problems,
  typed,
  id,
  action,
  keep,
  counts,
}: ChronologyFormProps): VNode {
  const problemOf = (field: string) => problems.find(p => p.field === field)
  return (
    <form class="chronology-filter" method="get" action={`${action}#${id}`} {...searchNamed('Chronology')}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div class="chronology-filter__row">
        <div class="govuk-form-group chronology-filter__search">
          <label class="govuk-label" for={`${id}-search`}>
            Words to look for
          </label>
          <input class="govuk-input" id={`${id}-search`} name="search" type="search" value={filter.search} />
        </div>
        <DayField
          id={id}
          name="from"
          label="From, like 27/3/2024"
          value={typed.from ?? typedDay(filter.from)}
          problem={problemOf('from')}
        />
        <DayField
          id={id}
          name="to"
          label="To"
          value={typed.to ?? typedDay(filter.to)}
          problem={problemOf('to')}
        />
      </div>
      <details
        class="govuk-details chronology-filter__more"
        open={filter.lanes.length + filter.tones.length > 0}
      >
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Show only some kinds of entry</span>
        </summary>
        <Boxes
          id={`${id}-lane`}
          legend="Show only"
          boxes={LANES.filter(({ lane }) => counts.has(lane) || filter.lanes.includes(lane)).map(
            ({ lane, title }) => ({
              name: 'lane',
              value: lane,
              words: `${title} (${formatNumber(counts.get(lane) ?? 0)})`,
              checked: filter.lanes.includes(lane),
            }),
          )}
        />
        <Boxes
          id={`${id}-tone`}
          legend="That was"
          boxes={TONE_CHOICES.map(({ value, words }) => ({
            name: 'tone',
            value,
            words,
            checked: filter.tones.includes(value),
          }))}
        />
      </details>
      <div class="govuk-button-group">
        <button class="govuk-button" type="submit">
          Show
        </button>
        {isFiltered(filter) && (
          <a class="govuk-link" href={`${action}${clearQuery(keep)}#${id}`}>
            Show everything
          </a>
        )}
      </div>
    </form>
  )
}

const clearQuery = (keep: Readonly<Record<string, string>>): string => {
  const text = new URLSearchParams(keep).toString()
  return text === '' ? '' : `?${text}`
}
