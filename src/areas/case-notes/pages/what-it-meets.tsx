import type { ComponentChildren } from 'preact'
import { Details } from '../../../web/kit/index.ts'

/** Above the form of a visit: which deadlines one that sees the child today meets, so that nobody goes or writes twice. */
export const whatItMeets = (met: readonly string[], how: ComponentChildren) =>
  met.length === 0 ? null : (
    <Details
      summaryText={met.length === 1 ? 'What a visit today meets' : `What a visit today meets (${met.length})`}
    >
      <ul class="govuk-list govuk-list--bullet">
        {met.map(one => (
          <li>{one}</li>
        ))}
      </ul>
      <p class="govuk-body">{how}</p>
    </Details>
  )
