import { StackingTable } from '../../../web/kit/index.ts'
import { PROGRAMME } from '../group.ts'
import type { Total } from './read-groups.ts'

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${part} of ${whole} (${Math.round((100 * part) / whole)}%)`

/** How each programme goes at each hub, in numbers alone. */
export const Totals = ({ totals }: { totals: readonly Total[] }) =>
  totals.length === 0 ? null : (
    <StackingTable
      caption="By programme and hub"
      captionClasses="govuk-table__caption--m"
      head={[
        'Programme',
        'Hub',
        'Places',
        'From social care',
        'From early help',
        'Still open',
        'Times they came',
        'Finished, of those that ended',
        'Did not come',
      ].map(text => ({ text }))}
      rows={totals.map(one => [
        { text: PROGRAMME[one.programme] },
        { text: one.hub ?? 'No hub' },
        { text: String(one.places) },
        { text: String(one.socialCare) },
        { text: String(one.earlyHelp) },
        { text: String(one.open) },
        { text: share(one.came, one.sessions) },
        { text: share(one.finished, one.places - one.open) },
        { text: String(one.didNotCome) },
      ])}
    />
  )
