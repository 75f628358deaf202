import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Fault, Found } from '../../returns/checking/index.ts'
import type { Problem } from '../../returns/reading/index.ts'
import {
  checkPart,
  type Part,
  type PartChecked,
  TABLES,
} from '../../returns/ssda903/validating/check-part.ts'
import { type Ready, readyToCheck, type ValidateAsked } from './asked.ts'
import type { ThreadAnswer } from './thread.ts'

/** What came of checking a return: its faults by rule, then by table and row. */
export type Checked = { children: number; rows: number; faults: Fault[]; problems: Problem[] }

/** Below so many bytes a second thread takes longer to begin than it saves. */
const ALONE = 12_000_000
const THREADS = 2

/** Checks the return at the paths. Gives why not, as a sentence, where it cannot. Throws UnreadableReturn. */
export async function checkFiles(asked: ValidateAsked): Promise<Checked | string> {
  const ready = await readyToCheck(asked)
  if (typeof ready === 'string') return ready
  const program = join(import.meta.dirname, 'validate-thread.js')
  const parts =
    ready.bytes < ALONE || !existsSync(program)
      ? [await partOf(ready, { nth: 0, of: 1 })]
      : await Promise.all([
          partOf(ready, { nth: 0, of: THREADS }),
          ...Array.from({ length: THREADS - 1 }, (_, nth) =>
            inThread(program, asked, { nth: nth + 1, of: THREADS }),
          ),
        ])
  return {
    children: parts.reduce((sum, { children }) => sum + children, 0),
    rows: parts.reduce((sum, { rows }) => sum + rows, 0),
    faults: faultsOf(
      parts.map(({ found }) => found),
      ready,
    ),
    problems: [...ready.problems, ...parts.flatMap(({ problems }) => problems)],
  }
}

const partOf = ({ years, rules, collection }: Ready, part: Part): Promise<PartChecked> =>
  checkPart(years, rules, collection, part)

function inThread(program: string, asked: ValidateAsked, part: Part): Promise<PartChecked> {
  return new Promise((done, failed) => {
    const worker = new Worker(program, { workerData: { asked, part } })
    worker.once('message', (answer: ThreadAnswer) =>
      'failed' in answer ? failed(new Error(answer.failed)) : done(answer.done),
    )
    worker.once('error', failed)
    worker.once('exit', () => failed(new Error('A thread that checked the return ended early.')))
  })
}

function faultsOf(all: readonly Found[], { rules }: Ready): Fault[] {
  const faults: (Fault & { order: number })[] = []
  for (const { rules: nths, tables, rows } of all)
    for (const [i, nth] of nths.entries()) {
      const { code, fields } = rules[nth]!
      const order = (nth * TABLES.length + tables[i]!) * 2 ** 32 + rows[i]!
      faults.push({ code, table: TABLES[tables[i]!]!, row: rows[i]!, fields, order })
    }
  return faults.sort((a, b) => a.order - b.order).map(({ order: _, ...fault }) => fault)
}
