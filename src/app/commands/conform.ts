import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CollectionYear } from '../../core/collection-year.ts'
import { conform, type Vector, yearsOf } from '../../returns/ssda903/rules/conform.ts'
import { RULE_YEARS } from '../../returns/ssda903/rules/index.ts'
import { askedYear } from '../validating/asked-year.ts'

const HELP = `goldthread conform ssda903 VECTORS.jsonl
Runs worked cases, a line each in the form of shared/vectors/README.md, through the rules of every year in which they
are in force, prints each that comes out otherwise, and ends with how many passed and failed.
  --year 2026-27     only the rules of this collection year
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
  const inForce = cases
    .map(one => ({ one, years: yearsOf(one).filter(year => asked.years.includes(year)) }))
    .filter(({ years }) => years.length > 0)
  const failed = inForce.filter(({ one, years }) => {
    const wrong = years.map(year => conform(one, year)).filter(({ passed }) => !passed)
    for (const { code, vector, year, expected, got } of wrong)
      process.stdout.write(
        `${code} ${vector} in ${year}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n`,
      )
    return wrong.length > 0
  })
  const left = cases.length - inForce.length
  if (left > 0) process.stdout.write(`${left} not run, as no year that was asked has their form of a rule\n`)
  process.stdout.write(`${inForce.length - failed.length} passed, ${failed.length} failed\n`)
  return failed.length === 0 ? 0 : 1
}

type Asked = { file: string; years: readonly CollectionYear[] }

function ask(args: string[]): Asked | string {
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
    if (values.year === undefined) return { file, years: RULE_YEARS }
    const read = askedYear(values.year)
    return 'wrong' in read ? read.wrong : { file, years: [read.year] }
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
