import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { conform, ruleSetOf, type Vector } from '../../returns/ssda903/rules/conform.ts'
import { NEWEST } from '../../returns/ssda903/rules/index.ts'

const HELP = `goldthread conform ssda903 VECTORS.jsonl
Runs worked cases, a line each in the form of shared/vectors/README.md, through the rules, prints each that comes out
otherwise, and ends with how many passed and failed.
  --year 2026-27     the collection year whose rules are asked
`

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
  const inForce = cases.filter(one => one.effective_in.includes(ruleSetOf(asked.year)))
  const done = inForce.map(one => conform(one, asked.year))
  for (const { code, vector, passed, expected, got } of done)
    if (!passed)
      process.stdout.write(
        `${code} ${vector}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n`,
      )
  const failed = done.filter(({ passed }) => !passed).length
  process.stdout.write(`${done.length - failed} passed, ${failed} failed\n`)
  return failed === 0 ? 0 : 1
}

function ask(args: string[]): { file: string; year: CollectionYear } | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return ''
    const [kind, file] = positionals
    if (kind !== 'ssda903') return 'Say whose rules: ssda903. Those of the CIN census are not written yet.'
    if (!file) return 'Say which file of cases.'
    const year = values.year === undefined ? NEWEST : parseYear(values.year)
    return year === undefined ? `--year “${values.year}” is not a year. Write it as 2026-27.` : { file, year }
  } catch (error) {
    return (error as Error).message
  }
}

function readCases(file: string): Vector[] | string {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    return lines.flatMap((line, n) => {
      if (line.trim() === '') return []
      try {
        return [JSON.parse(line) as Vector]
      } catch {
        throw new Error(`Line ${n + 1} of ${file} is no JSON.`)
      }
    })
  } catch (error) {
    return (error as Error).message
  }
}
