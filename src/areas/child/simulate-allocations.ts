import type { Day } from '../../core/day.ts'
import type { Scene } from '../../engines/simulation/index.ts'
import { Allocation } from './records.ts'

type Allocated = {
  worker: string
  account: string | null
  team: string
  role: string
  until: Day | null
  /** Why the worker changed, told when they go. */
  reason: string | null
}

/** Someone works with the child from this day, until another if it is known who follows. */
export function allocated(scene: Scene): void {
  const { worker, account, team, role, until, reason } = scene.happening.with as Allocated
  const allocation = scene.write(Allocation, {
    worker,
    workerAccount: account,
    team,
    role,
    fromOn: scene.day,
  })
  if (until !== null) scene.later(until, 'allocation-ends', { allocation, reason })
}

/** Somebody of a place that the city does not follow from day to day, such as a hub, works with the child from today. */
export function helps(scene: Scene): void {
  const { worker, team, role } = scene.happening.with as Pick<Allocated, 'worker' | 'team' | 'role'>
  const account = scene.account(worker)
  const values = { worker, workerAccount: account, team, role, fromOn: scene.day }
  scene.begin(helping(role), scene.write(Allocation, values))
}

/** They do so no longer. */
export function helpsNoMore(scene: Scene): void {
  const { role, reason } = scene.happening.with as Pick<Allocated, 'role' | 'reason'>
  const open = scene.spell(helping(role))
  if (!open) return
  scene.change(Allocation, open.id, { toOn: scene.day, changeReason: reason })
  scene.end(helping(role))
}

const helping = (role: string): string => `helped by ${role}`

/** They work with the child no longer. */
export function allocationEnds(scene: Scene): void {
  const { allocation, reason } = scene.happening.with as { allocation: string; reason: string | null }
  scene.change(Allocation, allocation, { toOn: scene.day, changeReason: reason })
}
