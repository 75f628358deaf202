import type { Follows, Read } from '../derived/index.ts'
import { quickIdFrom, type RecordKind } from '../records/index.ts'
import type { Clock, Run } from './clock.ts'
import type { ClockRun, RUN_STATE } from './clock-run.ts'

type Records = Read<Record<string, RecordKind>>

/** What a run says, ready to be kept: the fields of a ClockRun, and its id. */
export type Judged = Follows<typeof ClockRun>

/**
 * How a run stands apart from today. In time is judged by the hour where the limit is in hours. A run that was
 * met is in time or late whatever reason is given: a reason explains lateness and never cures it.
 */
export function stateOf(run: Run): keyof typeof RUN_STATE {
  if (run.cannotTell) return 'cannot-tell'
  if (run.dueAt != null && run.metAt != null) return run.metAt <= run.dueAt ? 'met' : 'late'
  if (run.due != null && run.met != null) return run.met <= run.due ? 'met' : 'late'
  if (!run.excused) return 'running'
  return run.until != null && run.due != null && run.until > run.due ? 'missed' : 'excused'
}

/** The runs of one clock over one subject's records, judged. The about record's kind is found by its id. */
export function judge(clock: Clock, subject: string, records: Records): Judged[] {
  const ofClock = aboutsOf(clock)
  return clock.runs(records as never).map(run => {
    const part = run.part ?? 0
    const { kind, made } = knownOf(ofClock, clock, records, run.about)
    const before = made[part]
    if (before && isSame(before.run, run)) return before.judged
    const id = before?.judged.id ?? quickIdFrom('run', clock.id, subject, run.about.id, part)
    const judged = { id, values: valuesOf(clock, kind, part, run) }
    made[part] = { run, judged }
    return judged
  })
}

const valuesOf = (clock: Clock, kind: string, part: number, run: Run): Judged['values'] => ({
  clock: clock.id,
  state: stateOf(run),
  aboutKind: kind,
  aboutId: run.about.id,
  part,
  fromOn: run.from ?? null,
  dueOn: run.due ?? null,
  metOn: run.met ?? null,
  fromAt: run.fromAt ?? null,
  dueAt: run.dueAt ?? null,
  metAt: run.metAt ?? null,
  excused: run.excused ?? null,
  cannotTell: run.cannotTell ?? null,
})

const isSame = (a: Run, b: Run): boolean =>
  a.from === b.from &&
  a.due === b.due &&
  a.met === b.met &&
  a.until === b.until &&
  a.fromAt === b.fromAt &&
  a.dueAt === b.dueAt &&
  a.metAt === b.metAt &&
  a.excused === b.excused &&
  a.cannotTell === b.cannotTell

type About = { kind: string; made: ({ run: Run; judged: Judged } | undefined)[] }

// The same rows are judged again at each instant at which more was known, and most runs about them are as they were:
// of each the last judgement is kept.
const abouts = new WeakMap<Clock, WeakMap<object, About>>()

function aboutsOf(clock: Clock): WeakMap<object, About> {
  const known = abouts.get(clock)
  if (known) return known
  const made = new WeakMap<object, About>()
  abouts.set(clock, made)
  return made
}

function knownOf(
  ofClock: WeakMap<object, About>,
  clock: Clock,
  records: Records,
  about: { id: string },
): About {
  let known = ofClock.get(about)
  if (!known) {
    known = { kind: kindOf(clock, records, about.id), made: [] }
    ofClock.set(about, known)
  }
  return known
}

function kindOf(clock: Clock, records: Records, id: string): string {
  for (const [name, kind] of Object.entries(clock.reads)) {
    if (records[name]?.some(row => row.id === id)) return kind.table
  }
  return ''
}
