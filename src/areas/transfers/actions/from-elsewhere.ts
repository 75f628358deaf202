import { invalid, type Outcome, refused } from '../../../core/outcome.ts'
import type { Action, Asked } from '../../../engines/area.ts'
import { type Ctx, change, insert, list, type Row } from '../../../engines/records/index.ts'
import { beginsWork } from '../../child/facts.ts'
import { CHAIRING, whyNotChair } from '../../child-protection/facts.ts'
import { TransferIn } from '../records.ts'
import { PROPOSING, RECEIVING } from '../who.ts'
import { planHere, whyNoPlanHere } from './plan-here.ts'

type Doing = Asked & { child: string; values: Record<string, unknown>; recordId: string }

/** A notice of a protection plan elsewhere, whose conference is still to come. */
const openOf = async (ctx: Ctx, child: string): Promise<Row<typeof TransferIn> | undefined> =>
  (await list(ctx, TransferIn, child)).find(
    one => one.planThere === 'protection' && one.conferenceOn === null && one.notNeededOn === null,
  )

const laterThanToday = (ctx: Ctx, values: Record<string, unknown>): Outcome<never> | undefined => {
  for (const [field, value] of Object.entries(values))
    if (field.endsWith('On') && typeof value === 'number' && value > ctx.today)
      return invalid(field, 'This day is still to come')
  return undefined
}

async function close({ ctx, child, values }: Doing, needed: string): Promise<Outcome<string>> {
  const open = await openOf(ctx, child)
  if (!open) return refused('No transfer-in conference of this child is still to come.')
  if (open.recordedBy === ctx.who) return refused('You wrote down the notice: somebody else decides.')
  if (values[needed] == null) return invalid(needed, 'Say when')
  return laterThanToday(ctx, values) ?? change(ctx, TransferIn, open.id, values, open.knownAt)
}

/** A child who comes with another authority's plan, until the conference here. */
export const fromElsewhere: Action[] = [
  beginsWork({
    id: 'transfer-in',
    title: 'Notice from another authority: a child has moved here',
    submit: 'Save the notice',
    may: PROPOSING,
    form: TransferIn,
    ask: ['noticeOn', 'authority', 'theirWorker', 'planThere', 'movedOn', 'stay', 'papersOn'],
    async run({ ctx, child, values, recordId }) {
      const open = await openOf(ctx, child)
      if (open && open.id !== recordId && values.planThere === 'protection')
        return refused(`The notice of ${open.authority} is here already, and its conference is to come.`)
      return laterThanToday(ctx, values) ?? insert(ctx, TransferIn, child, values as never, recordId)
    },
  }),
  {
    id: 'transfer-in-conference',
    title: 'Transfer-in conference held',
    submit: 'Save the conference',
    may: CHAIRING,
    form: TransferIn,
    ask: ['conferenceOn', 'conferenceOutcome', 'conferenceCategory', 'papersOn'],
    async run(doing) {
      const dependent = await whyNotChair(doing.ctx, doing.viewer, doing.child)
      if (dependent) return refused(dependent)
      const isToCome = (await openOf(doing.ctx, doing.child)) !== undefined
      const against = isToCome && (await whyNoPlanHere(doing.ctx, doing.child, doing.values))
      if (against) return against
      const closed = await close(doing, 'conferenceOn')
      if (!closed.ok) return closed
      const made = await planHere(doing.ctx, doing.child, doing.values)
      return made.ok ? closed : made
    },
  },
  {
    id: 'transfer-in-not-needed',
    title: 'No transfer-in conference is needed any more',
    submit: 'Save',
    may: RECEIVING,
    form: TransferIn,
    ask: ['notNeededOn', 'notNeededWhy'],
    run: doing => close(doing, 'notNeededOn'),
  },
]
