import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { type CinVector, conformCin } from '../../returns/cin-census/rules/conform.ts'
import { conform, ruleSetOf, type Vector } from '../../returns/ssda903/rules/conform.ts'
import { NEWEST } from '../../returns/ssda903/rules/index.ts'

const HELP = `goldthread conform ssda903 VECTORS.jsonl
goldthread conform cin-census VECTORS.jsonl
Runs worked cases, a line each in the form of shared/vectors/README.md (README-cin.md), through the rules, prints each that
comes out otherwise, and ends with how many passed and failed.
  --year 2026-27     the collection year whose rules are asked; a case of the census says its own
`

/** What came of one case, and what to call it. */
type Done = { code: string; name: string | number; passed: boolean; expected: unknown; got: unknown }

/** How the cases of each return are run. */
const KINDS: Readonly<
  Record<string, (cases: readonly unknown[], year: CollectionYear | undefined) => Done[]>
> = {
  ssda903: (cases, year = NEWEST) =>
    (cases as readonly Vector[])
      .filter(one => one.effective_in.includes(ruleSetOf(year)))
      .map(one => ({ ...conform(one, year), name: one.vector })),
  'cin-census': cases => (cases as readonly CinVector[]).map(one => ({ ...conformCin(one), name: one.id })),
}

/** `goldthread conform`. Opens no database. Gives the exit code. */
export async function run(args: string[]): Promise<number> {
  const asked = ask(args)
  if (typeof asked === 'string') {
    const refused = asked !== ''
    process[refused ? 'stderr' : 'stdout'].write(refused ? `${asked}\n\n${HELP}` : HELP)
    return refused ? 1 : 0
  }
  const cases = readCases(asked.file)
  if (typeof cases === 'string') {
    process.stderr.write(`${cases}\n`)
    return 1
  }
  const done = KINDS[asked.kind]!(cases, asked.year)
  for (const { code, name, passed, expected, got } of done)
    if (!passed)
      process.stdout.write(
        `${code} ${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n`,
      )
  const failed = done.filter(({ passed }) => !passed).length
  process.stdout.write(`${done.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function ask(args: string[]): { kind: string; file: string; year: CollectionYear | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return ''
    const [kind = '', file] = positionals
    if (!Object.hasOwn(KINDS, kind)) return `Say whose rules: ${Object.keys(KINDS).join(' or ')}.`
    if (!file) return 'Say which file of cases.'
    const year = values.year === undefined ? undefined : parseYear(values.year)
    return values.year !== undefined && year === undefined
      ? `--year “${values.year}” is not a year. Write it as 2026-27.`
      : { kind, file, year }
  } catch (error) {
    return (error as Error).message
  }
}

function readCases(file: string): unknown[] | string {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.flatMap((line, n) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as unknown]
      } catch {
        throw new Error(`Line ${n + 1} of ${file} is no JSON.`)
      }
    })
  } catch (error) {
    return (error as Error).message
  }
}
