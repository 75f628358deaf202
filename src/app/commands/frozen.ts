import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { formatInstant } from '../../core/instant.ts'
import { formatNumber } from '../../core/number.ts'
import { logList } from '../../engines/access/index.ts'
import { type Ctx, transact } from '../../engines/records/index.ts'
import { type Frozen, frozenFiles, frozenReturns, type ReturnOf } from '../../returns/submitting/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { type AskedFrozen, readReturnOf, yearAsked } from './return-asked.ts'

const HELP = `goldthread frozen ssda903 --year 2025-26
Says which returns of that year were frozen, and who signed each: of ssda903 or cin-census; of annex-a, ssd or dfe-feed, which
are of a day, those that were frozen in that year, or in this one.
  --number 1 --out FOLDER   writes the files of one of them as they were frozen, for whoever submits them
`

/** `goldthread frozen`: with the service's rights, as a return's files hold every child. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) return says(HELP)
  const asked = ask(args)
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const goldthread = await openGoldthread(env)
  try {
    return await transact(goldthread.records, { who: 'command-line', service: true }, async ctx => {
      const of: ReturnOf = { kind: asked.of.kind, year: yearAsked(asked.of, ctx.now) }
      const frozen = await frozenReturns(ctx, of)
      if (frozen.length === 0) return refused(`No return of ${of.kind} for ${of.year} is frozen.\n`)
      if (asked.number === undefined) return says(frozen.map(inWords).join(''))
      const one = frozen.find(({ nth }) => nth === asked.number)
      if (!one) return refused(`There is no frozen return ${asked.number} of that year.\n`)
      return writeFiles(ctx, of, one, asked.out)
    })
  } finally {
    await goldthread.close()
  }
}

function inWords({ nth, frozenAt, frozenBy, summary, signedBy, signedAt, digest }: Frozen): string {
  const signed =
    signedBy === null || signedAt === null
      ? 'not signed'
      : `signed by ${signedBy} on ${formatInstant(signedAt)}`
  return `Return ${nth}, frozen by ${frozenBy} on ${formatInstant(frozenAt)}: ${formatNumber(summary.children)} children, ${signed}. Summary SHA-256 ${digest}\n`
}

async function writeFiles(ctx: Ctx, of: ReturnOf, { id, nth, digest }: Frozen, out: string): Promise<number> {
  const files = await frozenFiles(ctx, id)
  const summary = files.find(({ name }) => name === 'summary.json')
  // Nothing here can change a file: where one is another all the same, nobody may submit it.
  if (!summary || createHash('sha256').update(summary.bytes).digest('hex') !== digest)
    return refused('The files are not those that were frozen: their digest is another. Nothing is written.\n')
  await mkdir(out, { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(out, name), bytes)
  await logList(ctx, 'export', `The files of ${of.kind} for ${of.year}, return ${nth}`, [], digest)
  return says(`Wrote ${files.length} files of return ${nth} to ${out}.\n`)
}

function says(words: string): number {
  process.stdout.write(words)
  return 0
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

type Asked = { of: AskedFrozen; number: undefined } | { of: AskedFrozen; number: number; out: string }

function ask(args: string[]): Asked | string {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, number: text, out: text },
    })
    const of = readReturnOf(positionals[0], values.year)
    if (typeof of === 'string') return of
    if (values.number === undefined && values.out === undefined) return { of, number: undefined }
    if (!/^[1-9]\d{0,3}$/.test(values.number ?? '')) return 'Say the number of the return, as --number 1.'
    if (values.out === undefined) return 'Say which folder to write to, as --out FOLDER.'
    return { of, number: Number(values.number), out: values.out }
  } catch (error) {
    return (error as Error).message
  }
}
