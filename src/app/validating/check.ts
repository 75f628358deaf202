import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyRule, type Found, type Held, inOrderOf } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { Tables } from '../../returns/ssda903/rules/tables.ts'
import { checkPart, holdFiles, TABLES } from '../../returns/ssda903/validating/check-part.ts'
import { type Ready, readyToCheck, shareOfFiles, type ValidateAsked } from './asked.ts'
import { CheckingThread } from './checking-thread.ts'

/** One row that a rule found, at its place in its table from 0. */
export type Fault = { rule: AnyRule<Tables>; table: string; row: number }

/** Faults by rule, then by table and row: made as they are asked for, as there may be millions. */
export type Faults = Iterable<Fault> & { count: number }

/** What came of checking a return. */
export type Checked = { children: number; rows: number; faults: Faults; problems: Problem[] }

/** Below so many bytes threads take longer to begin than they save. */
const ALONE = 6_000_000
const THREADS = 2

/** Checks the return at the paths. Gives why not, as a sentence, where it cannot. Throws UnreadableReturn. */
export async function checkFiles(asked: ValidateAsked): Promise<Checked | string> {
  const ready = await readyToCheck(asked)
  if (typeof ready === 'string') return ready
  const program = join(import.meta.dirname, 'validate-thread.js')
  const isAlone = ready.bytes < ALONE || !existsSync(program)
  if (isAlone) return checkAlone(ready)
  const threads = Array.from(
    { length: THREADS },
    (_, nth) => new CheckingThread(program, asked, { nth, of: THREADS }),
  )
  return checkTogether(ready, threads)
}

async function checkAlone(ready: Ready): Promise<Checked> {
  const { rules, collection, lots } = ready
  const { held, problems } = await holdFiles(shareOfFiles(ready, 0, 1), lots)
  const { children, found } = checkPart([held], rules, collection, { nth: 0, of: 1, lots })
  return made(ready, [held], [found], children, problems)
}

/** Each thread reads some of the files, and then checks some of the children, whichever of them read their rows. */
async function checkTogether(ready: Ready, threads: readonly CheckingThread[]): Promise<Checked> {
  try {
    const read = await Promise.all(threads.map(thread => thread.read()))
    const held = read.map(one => one.held)
    const parts = await Promise.all(threads.map(thread => thread.check(held)))
    return made(
      ready,
      held,
      parts.map(({ found }) => found),
      parts.reduce((sum, { children }) => sum + children, 0),
      read.flatMap(({ problems }) => problems),
    )
  } finally {
    for (const thread of threads) await thread.close()
  }
}

const made = (
  ready: Ready,
  held: readonly Held[],
  found: readonly Found[],
  children: number,
  problems: readonly Problem[],
): Checked => ({
  children,
  rows: held.reduce((sum, { rows }) => sum + rows, 0),
  faults: faultsOf(found, ready),
  problems: [...ready.problems, ...problems],
})

const faultsOf = (all: readonly Found[], { rules }: Ready): Faults => ({
  count: all.reduce((sum, { length }) => sum + length, 0),
  [Symbol.iterator]: () =>
    inOrderOf(all, TABLES.length, (rule, table, row) => ({ rule: rules[rule]!, table: TABLES[table]!, row })),
})
