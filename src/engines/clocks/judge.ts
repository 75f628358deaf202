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
  const last = lastOf(clock, records)
  const { each } = clock
  if (!each) return clock.runs(records as never).map(run => judged(clock, subject, last, run))
  if (isOtherwise(last, each.of)) last.rows.clear()
  const all: Judged[] = []
  for (const row of records[each.of]!) {
    let mine = last.rows.get(row)
    if (!mine) {
      mine = each.runs(row, records).map(run => judged(clock, subject, last, run))
      last.rows.set(row, mine)
    }
    for (const one of mine) all.push(one)
  }
  return all
}

function judged(clock: Clock, subject: string, { records, abouts }: Last, run: Run): Judged {
  const part = run.part ?? 0
  let about = abouts.get(run.about)
  if (!about) {
    about = { kind: kindOf(clock, records, run.about.id), made: [] }
    abouts.set(run.about, about)
  }
  const before = about.made[part]
  if (before && isSame(before.run, run)) return before.judged
  const id = before?.judged.id ?? quickIdFrom('run', clock.id, subject, run.about.id, part)
  const made = { id, values: valuesOf(clock, about.kind, part, run) }
  about.made[part] = { run, judged: made }
  return made
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

/** What a clock judged last over the records that it was given last: by what each run was about, and by each row alone. */
type Last = {
  records: Records
  abouts: Map<object, About>
  rows: Map<object, Judged[]>
  /** The lists beside the rows, as they were. */
  others: Map<string, unknown>
}

// A subject is judged at each instant at which more was known of them, one after another and over the same records, which
// replay.ts fills: most of what is said of the same rows is as it was, and is kept until other records come. A map that is let
// go with them, as millions of weak ones cost more to collect than they save.
const lasts = new WeakMap<Clock, Last>()

function lastOf(clock: Clock, records: Records): Last {
  const known = lasts.get(clock)
  if (known?.records === records) return known
  const made = { records, abouts: new Map(), rows: new Map(), others: new Map() }
  lasts.set(clock, made)
  return made
}

/** Whether a list beside the rows of `of` is another than it was when they were judged. */
function isOtherwise({ others, records }: Last, of: string): boolean {
  let otherwise = false
  for (const name in records) {
    if (name === of || others.get(name) === records[name]) continue
    others.set(name, records[name])
    otherwise = true
  }
  return otherwise
}

function kindOf(clock: Clock, records: Records, id: string): string {
  for (const [name, kind] of Object.entries(clock.reads)) {
    if (records[name]?.some(row => row.id === id)) return kind.table
  }
  return ''
}
