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

/** They work with the child no longer. */
export function allocationEnds(scene: Scene): void {
  const { allocation, reason } = scene.happening.with as { allocation: string; reason: string | null }
  scene.change(Allocation, allocation, { toOn: scene.day, changeReason: reason })
}
