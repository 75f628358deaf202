import { invalid, refused } from '../../../core/outcome.ts'
import type { Action } from '../../../engines/area.ts'
import { insert, list, type RecordKind } from '../../../engines/records/index.ts'
import { DeprivationOfLiberty, PreviousPermanence, Unaccompanied } from '../records.ts'

type Doing = Parameters<Action['run']>[0]

/** Of what the return has one row a child: a second is not written, the first is put right. */
async function theOnly(kind: RecordKind, { ctx, child, values, recordId }: Doing) {
  const stands = (await list(ctx, kind, child)).some(({ id }) => id !== recordId)
  return stands
    ? refused('It stands in the record already: correct it there.')
    : insert(ctx, kind, child, values as never, recordId)
}

const MAY = ['social-worker', 'front-door-worker', 'team-manager'] as const

/** What the SSDA903 asks of a child in care and nothing else here writes down (its guide: UASC, previous permanence, DoLo). */
export const forTheReturn: Action[] = [
  {
    id: 'record-unaccompanied',
    title: 'Record that a child came alone and asked for asylum',
    submit: 'Save',
    may: MAY,
    form: Unaccompanied,
    run: asked => theOnly(Unaccompanied, asked),
  },
  {
    id: 'record-previous-permanence',
    title: 'Record what was arranged for good before this care',
    submit: 'Save',
    may: MAY,
    form: PreviousPermanence,
    needs: ['option'],
    run: async asked =>
      asked.values.option === null
        ? invalid('option', 'Say what was arranged, or that nothing was')
        : theOnly(PreviousPermanence, asked),
  },
  {
    id: 'record-deprivation-of-liberty',
    title: 'Record an order that deprives a child of liberty',
    submit: 'Save the order',
    // A court’s: a manager says that it was made.
    may: ['team-manager', 'head-of-service'],
    form: DeprivationOfLiberty,
    needs: ['startedOn'],
    async run({ ctx, child, values, recordId }) {
      const { startedOn, endedOn } = values as { startedOn: number | null; endedOn: number | null }
      if (startedOn === null) return invalid('startedOn', 'Say from which day')
      if (startedOn > ctx.today) return invalid('startedOn', 'This day is still to come')
      if (endedOn !== null && endedOn < startedOn) return invalid('endedOn', 'It ended before it began')
      return insert(ctx, DeprivationOfLiberty, child, values as never, recordId)
    },
  },
]
