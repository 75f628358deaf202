import { addDays, type Day, formatDay, isoDay } from '../../core/day.ts'
import { invalid, type Outcome, refused } from '../../core/outcome.ts'
import type { Action } from '../../engines/area.ts'
import { type Ctx, change, insert, inTurn, list } from '../../engines/records/index.ts'
import { beginsWork } from '../child/facts.ts'
import { LookedAt, RiskHeld } from './records.ts'
import { MANAGING } from './who.ts'

type Doing = Parameters<Action['run']>[0]

/** Whoever works with the child today; nobody where it has no worker. */
async function workerOf(ctx: Ctx, child: string): Promise<string | undefined> {
  const [row] = await ctx.db.rows<{ worker: string }>(
    `select worker from worker_allocation where child_id = $1 and leads is not null
       and (from_on is null or from_on <= $2::date) and (to_on is null or to_on > $2::date) limit 1`,
    [child, isoDay(ctx.today)],
  )
  return row?.worker
}

async function hold({ ctx, child, values, recordId }: Doing): Promise<Outcome<string>> {
  await inTurn(ctx, `risk ${child}`)
  const worker = await workerOf(ctx, child)
  if (worker) return refused(`${worker} works with this child, and holds the risk.`)
  const fromOn = values.fromOn as Day | null
  if (fromOn !== null && fromOn > ctx.today) return invalid('fromOn', 'This day is still to come')
  const before = (await list(ctx, RiskHeld, child)).filter(one => one.toOn === null && one.id !== recordId)
  for (const one of before) {
    if (fromOn !== null && fromOn < one.fromOn)
      return invalid(
        'fromOn',
        `${one.holder} holds it since ${formatDay(one.fromOn)}: choose that day or later`,
      )
    const ended = await change(ctx, RiskHeld, one.id, { toOn: fromOn })
    if (!ended.ok) return ended
  }
  const done = await insert(ctx, RiskHeld, child, values as never, recordId)
  return done.ok ? { ok: true, value: '/areas/unallocated/holding' } : done
}

async function look({ ctx, viewer, child, values, recordId }: Doing): Promise<Outcome<string>> {
  const on = values.lookedOn as Day | null
  if (on !== null && on > ctx.today) return invalid('lookedOn', 'This day is still to come')
  if (on !== null && on < addDays(ctx.today, -28))
    return invalid('lookedOn', 'That is more than four weeks ago: look at the child again today')
  const done = await insert(ctx, LookedAt, child, { ...values, lookedBy: viewer.name } as never, recordId)
  return done.ok ? { ok: true, value: '/areas/unallocated/holding' } : done
}

export const actions: Action[] = [
  beginsWork({
    id: 'hold-risk',
    title: 'Say who holds the risk while there is no worker',
    submit: 'Save',
    may: MANAGING,
    form: RiskHeld,
    ask: ['standing', 'holder', 'team', 'why', 'meanwhile', 'fromOn'],
    run: hold,
  }),
  {
    id: 'look-without-worker',
    title: 'Look at a child without a worker',
    submit: 'Save what you found',
    may: MANAGING,
    form: LookedAt,
    ask: ['lookedOn', 'found', 'priority', 'follows'],
    run: look,
  },
]
