import { parseArgs } from 'node:util'
import { parseYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import { exportReturn } from '../../returns/exporting/index.ts'
import { type Environment, openGoldthread } from '../open.ts'

const USAGE = `goldthread export ssda903|cin-census --year 2017-18 --out FOLDER
  --form csv|xml     another form than the one it was loaded in (SSDA903 only)
`

/** `goldthread export`: writes the rows that the newest return of a kind and year held, from the records. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE)
    return 0
  }
  const asked = ask(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n`)
    return 1
  }
  const goldthread = await openGoldthread(env)
  try {
    const answers = goldthread.found.flatMap(({ area }) => area.answers ?? [])
    const done = await exportReturn(goldthread.records, { ...asked, answers, who: 'command-line' })
    if (!done) {
      process.stderr.write(`No return of ${asked.kind} for ${asked.year} has been loaded.\n`)
      return 1
    }
    process.stdout.write(
      `Wrote ${formatNumber(done.rows)} rows of ${formatNumber(done.children)} children to ${asked.dir}: ${done.files.length} ${done.files.length === 1 ? 'file' : 'files'}.\n`,
    )
    if (done.fromDoubts > 0)
      process.stdout.write(
        `${formatNumber(done.fromDoubts)} of ${formatNumber(done.cells)} cells stand as doubts and were written as they came.\n`,
      )
    return 0
  } finally {
    await goldthread.close()
  }
}

type Asked = { kind: 'ssda903' | 'cin-census'; year: string; dir: string; form?: 'csv' | 'xml' }

function ask(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { year: { type: 'string' }, out: { type: 'string' }, form: { type: 'string' } },
    })
    const [kind] = positionals
    if (kind !== 'ssda903' && kind !== 'cin-census')
      return `Say which return: ssda903 or cin-census.\n\n${USAGE}`
    const year = parseYear(values.year ?? '')
    if (!year) return `Say which year, as --year 2017-18.\n\n${USAGE}`
    if (!values.out) return `Say which folder to write to, as --out FOLDER.\n\n${USAGE}`
    const { form } = values
    if (form !== undefined && form !== 'csv' && form !== 'xml') return 'The form is csv or xml.'
    if (form === 'csv' && kind === 'cin-census') return 'The children in need census has no CSV form.'
    return { kind, year, dir: values.out, ...(form ? { form } : {}) }
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}
