import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyRule, type Found, type Held, inOrderOf } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { Tables } from '../../returns/ssda903/rules/tables.ts'
import {
  checkPart,
  holdFiles,
  type PartChecked,
  rulesNotRun,
  TABLES,
} from '../../returns/ssda903/validating/check-part.ts'
import {
  type Ready,
  readyToCheck,
  rulesOf,
  sharesOfFiles,
  type ValidateAsked,
  type YearAsked,
} from './asked.ts'
import { CheckingThread } from './checking-thread.ts'
import { type NotRun, whyNotRun } from './not-run.ts'

/** One row that a rule found, at its place in its table from 0. */
export type Fault = { rule: AnyRule<Tables>; table: string; row: number }

/** Faults by rule, then by table and row: made as they are asked for, as there may be millions. */
export type Faults = Iterable<Fault> & { count: number }

/** What came of checking a return. */
export type Checked = {
  children: number
  rows: number
  faults: Faults
  notRun: readonly NotRun[]
  problems: Problem[]
}

/** Below so many bytes threads take longer to begin than they save. */
const ALONE = 6_000_000
const THREADS = 2

/** Checks the return at the paths. Gives why not, as a sentence, where it cannot. Throws UnreadableReturn. */
export async function checkFiles(asked: ValidateAsked): Promise<Checked | string> {
  const ready = await readyToCheck(asked)
  if (typeof ready === 'string') return ready
  const program = join(import.meta.dirname, 'validate-thread.js')
  return ready.bytes < ALONE || !existsSync(program) ? checkAlone(ready) : checkTogether(ready, program)
}

async function checkAlone(ready: Ready): Promise<Checked> {
  const { files, year, lots } = ready
  const { rules, collection } = rulesOf(year)
  const { held, problems } = await holdFiles(files, lots)
  const part = checkPart([held], rules, collection, { nth: 0, of: 1, lots })
  return made(ready, [held], [part], problems)
}

/** Each thread reads some of the files, and then checks some of the children, whichever of them read their rows. */
async function checkTogether(ready: Ready, program: string): Promise<Checked> {
  const threads = sharesOfFiles(ready, THREADS).map(
    (files, nth) =>
      new CheckingThread(program, {
        files: files.map(({ source: { path }, form, suffix }) => ({ path, form, suffix })),
        year: ready.year,
        part: { nth, of: THREADS, lots: ready.lots },
      }),
  )
  try {
    const read = await Promise.all(threads.map(thread => thread.read()))
    const held = read.map(one => one.held)
    const parts = await Promise.all(threads.map(thread => thread.check(held)))
    return made(
      ready,
      held,
      parts,
      read.flatMap(({ problems }) => problems),
    )
  } finally {
    for (const thread of threads) await thread.close()
  }
}

const made = (
  ready: Ready,
  held: readonly Held[],
  parts: readonly PartChecked[],
  problems: readonly Problem[],
): Checked => ({
  children: parts.reduce((sum, { children }) => sum + children, 0),
  rows: held.reduce((sum, { rows }) => sum + rows, 0),
  faults: faultsOf(
    parts.map(({ found }) => found),
    ready.year,
  ),
  notRun: notRunOf(ready, held),
  problems: [...ready.problems, ...problems],
})

function notRunOf({ year, files }: Ready, held: readonly Held[]): NotRun[] {
  const { rules, collection } = rulesOf(year)
  const given = { beside: year.beside, isLastYear: files.some(({ suffix }) => suffix === '_last') }
  return rulesNotRun(held, rules, collection).map(({ code, missing }) => ({
    code,
    why: whyNotRun(missing, given),
  }))
}

function faultsOf(all: readonly Found[], year: YearAsked): Faults {
  const { rules } = rulesOf(year)
  return {
    count: all.reduce((sum, { length }) => sum + length, 0),
    [Symbol.iterator]: () =>
      inOrderOf(all, TABLES.length, (rule, table, row) => ({
        rule: rules[rule]!,
        table: TABLES[table]!,
        row,
      })),
  }
}
