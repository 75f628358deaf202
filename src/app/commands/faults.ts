import { parseArgs } from 'node:util'
import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { isoInstant } from '../../core/instant.ts'
import { logList } from '../../engines/access/index.ts'
import { transact } from '../../engines/records/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { isKind, type KindName } from '../validating/kind-of.ts'
import { LIVE_KINDS } from '../validating/live-kinds.ts'
import { inWords, writeFaults } from '../validating/live-report.ts'
import { readKnownAt } from './live-asked.ts'

const HELP = `goldthread faults ssda903|cin-census --year 2022-23
Holds the return of that year to its rules as the record stands, if it were submitted today. Needs no files.
  --known-at 2023-06-30   the record as it was known at the end of that day
  --json OUT              each fault with its record and child, to a file
  --csv OUT               the same as CSV, a row each
`

/** `goldthread faults`: with the service's rights, as a return holds every child. Gives the exit code: 0 whatever was found. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  const began = performance.now()
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    const knownAt = readKnownAt(asked.year, asked.knownAt, records.now())
    if (typeof knownAt === 'string') return refused(`${knownAt}\n`)
    const report = await transact(records, { who: 'command-line', service: true, knownAt }, async ctx => {
      const checked = await LIVE_KINDS[asked.kind].check(ctx, found, asked.year)
      const asKnownAt = isoInstant(knownAt ?? ctx.now)
      const people = [...new Set(checked.faults.map(({ row }) => row.person))]
      await logList(
        ctx,
        'export',
        `The faults of ${asked.kind} for ${asked.year}, as known at ${asKnownAt}`,
        people,
      )
      return { ...checked, asKnownAt, seconds: Math.round(performance.now() - began) / 1000 }
    })
    for (const [form, out] of asked.outs) await writeFaults(report, form, out)
    process.stdout.write(inWords(report))
    return 0
  } finally {
    await goldthread.close()
  }
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

type Asked = {
  kind: KindName
  year: CollectionYear
  knownAt: string | undefined
  outs: ['json' | 'csv', string][]
}

function ask(args: string[]): Asked | string {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, 'known-at': text, json: text, csv: text },
    })
    const [kind] = positionals
    if (!isKind(kind)) return 'Say which return: ssda903 or cin-census.'
    const year = parseYear(values.year ?? '')
    if (!year) return 'Say which year, as --year 2022-23.'
    const outs = (['json', 'csv'] as const).flatMap((form): Asked['outs'] => {
      const out = values[form]
      return out === undefined ? [] : [[form, out]]
    })
    return { kind, year, knownAt: values['known-at'], outs }
  } catch (error) {
    return (error as Error).message
  }
}
