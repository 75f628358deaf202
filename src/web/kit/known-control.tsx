export type KnownControlProps = {
  /** The page's own address. */
  action: string
  /** The day shown, '2024-07-31'; empty for now. */
  known?: string
  /** The first and last day that can be asked for. */
  min?: string
  max?: string
  /** Kept in the address beside it. */
  keep?: Readonly<Record<string, string>>
}

/** Turns a page to what was known on a day: `?known=2024-07-31`. Sends itself where there is script. */
export const KnownControl = ({ action, known, min, max, keep = {} }: KnownControlProps) => (
  <form class="gt-known" method="get" action={action} data-autosubmit>
    {Object.entries(keep).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <label class="govuk-label gt-known__label" for="known-on">
      As known on
    </label>
    <input
      class="govuk-input gt-known__date"
      id="known-on"
      type="date"
      name="known"
      value={known}
      min={min}
      max={max}
    />
    <button class="govuk-button govuk-button--secondary gt-known__button" type="submit">
      Show
    </button>
    {known && (
      <a class="govuk-link gt-known__now" href={action}>
        Back to now
      </a>
    )}
  </form>
)
