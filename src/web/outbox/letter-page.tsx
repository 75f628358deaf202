import type { Paper } from '../../engines/papers/index.ts'
import { PaperPage } from '../paper/index.ts'

/** One copy on a child's record, to be read, printed or saved. */
export const LetterPage = ({ paper }: { paper: Paper }) => (
  <>
    <h1 class="govuk-heading-l">
      <span class="govuk-caption-l">A copy on the record</span>
      To {paper.to?.[0]}
    </h1>
    <PaperPage paper={paper} level={2} />
  </>
)
