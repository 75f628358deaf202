import { invalid } from '../../core/outcome.ts'
import type { Role } from '../../engines/access/index.ts'
import type { Action } from '../../engines/area.ts'
import { change, insert, list, type RecordKind, type Row } from '../../engines/records/index.ts'
import { Address, ChildsWords, CommunicationNeed, Telephone, Warning } from './records.ts'
import { WORKERS } from './who.ts'
import { stopWhatTells } from './withheld.ts'

/** An action that records one thing about the child, as its kind declares it. */
function adds(
  kind: RecordKind,
  id: string,
  title: string,
  submit: string,
  may: readonly Role[],
  ask?: string[],
): Action {
  return {
    id,
    title,
    submit,
    may,
    form: kind,
    ask,
    run: ({ ctx, child, values, recordId }) => insert(ctx, kind, child, values as never, recordId),
  }
}

/** As `adds`, for what may be kept from somebody: a letter that waits and would tell it no longer leaves. */
function keeps(...of: Parameters<typeof adds>): Action {
  const action = adds(...of)
  return {
    ...action,
    async run(asked) {
      const done = await action.run(asked)
      if (done.ok && asked.values.keptFrom) await stopWhatTells(asked.ctx, asked.child)
      return done
    },
  }
}

/** Where somebody lives from a day on: whatever home stood open until then ends on that day. */
function movesHome(action: Action): Action {
  return {
    ...action,
    async run(asked) {
      const { ctx, child, recordId, values } = asked
      const { fromOn } = values as Partial<Row<typeof Address>>
      if (fromOn == null) return invalid('fromOn', 'Say from which day they live there')
      if (fromOn > ctx.today) return invalid('fromOn', 'This day is still to come')
      const left = (await list(ctx, Address, child)).filter(
        ({ id, fromOn: began, toOn }) => id !== recordId && toOn === null && (began ?? fromOn) <= fromOn,
      )
      for (const { id, knownAt } of left) {
        const ended = await change(ctx, Address, id, { toOn: fromOn }, knownAt)
        if (!ended.ok) return ended
      }
      return action.run(asked)
    },
  }
}

export const actions: Action[] = [
  adds(ChildsWords, 'add-words', 'Record what the child said', 'Save their words', WORKERS),
  adds(Warning, 'add-warning', 'Add a warning', 'Add the warning', WORKERS, [
    'kind',
    'says',
    'source',
    'fromOn',
    'reviewOn',
  ]),
  // For the child on their own page, for a parent on theirs: it shows on every page of each child whom they matter to.
  adds(
    CommunicationNeed,
    'add-communication-need',
    'Record an interpreter or another need for speaking with them',
    'Save the need',
    WORKERS,
  ),
  // A second home, or one from before: it ends nothing.
  keeps(Address, 'add-address', 'Add an address', 'Add the address', WORKERS),
  {
    ...movesHome(
      keeps(Address, 'move-home', 'They have moved home', 'Save the move', WORKERS, [
        'lines',
        'postcode',
        'fromOn',
        'keptFrom',
        'keptFromOn',
      ]),
    ),
    needs: ['fromOn'],
  },
  keeps(Telephone, 'add-telephone', 'Add a telephone number', 'Add the number', WORKERS, [
    'number',
    'safeWhen',
    'keptFrom',
    'keptFromOn',
  ]),
]
