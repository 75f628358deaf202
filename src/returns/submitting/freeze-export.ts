import { type Instant, isoInstant } from '../../core/instant.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { RecordRow } from '../from-record/index.ts'
import { countAnswers, countByRule, type ReturnOf, type WithAnswer } from './answers.ts'
import { answersFile } from './answers-file.ts'
import { compareRows, countChanges, type RowChange } from './compare.ts'
import { type FrozenSummary, frozenReturns, frozenRows } from './frozen.ts'
import {
  type FileToFreeze,
  isSame,
  keepFaults,
  keepFrozen,
  keepRows,
  listedFiles,
  logFrozen,
  oneAtATime,
} from './keep-frozen.ts'
import type { RowKeys, TableCount } from './submission.ts'

/** An export as it goes out: `rows` reads a table at a time, as the whole may be too much at once. */
export type ExportToFreeze = {
  of: ReturnOf
  form: FrozenSummary['form']
  asKnownAt: Instant
  tables: readonly Omit<TableCount, 'rows'>[]
  rows(table: string): Promise<readonly RecordRow[]>
  files: readonly FileToFreeze[]
  keys: RowKeys
  /** What does not agree in it, with its answers, and by which number each child is known; left out where nothing is asked. */
  answered?: { faults: readonly WithAnswer[]; numbers: ReadonlyMap<string, string> } | undefined
}

/**
 * Keeps an export as it goes out: rows, files, numbers and digests, who and when, and what changed since the one before it in
 * the same year. Works with the service's rights, as it holds every child. Refused with nothing in it, and while it would hold
 * the same as the last one.
 */
export async function freezeExport(ctx: Ctx, asked: ExportToFreeze): Promise<Outcome<number>> {
  const { of, form, asKnownAt, tables, rows, keys, answered } = asked
  const files = answered
    ? [...asked.files, { name: 'answers.csv', bytes: answersFile(answered, answered.faults) }]
    : asked.files
  const faults = answered?.faults ?? []
  await oneAtATime(ctx, of)
  const [former] = await frozenReturns(ctx, of)
  const listed = listedFiles(files)
  if (former && isSame(former.summary.files, listed))
    return refused(`Nothing is other than in the one that was frozen before, number ${former.nth}.`)
  const people = new Set<string>()
  const counts: TableCount[] = []
  const changes: RowChange[] = []
  for (const { table, ...told } of tables) {
    const now = await rows(table)
    for (const { person } of now) if (person !== '') people.add(person)
    counts.push({ table, rows: now.length, ...told })
    if (former) changes.push(...compareRows(await frozenRows(ctx, former.id, table), now, keys))
  }
  const filled = counts.filter(one => one.rows > 0)
  if (filled.length === 0) return refused('Nothing is in it: there is nothing to freeze.')
  const nth = (former?.nth ?? 0) + 1
  const summary: FrozenSummary = {
    return: of.kind,
    year: of.year,
    nth,
    form,
    asKnownAt: isoInstant(asKnownAt),
    children: people.size,
    tables: counts,
    faults: countAnswers(faults),
    rules: countByRule(faults),
    changes: former
      ? {
          since: former.nth,
          children: new Set(changes.flatMap(({ person }) => person || [])).size,
          tables: countChanges(changes),
        }
      : null,
    files: listed,
  }
  // Nobody reconciles it here, so that it differs in nothing.
  const { id, digest } = await keepFrozen(ctx, summary, files, { asKnownAt, differences: '' })
  let place = 0
  for (const { table } of filled) {
    const now = await rows(table)
    await keepRows(ctx, id, place, now)
    place += now.length
  }
  await keepFaults(ctx, id, faults)
  await logFrozen(ctx, of, nth, digest)
  return ok(nth)
}
