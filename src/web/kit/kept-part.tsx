import { partOf } from '../../engines/drafts/index.ts'
import { Writing } from './writing-here.ts'

/**
 * What stands first in a form that is kept: since when it is written, who else writes there, and what was saved meanwhile. Two
 * hidden values carry it from page to page; the server reads them (src/app/server/drafts.tsx).
 */
export const KeptPart = ({ hidden }: { hidden: Readonly<Record<string, string>> }) => (
  <Writing.Consumer>
    {here => {
      if (!here) return null
      const part = partOf(hidden)
      const goesOn = here.goesOn?.part === part ? here.goesOn : undefined
      const also = here.also.get(part)
      return (
        <>
          <input type="hidden" name="_begun" value={goesOn?.begun || here.begun} />
          {goesOn?.told && <input type="hidden" name="_told" value={goesOn.told} />}
          {also && (
            <p class="govuk-inset-text gt-also" role="status">
              {also}
            </p>
          )}
          {goesOn?.notice}
        </>
      )
    }}
  </Writing.Consumer>
)
