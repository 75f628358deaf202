import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parseYear } from '../../core/collection-year.ts'
import { logList } from '../../engines/access/index.ts'
import { transact } from '../../engines/records/index.ts'
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
    const digest = createHash('sha256')
    for (const file of done.files) digest.update(readFileSync(file))
    const words = `goldthread export ${asked.kind} --year ${asked.year}`
    await transact(goldthread.records, { who: 'command-line', service: true }, ctx =>
      logList(ctx, 'export', words, [], digest.digest('hex')),
    )
    const count = (n: number) => n.toLocaleString('en-GB')
    process.stdout.write(
      `Wrote ${count(done.rows)} rows of ${count(done.people.length)} children to ${asked.dir}: ${done.files.length} ${done.files.length === 1 ? 'file' : 'files'}.\n`,
    )
    if (done.fromDoubts > 0)
      process.stdout.write(
        `${count(done.fromDoubts)} of ${count(done.cells)} cells stand as doubts and were written as they came.\n`,
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
