import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { CollectionYear } from '../../core/collection-year.ts'
import { type CinVector, conformCin } from '../../returns/cin-census/rules/conform.ts'
import { conform, type Vector, yearsOf } from '../../returns/ssda903/rules/conform.ts'
import { askedYear } from '../validating/asked-year.ts'
import { isKind, KIND_NAMES, type KindName } from '../validating/kind-of.ts'
import { KINDS } from '../validating/kinds.ts'

const HELP = `goldthread conform ssda903 VECTORS.jsonl
goldthread conform cin-census VECTORS.jsonl
Runs worked cases, a line each in the form of shared/vectors/README.md (README-cin.md), through the rules of every year in
which they are in force, prints each that comes out otherwise, and ends with how many passed and failed.
  --year 2026-27     only the rules of this collection year; a case of the census says its own
`

/** What came of one case by one form of its rule, and what to call it. */
type Done = { code: string; name: string; passed: boolean; expected: unknown; got: unknown }

/** How a case of each return is run, by the rules of every year in which it is in force, or of one of them. */
const RUNS: Readonly<Record<KindName, (one: unknown, year: CollectionYear | undefined) => Done[]>> = {
  ssda903(one, only) {
    const vector = one as Vector
    return yearsOf(vector)
      .filter(year => only === undefined || year === only)
      .map(year => ({ ...conform(vector, year), name: `${vector.vector} in ${year}` }))
  },
  'cin-census'(one) {
    const done = conformCin(one as CinVector)
    return [{ ...done, name: done.id }]
  },
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
  const inForce = cases.map(one => RUNS[asked.kind](one, asked.year)).filter(done => done.length > 0)
  const failed = inForce.map(done => done.filter(({ passed }) => !passed)).filter(({ length }) => length > 0)
  for (const { code, name, expected, got } of failed.flat())
    process.stdout.write(
      `${code} ${name}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}\n`,
    )
  const left = cases.length - inForce.length
  if (left > 0) process.stdout.write(`${left} not run, as no year that was asked has their form of a rule\n`)
  process.stdout.write(`${inForce.length - failed.length} passed, ${failed.length} failed\n`)
  return failed.length === 0 ? 0 : 1
}

type Asked = { kind: KindName; file: string; year: CollectionYear | undefined }

function ask(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return ''
    const [kind, file] = positionals
    if (!isKind(kind)) return `Say whose rules: ${KIND_NAMES.join(' or ')}.`
    if (!file) return 'Say which file of cases.'
    const read = values.year === undefined ? undefined : askedYear(values.year, KINDS[kind])
    if (read && 'wrong' in read) return read.wrong
    return { kind, file, year: read?.year }
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
