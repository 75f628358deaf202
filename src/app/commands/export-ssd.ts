import { parseArgs } from 'node:util'
import { formatNumber } from '../../core/number.ts'
import { contributedRows, exportSsd, type SsdSummary } from '../../returns/ssd/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { readAsKnown } from './live-asked.ts'

/** `goldthread export ssd`: writes the Standard Safeguarding Dataset from the record. Gives the exit code. */
export async function exportDataset(args: string[], env: Environment): Promise<number> {
  const asked = ask(args)
  if (typeof asked === 'string') return refuse(asked)
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    const asKnown = readAsKnown('--as-known', asked.asKnown, records.now())
    if (typeof asKnown === 'string') return refuse(asKnown)
    const { knownAt } = asKnown
    const rows = contributedRows(found.map(({ area }) => area))
    const done = await exportSsd(records, { knownAt, dir: asked.dir, rows, who: 'command-line' })
    process.stdout.write(ssdInWords(done, asked.dir))
    return 0
  } finally {
    await goldthread.close()
  }
}

function refuse(words: string): number {
  process.stderr.write(`${words}\n`)
  return 1
}

function ask(args: string[]): { dir: string; asKnown: string | undefined } | string {
  try {
    const { values } = parseArgs({
      args,
      options: { 'as-known': { type: 'string' }, out: { type: 'string', default: 'ssd' } },
    })
    return { dir: values.out, asKnown: values['as-known'] }
  } catch (error) {
    return (error as Error).message
  }
}

/** What was exported, as a person reads it: rows by table, what is empty and why, and where each file’s digest is. */
export function ssdInWords({ version, asKnownAt, tables }: SsdSummary, dir: string): string {
  const filled = tables.filter(({ rows }) => rows > 0)
  const lines = [
    `The Standard Safeguarding Dataset ${version} from the record, as known at ${asKnownAt}.`,
    ...filled.map(
      ({ table, rows, unsaid = [] }) =>
        `  ${table.padEnd(27)}${formatNumber(rows).padStart(9)} ${rows === 1 ? 'row' : 'rows'}${unsaid.length > 0 ? `. Always empty, as nothing here says it yet: ${unsaid.join(', ')}.` : ''}`,
    ),
    ...[...new Set(tables.flatMap(({ why }) => why ?? []))].map(
      reason =>
        `${reason}: ${tables.flatMap(({ table, why }) => (why === reason ? [table] : [])).join(', ')}.`,
    ),
    `Wrote ${tables.length} files to ${dir}, with summary.json, which has each file’s SHA-256.`,
  ]
  return `${lines.join('\n')}\n`
}
