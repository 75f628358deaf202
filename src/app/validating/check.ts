import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { CollectionYear } from '../../core/collection-year.ts'
import { addedUp, cellsAt, type Held, type PartChecked, runsOf } from '../../returns/checking/index.ts'
import { filesAt, type Problem } from '../../returns/reading/index.ts'
import type { Share } from './answer-all.ts'
import { type Ready, readyToCheck, sharesOfFiles, type ValidateAsked } from './asked.ts'
import { CheckingThread } from './checking-thread.ts'
import type { Read, Told } from './kind.ts'
import { type NotRun, whyNotRun } from './not-run.ts'

/** One row that a rule found, at its place in its table from 0; of a rule about the whole return, neither. */
export type Fault = { rule: Told; table: string | null; row: number | null }

/** Faults of the whole return, then by rule, table and row: made as they are asked for, as there may be millions. */
export type Faults = Iterable<Fault> & {
  count: number
  /** Those of the rows of one table that one rule found, in the same order, some thousand at a time; `rows` is good until the next are asked for. */
  runs(): Iterable<Pick<Fault, 'rule' | 'table'> & { rows: Uint32Array | null }>
}

/** What came of checking a return. */
export type Checked = {
  year: CollectionYear
  children: number
  rows: number
  faults: Faults
  notRun: readonly NotRun[]
  problems: Problem[]
  /** What stands in some rows of a table, by place and column. */
  cells(table: string, rows: ReadonlySet<number>): ReadonlyMap<number, Readonly<Record<string, string>>>
}

/** Below so many bytes two threads save nothing: the engine gets quick at hundreds of rules in each of them anew. */
const ALONE = 40_000_000
const THREADS = 2

/** Checks the return at the paths. Gives why not, as a sentence, where it cannot. Throws UnreadableReturn. */
export async function checkFiles(asked: ValidateAsked): Promise<Checked | string> {
  const program = join(import.meta.dirname, 'validate-thread.js')
  const isLarge = existsSync(program) && (await bytesAt([...asked.paths, ...asked.lastYear])) >= ALONE
  // They begin while this thread finds out what the files are.
  const threads = Array.from({ length: isLarge ? THREADS : 0 }, () => new CheckingThread(program, asked.kind))
  try {
    const ready = await readyToCheck(asked)
    if (typeof ready === 'string') return ready
    return await (isLarge ? checkTogether(ready, threads) : checkAlone(ready))
  } finally {
    for (const thread of threads) await thread.close()
  }
}

const bytesAt = async (paths: readonly string[]): Promise<number> =>
  (await filesAt(paths)).files.reduce((sum, { size }) => sum + size, 0)

async function checkAlone(ready: Ready): Promise<Checked> {
  const { kind, files, year, lots } = ready
  const { held, problems } = await kind.hold(files, lots)
  const part = kind.check([held], year, { nth: 0, of: 1, lots })
  return made(ready, [held], [part], problems)
}

/** Each thread reads some of the files, or half of one, and then checks some of the children, whichever of them read their rows. */
async function checkTogether(ready: Ready, threads: readonly CheckingThread[]): Promise<Checked> {
  const shares = sharesOfFiles(ready, threads.length).map((files, nth) => ({
    kind: ready.name,
    files: files.map(({ source: { path }, form, suffix }) => ({ path, form, suffix })),
    year: ready.year,
    part: { nth, of: threads.length, lots: ready.lots },
  }))
  const { held, problems } = (await readHalves(ready, threads, shares)) ?? (await readFiles(threads, shares))
  const parts = await Promise.all(threads.map((thread, nth) => thread.check(shares[nth]!, held)))
  return made(ready, held, parts, problems)
}

async function readFiles(threads: readonly CheckingThread[], shares: readonly Share[]): Promise<Read> {
  const read = await Promise.all(threads.map((thread, nth) => thread.read(shares[nth]!)))
  return { held: read.map(one => one.held), problems: read.flatMap(one => one.problems) }
}

/** A return of one file, where two threads can read a half each. */
async function readHalves(
  { kind, files }: Ready,
  threads: readonly CheckingThread[],
  [share]: readonly Share[],
): Promise<Read | undefined> {
  const { halves } = kind
  const [file, ...others] = files
  if (!halves || !file || others.length > 0 || !share) return undefined
  const parts = await halves.of(file.source)
  return (
    parts && halves.joined(await Promise.all(parts.map((half, nth) => threads[nth]!.readHalf(share, half))))
  )
}

const made = (
  ready: Ready,
  held: readonly Held[],
  parts: readonly PartChecked[],
  problems: readonly Problem[],
): Checked => ({
  year: ready.year.year,
  children: parts.reduce((sum, { children }) => sum + children, 0),
  rows: held.reduce((sum, { rows }) => sum + rows, 0),
  faults: faultsOf(parts, ready),
  notRun: notRunOf(ready, held),
  problems: [...ready.problems, ...problems],
  cells: (table, rows) => cellsAt(held, table, rows),
})

function notRunOf({ kind, year, files }: Ready, held: readonly Held[]): NotRun[] {
  const { beside = {} } = year
  const given = { beside, isLastYear: files.some(({ suffix }) => suffix === '_last') }
  return kind.notRun(held, year).map(({ code, missing }) => ({ code, why: whyNotRun(missing, given) }))
}

function faultsOf(parts: readonly PartChecked[], { kind, year }: Ready): Faults {
  const { tables, telling, broken } = kind
  const all = parts.map(({ found }) => found)
  const ofWhole = broken(year, addedUp(parts.map(({ counted = {} }) => counted)))
  const told = telling(year)
  const runs: Faults['runs'] = function* () {
    for (const rule of ofWhole) yield { rule, table: null, rows: null }
    for (const { rule, table: nth, atFirst, rows } of runsOf(all, tables.length)) {
      const table = tables[nth]!
      yield { rule: told(rule, table, atFirst), table, rows }
    }
  }
  return {
    count: ofWhole.length + all.reduce((sum, { length }) => sum + length, 0),
    runs,
    *[Symbol.iterator]() {
      for (const { rule, table, rows } of runs())
        if (rows === null) yield { rule, table, row: null }
        else for (const row of rows) yield { rule, table, row }
    },
  }
}
