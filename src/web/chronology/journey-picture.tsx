import type { VNode } from 'preact'
import { isoDay } from '../../core/day.ts'
import { JourneyKey } from './journey-key.tsx'
import type { Frame, StackHref } from './journey-marks.tsx'
import { JourneySvg } from './journey-svg.tsx'
import { journeyText } from './journey-text.tsx'
import { drawing, type Life } from './layout.ts'
import { journeySummary } from './summary.ts'

export type JourneyPictureProps = Life & {
  /** The name the child uses. */
  name: string
  /** Unique on the page: the ids of the parts start with it. */
  id: string
  /** Where a stack of marks leads; by default the chronology on the same page, filtered to its lane and days. */
  stackHref?: StackHref
}

const inChronology: StackHref = (lane, fromOn, toOn) =>
  `?lane=${lane}&from=${isoDay(fromOn)}&to=${isoDay(toOn)}#chronology`

/**
 * One picture of a child's life, from and to the given days, with its summary, key and text equivalent.
 * Drawn whole on the server: no script, no inline style. Needs `journey.css`.
 */
export function JourneyPicture({ name, id, stackHref = inChronology, ...life }: JourneyPictureProps): VNode {
  const drawn = drawing(life)
  const frame: Frame = {
    today: life.today,
    tipX: 0,
    tipY: drawn.height - 6,
    tipWidth: drawn.width,
    stackHref,
  }
  return (
    <figure class="journey">
      <figcaption class="journey-summary govuk-body-s">{journeySummary(life, name)}</figcaption>
      <a class="govuk-skip-link journey-skip" href={`#${id}-after`}>
        Skip the picture
      </a>
      <div class="journey-scroll">
        <JourneySvg drawn={drawn} frame={frame} id={id} name={name} />
      </div>
      <div id={`${id}-after`} tabIndex={-1}>
        <p class="govuk-visually-hidden">What the signs in the picture mean:</p>
        <JourneyKey drawn={drawn} />
        <details class="govuk-details journey-words">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">The picture in words</span>
          </summary>
          <div class="govuk-details__text">{journeyText(life)}</div>
        </details>
      </div>
    </figure>
  )
}
