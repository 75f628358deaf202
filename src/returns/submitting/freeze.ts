import { type Instant, isoInstant } from '../../core/instant.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import type { Ctx } from '../../engines/records/index.ts'
import { countAnswers, countByRule, type ReturnOf, type WithAnswer } from './answers.ts'
import { answersFile } from './answers-file.ts'
import { compareRows, countChanges } from './compare.ts'
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
import type { MadeReturn, RowKeys } from './submission.ts'

/** What is frozen: the return with what was answered to its rules, its files, and what it differs in. */
export type ToFreeze = {
  of: ReturnOf
  made: MadeReturn
  faults: readonly WithAnswer[]
  files: readonly FileToFreeze[]
  form: 'csv' | 'xml'
  asKnownAt: Instant
  differences: string
  keys: RowKeys
}

/**
 * Keeps a return as it is submitted: rows, files, what rules found with its answers, numbers and digests, who and when. Works
 * with the service's rights, as it holds every child. Nothing of it can be changed afterwards: another is frozen. Refused
 * before the year is over, with nobody in it, and while it would hold the same as the last one.
 */
export async function freeze(ctx: Ctx, asked: ToFreeze): Promise<Outcome<number>> {
  const { of, made, asKnownAt, keys } = asked
  if (!made.isOver)
    return refused('The year is not over yet: a return is frozen once its last day has passed.')
  if (made.rows.length === 0) return refused('Nobody is in this return: there is nothing to freeze.')
  await oneAtATime(ctx, of)
  const [former] = await frozenReturns(ctx, of)
  const answered = { name: 'answers.csv', bytes: answersFile(made, asked.faults) }
  const files: FileToFreeze[] = [...asked.files, answered]
  const listed = listedFiles(files)
  if (former && isSame(former.summary.files, listed))
    return refused(`Nothing is other than in the return that was frozen before, number ${former.nth}.`)
  const nth = (former?.nth ?? 0) + 1
  const changes = former ? compareRows(await frozenRows(ctx, former.id), made.rows, keys) : []
  const summary: FrozenSummary = {
    return: of.kind,
    year: of.year,
    nth,
    form: asked.form,
    asKnownAt: isoInstant(asKnownAt),
    children: made.numbers.size,
    tables: made.tables,
    faults: countAnswers(asked.faults),
    rules: countByRule(asked.faults),
    ...(made.lists && made.lists.length > 0 ? { lists: made.lists } : {}),
    changes: former
      ? {
          since: former.nth,
          children: new Set(changes.map(({ person }) => person)).size,
          tables: countChanges(changes),
        }
      : null,
    files: listed,
  }
  const { id, digest } = await keepFrozen(ctx, summary, files, { asKnownAt, differences: asked.differences })
  await keepRows(ctx, id, 0, made.rows)
  await keepFaults(ctx, id, asked.faults)
  await logFrozen(ctx, of, nth, digest)
  return ok(nth)
}
