import { parseArgs } from 'node:util'
import type { CollectionYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import type { Outcome } from '../../core/outcome.ts'
import { logList } from '../../engines/access/index.ts'
import { type Ctx, transact } from '../../engines/records/index.ts'
import { countChanges, type ToldChange } from '../../returns/submitting/index.ts'
import type { Found } from '../discover.ts'
import { type Environment, openGoldthread } from '../open.ts'
import type { ExportName } from '../submitting/exports/kinds.ts'
import { changesBetweenExports, sideOfExport } from '../submitting/exports/two-exports.ts'
import { changesBetween, numbersIn, sideOf } from '../submitting/two-returns.ts'
import { type AskedFrozen, readReturnOf, yearAsked } from './return-asked.ts'

const HELP = `goldthread compare ssda903 --year 2025-26 --from 1 --to now
Says which rows of which child changed from one return to another, and why where the record tells: of ssda903 or cin-census, and
of annex-a, ssd or dfe-feed, which are of a day.
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
    const { of } = asked
    const year = yearAsked(of, records.now())
    return await transact(records, { who: 'command-line', service: true }, async ctx => {
      const done =
        of.is === 'return'
          ? await ofReturns(ctx, found, of, asked)
          : await ofExports(ctx, found, { kind: of.kind, year }, asked)
      if (typeof done === 'string') return refused(done)
      const { changes, says, numbers } = done
      const people = [...new Set(changes.flatMap(({ person }) => person || []))]
      await logList(ctx, 'export', `What changed in ${of.kind} for ${year} ${says}`, people)
      process.stdout.write([...inWords(changes, says, numbers, people.length)].join(''))
      return 0
    })
  } finally {
    await goldthread.close()
  }
}

type Sides = { from: string; to: string }
type Told = { changes: readonly ToldChange[]; says: string; numbers: ReadonlyMap<string, string> }

async function ofReturns(
  ctx: Ctx,
  found: readonly Found[],
  { kind, year }: AskedFrozen & { is: 'return' },
  words: Sides,
): Promise<Told | string> {
  const both = await bothSides(words, asked => sideOf(ctx, found, kind, year, asked))
  if (typeof both === 'string') return both
  const [from, to] = both
  const changes = await changesBetween(ctx, found, kind, from, to)
  return { changes, says: `from ${from.says} to ${to.says}`, numbers: numbersIn(kind, from, to) }
}

async function ofExports(
  ctx: Ctx,
  found: readonly Found[],
  { kind, year }: { kind: ExportName; year: CollectionYear },
  words: Sides,
): Promise<Told | string> {
  const both = await bothSides(words, asked => sideOfExport(ctx, found, { kind, year }, asked))
  if (typeof both === 'string') return both
  const [from, to] = both
  const told = await changesBetweenExports(ctx, found, kind, from, to)
  return { ...told, says: `from ${from.says} to ${to.says}` }
}

async function bothSides<S>(
  words: Sides,
  read: (asked: { field: string; word: string }) => Promise<Outcome<S>>,
): Promise<[S, S] | string> {
  const from = await read({ field: 'from', word: words.from })
  const to = await read({ field: 'to', word: words.to })
  if (!from.ok) return `--from: ${from.problems[0]!.message}.\n`
  if (!to.ok) return `--to: ${to.problems[0]!.message}.\n`
  return [from.value, to.value]
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
    yield `${(numbers.get(change.person) ?? change.person) || 'The authority'}  ${change.table} ${WHAT[change.what]}  ${[...told, change.why].join('. ')}\n`
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
