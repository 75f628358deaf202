export type ProgressBarProps = {
  /** How far, 0 to 1; undefined while that cannot be known. */
  done?: number
  words: string
  /** Answers { done: 0 to 1, words, href? }; `href` is where to go when all is done. */
  url: string
}

/** How far long work has come. The script asks again and again; without it the page says how to look again. */
export const ProgressBar = ({ done, words, url }: ProgressBarProps) => (
  <div class="gt-progress" data-progress-url={url}>
    <p class="govuk-body gt-progress__words" id="progress-words" role="status">
      {words}
    </p>
    <progress class="gt-progress__bar" max="1" value={done} aria-labelledby="progress-words" />
    <noscript>
      <p class="govuk-body">Reload this page to see how far it is.</p>
    </noscript>
  </div>
)
