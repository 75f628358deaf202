import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { AnyRule, Found, Held } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import type { Tables } from '../../returns/ssda903/rules/tables.ts'
import { checkPart, holdFiles, TABLES } from '../../returns/ssda903/validating/check-part.ts'
import { type Ready, readyToCheck, shareOfFiles, type ValidateAsked } from './asked.ts'
import { SecondThread } from './second-thread.ts'

/** One row that a rule found, at its place in its table from 0. */
export type Fault = { rule: AnyRule<Tables>; table: string; row: number }

/** Faults by rule, then by table and row: made as they are asked for, as there may be millions. */
export type Faults = Iterable<Fault> & { count: number }

/** What came of checking a return. */
export type Checked = { children: number; rows: number; faults: Faults; problems: Problem[] }

/** Below so many bytes a second thread takes longer to begin than it saves. */
const ALONE = 6_000_000

/** Checks the return at the paths. Gives why not, as a sentence, where it cannot. Throws UnreadableReturn. */
export async function checkFiles(asked: ValidateAsked): Promise<Checked | string> {
  const ready = await readyToCheck(asked)
  if (typeof ready === 'string') return ready
  const program = join(import.meta.dirname, 'validate-thread.js')
  const isAlone = ready.bytes < ALONE || !existsSync(program)
  return isAlone ? checkAlone(ready) : checkTogether(ready, new SecondThread(program, asked))
}

async function checkAlone(ready: Ready): Promise<Checked> {
  const { rules, collection, lots } = ready
  const { held, problems } = await holdFiles(shareOfFiles(ready, 0, 1), lots)
  const { children, found } = checkPart([held], rules, collection, { nth: 0, of: 1, lots })
  return made(ready, [held], [found], children, problems)
}

/** Two threads read half the files each, and check half the children each. */
async function checkTogether(ready: Ready, second: SecondThread): Promise<Checked> {
  const { rules, collection, lots } = ready
  try {
    const [mine, theirs] = await Promise.all([holdFiles(shareOfFiles(ready, 0, 2), lots), second.read()])
    const held = [mine.held, theirs.held]
    const theirPart = second.check(held)
    const { children, found } = checkPart(held, rules, collection, { nth: 0, of: 2, lots })
    const other = await theirPart
    const problems = [...mine.problems, ...theirs.problems]
    return made(ready, held, [found, other.found], children + other.children, problems)
  } finally {
    await second.close()
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

function faultsOf(all: readonly Found[], { rules }: Ready): Faults {
  const order = new Float64Array(all.reduce((sum, one) => sum + one.rows.length, 0))
  let count = 0
  for (const { rules: nths, tables, rows } of all)
    for (let i = 0; i < rows.length; i++)
      order[count++] = (nths[i]! * TABLES.length + tables[i]!) * ROWS + rows[i]!
  order.sort()
  return {
    count,
    *[Symbol.iterator]() {
      for (const one of order) {
        const place = Math.floor(one / ROWS)
        yield {
          rule: rules[Math.floor(place / TABLES.length)]!,
          table: TABLES[place % TABLES.length]!,
          row: one % ROWS,
        }
      }
    },
  }
}

/** More rows than any file has. */
const ROWS = 2 ** 32
