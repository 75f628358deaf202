import { ClockRun } from '../../engines/clocks/index.ts'
import type { RecordKind } from '../../engines/records/index.ts'
import type { Found } from '../discover.ts'

/** Kinds that engines keep as records. */
export const ENGINE_KINDS: readonly RecordKind[] = [ClockRun]

/** Every declared kind of the engines and of these areas. */
export const allKinds = (found: readonly Found[]): RecordKind[] => [
  ...ENGINE_KINDS,
  ...found.flatMap(({ area }) => area.records),
]
