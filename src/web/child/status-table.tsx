import { formatDay } from '../../core/day.ts'
import { STATUSES, type StatusSpell } from '../../engines/status/index.ts'
import { Table } from '../kit/index.ts'

/** Every status a child has had, newest first. */
export const StatusTable = ({ spells }: { spells: readonly StatusSpell[] }) =>
  spells.length === 0 ? (
    <p class="govuk-body">No status is recorded.</p>
  ) : (
    <Table
      classes="gt-dense"
      caption="Every status by date"
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[{ text: 'Status' }, { text: 'From' }, { text: 'To' }]}
      rows={spells.map(({ status, fromOn, toOn }) => [
        { text: STATUSES[status] },
        { text: fromOn === null ? 'Not in the record' : formatDay(fromOn) },
        { text: toOn === null ? 'Still open' : formatDay(toOn) },
      ])}
    />
  )
