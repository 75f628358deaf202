import { parseArgs } from 'node:util'
import { UnreadableReturn } from '../../returns/reading/index.ts'
import type { ValidateAsked } from '../validating/asked.ts'
import { askedYear } from '../validating/asked-year.ts'
import { checkFiles } from '../validating/check.ts'
import { isKind, KIND_NAMES, kindOf } from '../validating/kind-of.ts'
import { linesOfNotRun } from '../validating/not-run.ts'
import { writeReport } from '../validating/report.ts'

const HELP = `goldthread validate ssda903 FILES OR FOLDERS
goldthread validate cin-census FILE
Holds a return to the rules of its collection, and says which rows are at fault and how to mend them. Opens no database.
  --year 2026-27       the collection year whose rules are asked; else the one that dates, or a census's header, speak for
  --last-year PATH     last year's return, for rules that look at both years (again for each file)
  --authority NAME     the authority that returns it, by its name, its DfE number or its code
  --providers FILE     Ofsted's list of providers, XLSX or CSV (again for each file)
  --postcodes FILE     a directory of postcodes, CSV: ONSPD, NSPL or Code-Point Open (or the folder of its files)
  --drafts             the census's draft rules of 2026-27 too
  --json [OUT]         the faults as JSON, to a file or to the screen
  --csv [OUT]          the faults as CSV, a row each
  --xlsx OUT           the faults as a workbook, with a sheet of the rules that found them
`

/** `goldthread validate`. Gives the exit code: 0 when it was checked, whatever was found. */
export async function run(args: string[]): Promise<number> {
  const began = performance.now()
  const asked = await ask(args)
  if (typeof asked === 'string') {
    const refused = asked !== ''
    process[refused ? 'stderr' : 'stdout'].write(refused ? `${asked}\n\n${HELP}` : HELP)
    return refused ? 1 : 0
  }
  try {
    const checked = await checkFiles(asked)
    if (typeof checked === 'string') throw new Error(checked)
    const seconds = Math.round(performance.now() - began) / 1000
    await writeReport({ ...checked, seconds }, asked.form, asked.out)
    // A file of faults alone has no place for what else is to be said.
    if (asked.form === 'csv') for (const line of linesOfNotRun(checked.notRun)) process.stderr.write(line)
    for (const { message } of checked.problems.slice(0, 20)) process.stderr.write(`${message}\n`)
    return 0
  } catch (error) {
    process.stderr.write(
      `${error instanceof UnreadableReturn ? error.problem.message : (error as Error).message}\n`,
    )
    return 1
  }
}

type Asked = ValidateAsked & { form: 'words' | (typeof FORMS)[number]; out: string | undefined }

const FORMS = ['json', 'csv', 'xlsx'] as const

async function ask(args: string[]): Promise<Asked | string> {
  try {
    // A form without a file is for the screen, which parseArgs has no word for.
    const told = args.map((word, i) =>
      FORMS.some(form => word === `--${form}`) && (args[i + 1] ?? '--').startsWith('--') ? `${word}=-` : word,
    )
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args: told,
      allowPositionals: true,
      options: {
        year: text,
        'last-year': { type: 'string', multiple: true },
        authority: text,
        providers: { type: 'string', multiple: true },
        postcodes: { type: 'string', multiple: true },
        drafts: { type: 'boolean' },
        json: text,
        csv: text,
        xlsx: text,
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help) return ''
    const [kind, ...paths] = positionals
    if (!isKind(kind)) return `Say which return: ${KIND_NAMES.join(' or ')}.`
    if (paths.length === 0) return 'Say which files, or the folder that holds them.'
    const read = values.year === undefined ? undefined : askedYear(values.year, await kindOf(kind))
    if (read && 'wrong' in read) return read.wrong
    const form = FORMS.find(one => values[one] !== undefined)
    const out = form === undefined ? undefined : values[form]
    if (form === 'xlsx' && out === '-') return 'Say to which file the workbook is to be written: --xlsx OUT.'
    return {
      kind,
      paths,
      lastYear: values['last-year'] ?? [],
      year: read?.year,
      authority: values.authority,
      providers: values.providers ?? [],
      postcodes: values.postcodes ?? [],
      drafts: values.drafts ?? false,
      form: form ?? 'words',
      out: out === '-' ? undefined : out,
    }
  } catch (error) {
    return (error as Error).message
  }
}
