import {
  type BulkRow,
  type Ctx,
  fillStage,
  type Merged,
  mergeStage,
  openStage,
  type RecordKind,
  type Stage,
} from '../../engines/records/index.ts'
import type { Statement } from './make.ts'

/** Where statements gather before they are merged: one staging table for each set of fields stated of a kind. */
export type Stages = {
  add(statement: Statement, knownAt: string): void
  /** Copies what has gathered to the database. */
  flush(): Promise<void>
  /** Every staging table, once all is flushed. */
  all(): readonly Stage[]
  merge(progress: (share: number) => void): Promise<Merged>
}

/** Opens the staging tables of a load as they are needed. */
export function openStages(ctx: Ctx): Stages {
  const open = new Map<string, { kind: RecordKind; stated: string[]; rows: BulkRow[]; stage?: Stage }>()
  return {
    add({ kind, id, person, values, sourceId }, knownAt) {
      const stated = Object.keys(values).sort()
      const key = [kind.table, ...stated].join(' ')
      let one = open.get(key)
      if (!one) {
        one = { kind, stated, rows: [] }
        open.set(key, one)
      }
      one.rows.push({ id, subject: person, values, sourceId, knownAt })
    },
    async flush() {
      for (const one of open.values()) {
        if (one.rows.length === 0) continue
        one.stage ??= await openStage(ctx, one.kind, one.stated, [...open.values()].indexOf(one))
        await fillStage(ctx, one.stage, one.rows)
        one.rows = []
      }
    },
    all: () => [...open.values()].flatMap(one => one.stage ?? []),
    async merge(progress) {
      const sum: Merged = { made: 0, changed: 0, unchanged: 0 }
      const stages = [...open.values()].flatMap(one => one.stage ?? [])
      for (const [nth, stage] of stages.entries()) {
        const merged = await mergeStage(ctx, stage)
        sum.made += merged.made
        sum.changed += merged.changed
        sum.unchanged += merged.unchanged
        progress((nth + 1) / stages.length)
      }
      return sum
    },
  }
}
