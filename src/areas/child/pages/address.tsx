import { openRecord } from '../../../engines/access/index.ts'
import { Address } from '../records.ts'
import { stopWhatTells } from '../withheld.ts'
import { correctingPage } from './correcting.tsx'

/** An address that was typed wrongly, or from another day, or that somebody must not learn. A move is another address. */
export const addressPage = correctingPage({
  path: 'addresses/:address',
  title: 'Correct an address',
  submit: 'Save the correction',
  kind: Address,
  ask: ['lines', 'postcode', 'fromOn', 'toOn', 'keptFrom', 'keptFromOn'],
  async find({ ctx, path }, { personId }) {
    const row = await openRecord(ctx, Address, path.address ?? '')
    return row?.subject === personId ? row : undefined
  },
  async above(_row, _asked, { personId, name }) {
    return (
      <p class="govuk-body">
        For what was written down wrongly. Where {name} has moved,{' '}
        <a class="govuk-link" href={`/children/${personId}/move-home`}>
          record the move
        </a>
        : it ends this address on that day.
      </p>
    )
  },
  wrong: () => [],
  // What is kept from somebody from now on must not leave in a letter that waits.
  async after(ctx, { personId }, { keptFrom }) {
    if (keptFrom) await stopWhatTells(ctx, personId)
  },
})
