import { parseArgs } from 'node:util'
import { formatNumber } from '../../core/number.ts'
import { logList } from '../../engines/access/index.ts'
import { transact } from '../../engines/records/index.ts'
import { countChanges, type ToldChange } from '../../returns/submitting/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { changesBetween, numbersIn, sideOf } from '../submitting/two-returns.ts'
import { readReturnOf } from './return-asked.ts'

const HELP = `goldthread compare ssda903 --year 2025-26 --from 1 --to now
Says which rows of which child changed from one return to another, and why where the record tells.
  --from, --to   1             a frozen return of that year
                 2024-25/1     one of another year
                 2026-06-30    the record as known at the end of that day
                 now           the record as it stands
`

/** `goldthread compare`: with the service's rights, as a return holds every child. Gives the exit code: 0 whatever changed. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    const { kind, year } = asked.of
    return await transact(records, { who: 'command-line', service: true }, async ctx => {
      const from = await sideOf(ctx, found, kind, year, { field: 'from', word: asked.from })
      const to = await sideOf(ctx, found, kind, year, { field: 'to', word: asked.to })
      if (!from.ok) return refused(`--from: ${from.problems[0]!.message}.\n`)
      if (!to.ok) return refused(`--to: ${to.problems[0]!.message}.\n`)
      const changes = await changesBetween(ctx, found, kind, from.value, to.value)
      const says = `from ${from.value.says} to ${to.value.says}`
      const people = [...new Set(changes.map(({ person }) => person))]
      await logList(ctx, 'export', `What changed in ${kind} for ${year} ${says}`, people)
      const numbers = numbersIn(kind, from.value, to.value)
      process.stdout.write([...inWords(changes, says, numbers, people.length)].join(''))
      return 0
    })
  } finally {
    await goldthread.close()
  }
}

const WHAT = { added: 'came', gone: 'went', changed: 'changed' } as const

function* inWords(
  changes: readonly ToldChange[],
  says: string,
  numbers: ReadonlyMap<string, string>,
  children: number,
): Generator<string> {
  for (const change of changes) {
    const told =
      change.what === 'changed'
        ? change.cells.map(
            ({ column, before, after }) => `${column}: ${before || 'empty'}, now ${after || 'empty'}`,
          )
        : []
    yield `${numbers.get(change.person) ?? change.person}  ${change.table} ${WHAT[change.what]}  ${[...told, change.why].join('. ')}\n`
  }
  const counts = countChanges(changes).map(
    ({ table, added, gone, changed }) => `${table} ${added} came, ${gone} went, ${changed} changed`,
  )
  const told = counts.length === 0 ? 'nothing changed' : counts.join('; ')
  yield `${says[0]!.toUpperCase()}${says.slice(1)}: ${formatNumber(children)} ${children === 1 ? 'child' : 'children'}. ${told}.\n`
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

function ask(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, from: text, to: text },
    })
    const of = readReturnOf(positionals[0], values.year)
    if (typeof of === 'string') return of
    if (values.from === undefined) return 'Say from which return, as --from 1.'
    return { of, from: values.from, to: values.to ?? 'now' }
  } catch (error) {
    return (error as Error).message
  }
}
