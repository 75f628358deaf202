import type { Day } from '../../core/day.ts'
import type { Instant } from '../../core/instant.ts'
import type { Read } from '../derived/index.ts'
import type { RecordKind, Row } from '../records/index.ts'

/** Where a limit comes from, as in the law or guidance cited. */
export type Authority =
  | 'act'
  | 'regulation'
  | 'statutory-guidance'
  | 'national-standard'
  | 'court-rule'
  | 'practice'
  | 'local'
  | 'measure'

/**
 * One run of a clock: about which record, from when, due when, met when, excused why. Give days for limits
 * in days and instants for limits in hours. `cannotTell` says why a run cannot be judged (its start is not in
 * the record, a time is missing): such a run is never late and never in time.
 */
export type Run = {
  about: { id: string }
  /** Which of several runs about the same record; 0 when left out. Keep it stable as records are added. */
  part?: number
  from: Day | null
  due: Day | null
  met?: Day | null
  /** For limits in hours. */
  fromAt?: Instant | null
  dueAt?: Instant | null
  metAt?: Instant | null
  /** A reason it will not be done that stops the chasing: a refusal, an ending. Never makes late into in time. */
  excused?: string | null
  /** The day from which it was no longer needed. After the due day, it was due and was never done. */
  until?: Day | null
  cannotTell?: string | null
}

/** A duty's clock: a pure function from one child's records to runs. */
export type Clock<R extends Record<string, RecordKind> = Record<string, RecordKind>> = {
  /** As in clocks.json where it is there. */
  id: string
  title: string
  /** What must be done, as a worker's list says it: "Review the care plan". */
  todo: string
  authority: Authority
  /** The law or guidance, with its paragraph. */
  source: string
  /**
   * Where what it asks for is written down: the address of a page or action, with `:child` for the child and `:about` for the
   * record that the run is about. A worker's list opens it for whoever may.
   */
  opens?: string
  reads: R
  /**
   * Of what it reads, that without which it has no run: most children have none of it, and are not asked. What it reads
   * first, where left out.
   */
  needs?: string
  /**
   * What becomes of it when the child dies or the pregnancy ends. Left out: it stops that day. 'asks-after': what begins on
   * that day or later is asked for all the same, as it is about what happened. 'goes-on': it is no duty to the child.
   */
  atTheEnd?: 'asks-after' | 'goes-on'
  // A method, so that a clock over its own kinds fits where any clock is asked for.
  runs(records: Read<R>): Run[]
  /** Where the runs about a row follow from it and from the other lists alone: of which list, and those of one row. */
  each?: { of: string; runs(row: { id: string }, records: Read<R>): Run[] }
}

/** Declares a clock; see Clock. */
export function clock<R extends Record<string, RecordKind>>(
  id: string,
  parts: Omit<Clock<R>, 'id' | 'needs'> & { needs?: keyof R & string },
): Clock<R> {
  return { id, ...parts }
}

/**
 * Declares a clock of which each run is about a row of one list, and says nothing that turns on the other rows of that
 * list: those rows are judged once, however often another becomes known. `of` is also what it needs.
 */
export function clockOfEach<R extends Record<string, RecordKind>, N extends keyof R & string>(
  id: string,
  of: N,
  {
    each,
    ...parts
  }: Omit<Clock<R>, 'id' | 'needs' | 'runs' | 'each'> & {
    each(row: Row<R[N]>, others: Omit<Read<R>, N>): readonly Run[] | Run | undefined
  },
): Clock<R> {
  const runs = (row: unknown, records: Read<R>): Run[] => {
    const found = each(row as Row<R[N]>, records)
    return found === undefined ? [] : Array.isArray(found) ? found : [found as Run]
  }
  return {
    id,
    ...parts,
    needs: of,
    runs: records => records[of].flatMap(row => runs(row, records)),
    each: { of, runs },
  }
}
