import { parseArgs } from 'node:util'
import { formatNumber } from '../../core/number.ts'
import { exportFeed } from '../feed/write-feed.ts'
import { type Environment, openGoldthread } from '../open.ts'

const USAGE = `goldthread export dfe-feed --out FOLDER
Writes the DfE’s daily feed as the record stands: dfe-feed.json with every child in scope, whole, and held-back.json with
whoever is held back and why. Nothing is sent.
`

/** `goldthread export dfe-feed`. Gives the exit code. */
export async function run(args: string[], env: Environment): Promise<number> {
  const asked = ask(args)
  if (asked.help) {
    process.stdout.write(USAGE)
    return 0
  }
  if (asked.out === undefined) {
    process.stderr.write(`${asked.wrong ?? 'Say which folder to write to, as --out FOLDER.'}\n\n${USAGE}`)
    return 1
  }
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    const done = await exportFeed(records, found, asked.out, 'command-line')
    process.stdout.write(
      `Wrote ${formatNumber(done.children)} children to ${asked.out}, of ${done.from} to ${done.to}. Held back: ${formatNumber(done.held)}.\n`,
    )
    return 0
  } finally {
    await goldthread.close()
  }
}

type Asked = { out?: string; help?: boolean; wrong?: string }

function ask(args: string[]): Asked {
  try {
    return parseArgs({ args, options: { out: { type: 'string' }, help: { type: 'boolean' } } }).values
  } catch (error) {
    return { wrong: (error as Error).message }
  }
}
