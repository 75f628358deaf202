import { type Attributes, classes, translations } from './attributes.ts'
import { Button } from './button.tsx'
import { says, type Words } from './words.ts'

export type ExitThisPageProps = Words & {
  /** Somewhere harmless, or an address of ours that leads there. */
  redirectUrl?: string
  id?: string
  classes?: string
  attributes?: Attributes
  activatedText?: string
  timedOutText?: string
  pressTwoMoreTimesText?: string
  pressOneMoreTimeText?: string
}

const DEFAULT = (
  <>
    <span class="govuk-visually-hidden">Emergency</span> Exit this page
  </>
)

/** The way out at once, for whoever must not be seen reading this. Works without script; with it, also by pressing Shift three times. */
export const ExitThisPage = (exit: ExitThisPageProps) => (
  <div
    id={exit.id || undefined}
    class={classes('govuk-exit-this-page', exit.classes)}
    data-module="govuk-exit-this-page"
    {...exit.attributes}
    {...translations({
      activated: exit.activatedText,
      'timed-out': exit.timedOutText,
      'press-two-more-times': exit.pressTwoMoreTimesText,
      'press-one-more-time': exit.pressOneMoreTimeText,
    })}
  >
    <Button
      html={says(exit) ? exit.html : DEFAULT}
      text={exit.text}
      classes="govuk-button--warning govuk-exit-this-page__button govuk-js-exit-this-page-button"
      href={exit.redirectUrl || 'https://www.bbc.co.uk/weather'}
      attributes={{ rel: 'nofollow noreferrer' }}
    />
  </div>
)
