import { formatNumber } from '../../core/number.ts'
import type { Loaded } from '../../returns/loading/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { Plan } from './plan.ts'

/** Sorts of doubt written out at a terminal. */
const SHOWN = 20

type Counts = { new: number; changed: number; unchanged: number; ignored: number; withdrawn: number }

/**
 * What a load did or would do, as `goldthread load --json` gives it. `choosing` says that the returns contradict
 * each other: the counts at the top are then those of the first, and each return has its own.
 */
export function summaryOf(
  plan: Plan,
  loaded: readonly Loaded[],
  extra: readonly Problem[],
  choosing: boolean,
) {
  const counted = choosing ? loaded.slice(0, 1) : loaded
  const records: Counts = { new: 0, changed: 0, unchanged: 0, ignored: 0, withdrawn: 0 }
  for (const one of counted)
    for (const key of Object.keys(records) as (keyof Counts)[]) records[key] += one.records[key]
  return {
    children: counted.reduce((sum, one) => sum + one.children, 0),
    records,
    problems: [...extra, ...counted.flatMap(one => one.problems)].map(plain),
    returns: plan.candidates.map(({ found, year, guessed }, nth) => ({
      id: found.id,
      kind: found.kind,
      form: found.form,
      year,
      guessed,
      children: loaded[nth]?.children ?? 0,
      records: loaded[nth]?.records,
      doubts: loaded[nth]?.doubts ?? 0,
    })),
  }
}

const plain = ({ file, line, column, message }: Problem) => ({
  file,
  line: line ?? null,
  column: column ?? null,
  message,
})

/** The same for a person at a terminal. */
export function inWordsOf(
  plan: Plan,
  loaded: readonly Loaded[],
  extra: readonly Problem[],
  preview: boolean,
): string {
  const lines = extra.map(problem => problem.message)
  for (const [nth, { describes, year, guessed, found }] of plan.candidates.entries()) {
    const one = loaded[nth]
    if (!one) continue
    const { records } = one
    lines.push(
      '',
      `${describes}${year === null ? '' : `, ${year}`} [${found.id}]`,
      ...(guessed ? [`  The year is a guess: ${guessed}`] : []),
      one.loadId === null
        ? '  It was loaded before: nothing changes.'
        : `  ${preview ? 'Would load' : 'Loaded'} ${formatNumber(one.children)} children`,
      `  Records: ${formatNumber(records.new)} new, ${formatNumber(records.changed)} changed, ${formatNumber(records.unchanged)} unchanged, ${formatNumber(records.withdrawn)} withdrawn; ${formatNumber(records.ignored)} rows ignored`,
      `  Doubts: ${formatNumber(one.doubts)}`,
      ...one.sorts
        .slice(0, SHOWN)
        .map(({ message, rows }) => `    ${formatNumber(rows).padStart(6)}  ${message}`),
      ...(one.problems.length > 0 ? ['    --json gives each with its file, line and column'] : []),
    )
  }
  if (preview) lines.push('', 'Nothing was loaded: this was a preview.')
  return `${lines.join('\n').trim()}\n`
}
