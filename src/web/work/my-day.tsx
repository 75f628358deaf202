import type { ComponentChildren } from 'preact'
import { type Day, dayName, formatDay } from '../../core/day.ts'
import { counted } from './counted.ts'

/** A number that matters this morning, opening what is behind it. */
export type Headline = { href: string; number: number; one: string; many: string; urgent?: boolean }

export type MyDayProps = {
  name: string
  today: Day
  headlines: readonly Headline[]
  children?: ComponentChildren
  sentence?: string
}

/** The first page of the day: what matters in a line of numbers, then what is behind them. */
export const MyDay = ({ name, today, headlines, children, sentence }: MyDayProps) => (
  <>
    <h1 class="govuk-heading-l govuk-!-margin-bottom-2">
      <span class="govuk-caption-l">{`${dayName(today)} ${formatDay(today)}`}</span>
      {`Good day, ${name.split(' ')[0]}`}
    </h1>
    {headlines.length > 0 && (
      <ul class="gt-headlines">
        {headlines.map(({ href, number, one, many, urgent }) => (
          <li class={urgent && number > 0 ? 'gt-headline gt-headline--urgent' : 'gt-headline'}>
            <a class="gt-headline__link" href={href}>
              {counted(number, one, many)}
            </a>
          </li>
        ))}
      </ul>
    )}
    {children}
    {sentence && <p class="govuk-hint">{sentence}</p>}
  </>
)
