import type { Ctx } from '../../../engines/records/index.ts'
import { Details } from '../../../web/kit/index.ts'
import { nameOf, type Passage } from '../threshold-guide.ts'
import { guideOn } from '../thresholds.ts'

/** What one passage says, and by what signs one sees it. */
export const PassageWords = ({ passage: { says, signs } }: { passage: Passage }) => (
  <>
    <p class="govuk-body">{says}</p>
    {signs.length > 0 && (
      <ul class="govuk-list govuk-list--bullet">
        {signs.map(sign => (
          <li>{sign}</li>
        ))}
      </ul>
    )}
  </>
)

/** What the partnership has agreed about who needs what help, beside the questions: to be read, and never to propose a level. */
export async function thresholdGuidance(ctx: Ctx) {
  const guide = await guideOn(ctx, ctx.today)
  return (
    <aside aria-labelledby="threshold-guidance">
      <h2 class="govuk-heading-s" id="threshold-guidance">
        The threshold guidance
      </h2>
      {guide.map(passage => (
        <Details summaryText={nameOf(passage)}>
          <PassageWords passage={passage} />
        </Details>
      ))}
    </aside>
  )
}
