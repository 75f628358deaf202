import { Details } from '../../../web/kit/index.ts'
import { THRESHOLD_GUIDE } from '../threshold-guide.ts'

/** What the partnership has agreed about who needs what help, beside the questions: to be read, and never to propose a level. */
export const ThresholdGuidance = () => (
  <aside aria-labelledby="threshold-guidance">
    <h2 class="govuk-heading-s" id="threshold-guidance">
      The threshold guidance
    </h2>
    {THRESHOLD_GUIDE.map(({ level, title, says }) => (
      <Details summaryText={`${level}: ${title}`}>
        <p class="govuk-body-s">{says}</p>
      </Details>
    ))}
  </aside>
)
