import type { Ctx } from '../../../engines/records/index.ts'
import { Details } from '../../../web/kit/index.ts'
import { guideOn } from '../thresholds.ts'

/** What the partnership has agreed about who needs what help, beside the questions: to be read, and never to propose a level. */
export async function thresholdGuidance(ctx: Ctx) {
  const guide = await guideOn(ctx, ctx.today)
  return (
    <aside aria-labelledby="threshold-guidance">
      <h2 class="govuk-heading-s" id="threshold-guidance">
        The threshold guidance
      </h2>
      {guide.map(({ level, title, says }) => (
        <Details summaryText={`${level}: ${title}`}>
          <p class="govuk-body-s">{says}</p>
        </Details>
      ))}
    </aside>
  )
}
