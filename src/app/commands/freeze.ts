import { parseArgs } from 'node:util'
import type { CollectionYear } from '../../core/collection-year.ts'
import type { Outcome } from '../../core/outcome.ts'
import { transact } from '../../engines/records/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { freezeOfToday } from '../submitting/exports/freeze.ts'
import { freezeReturn } from '../submitting/freeze-return.ts'
import { SUBMITTED } from '../submitting/kinds.ts'
import { type AskedFrozen, readReturnOf } from './return-asked.ts'

const HELP = `goldthread freeze annex-a
Keeps an export as the record stands, to be compared with any other: rows, files, numbers and digests. Nothing of it can be
changed afterwards. goldthread frozen lists them and writes their files; goldthread compare says what changed since.
  annex-a, ssd, dfe-feed                 of today
  ssda903 --year 2025-26 --form csv      a return of a year that is over, as CSV or XML
  cin-census --year 2025-26              the same, as XML; who returns it is GOLDTHREAD_COUNCIL
`

/** `goldthread freeze`. Gives the exit code: 1 where nothing is other than in the one before. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const { of, form } = asked
  const goldthread = await openGoldthread(env)
  try {
    const { records, found } = goldthread
    const council = env.GOLDTHREAD_COUNCIL ?? ''
    const done = await transact(
      records,
      { who: 'command-line' },
      async (ctx): Promise<Outcome<{ year: CollectionYear; nth: number }>> => {
        if (of.is === 'export') {
          const frozen = await freezeOfToday(ctx, found, of.kind)
          return frozen.ok
            ? { ok: true, value: { year: frozen.value.of.year, nth: frozen.value.nth } }
            : frozen
        }
        const frozen = await freezeReturn(ctx, found, of.kind, of.year, form, council)
        return frozen.ok ? { ok: true, value: { year: of.year, nth: frozen.value } } : frozen
      },
    )
    if (!done.ok) return refused(`${done.problems[0]!.message}\n`)
    process.stdout.write(`Frozen: ${of.kind} for ${done.value.year}, number ${done.value.nth}.\n`)
    return 0
  } finally {
    await goldthread.close()
  }
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

function ask(args: string[]): { of: AskedFrozen; form: 'csv' | 'xml' } | string {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: text, form: text },
    })
    const of = readReturnOf(positionals[0], values.year)
    if (typeof of === 'string') return of
    if (of.is === 'export')
      return values.year === undefined && values.form === undefined
        ? { of, form: 'csv' }
        : 'It is of today, in one form: leave --year and --form out.'
    const forms: readonly string[] = SUBMITTED[of.kind].forms
    const form = values.form ?? forms[0]!
    return forms.includes(form)
      ? { of, form: form as 'csv' | 'xml' }
      : `Say the form, as --form ${forms.join(' or ')}.`
  } catch (error) {
    return (error as Error).message
  }
}
