import { parseArgs } from 'node:util'
import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import { exportReturn } from '../../returns/exporting/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { exportLive } from '../../returns/ssda903/live/index.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { writeAnnex } from './export-annex-a.ts'
import { readKnownAt } from './live-asked.ts'
import { summaryInWords } from './live-summary.ts'

const USAGE = `goldthread export ssda903|cin-census --year 2017-18 --out FOLDER
Writes the rows that the newest return of that year held, from the records.
  --form csv|xml            another form than the one it was loaded in, or than CSV (SSDA903 only)
  --live                    the return of that year as the record stands, loaded or not (SSDA903 only)
  --known-at 2018-06-30     with --live: the record as it was known at the end of that day
goldthread export annex-a --live --out FOLDER
Writes Ofsted’s lists 1 to 11 as one workbook, as the record stands today.
  --as-known 2018-06-30     the lists of that day, as they were known at its end
`

/** `goldthread export`: writes a return from the records, as one that was loaded held its rows or as they make one. Gives the exit code. */
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
    if (asked.kind === 'annex-a') return await writeAnnex(goldthread, asked)
    if (asked.live) return await writeLive(goldthread, asked)
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

async function writeLive({ records, found }: Goldthread, asked: Asked): Promise<number> {
  const knownAt = readKnownAt(asked.year, asked.knownAt, records.now())
  if (typeof knownAt === 'string') {
    process.stderr.write(`${knownAt}\n`)
    return 1
  }
  const { year, dir, form = 'csv' } = asked
  const contributed = contributedBy(found.map(({ area }) => area))
  const done = await exportLive(records, { year, dir, form, knownAt, contributed, who: 'command-line' })
  process.stdout.write(summaryInWords(done, dir))
  return 0
}

type Asked = {
  kind: 'ssda903' | 'cin-census'
  year: CollectionYear
  dir: string
  form?: 'csv' | 'xml'
  live: boolean
  knownAt: string | undefined
}

type AskedAnnex = { kind: 'annex-a'; dir: string; asKnown: string | undefined }

function ask(args: string[]): Asked | AskedAnnex | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        year: { type: 'string' },
        out: { type: 'string' },
        form: { type: 'string' },
        live: { type: 'boolean' },
        'known-at': { type: 'string' },
        'as-known': { type: 'string' },
      },
    })
    const [kind] = positionals
    if (kind === 'annex-a') return askAnnex(values)
    if (kind !== 'ssda903' && kind !== 'cin-census')
      return `Say which return: ssda903, cin-census or annex-a.\n\n${USAGE}`
    const year = parseYear(values.year ?? '')
    if (!year) return `Say which year, as --year 2017-18.\n\n${USAGE}`
    if (!values.out) return `Say which folder to write to, as --out FOLDER.\n\n${USAGE}`
    const { form } = values
    if (form !== undefined && form !== 'csv' && form !== 'xml') return 'The form is csv or xml.'
    if (form === 'csv' && kind === 'cin-census') return 'The children in need census has no CSV form.'
    const { live = false, 'known-at': knownAt } = values
    if (live && kind === 'cin-census') return 'Only the SSDA903 is made from the record yet.'
    if (knownAt !== undefined && !live)
      return `--known-at goes with --live: a loaded return is written as it was known when it came.\n\n${USAGE}`
    return { kind, year, dir: values.out, live, knownAt, ...(form ? { form } : {}) }
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}

/** Annex A is only ever made from the record: of a day, not of a year. */
function askAnnex(values: Readonly<Record<string, string | boolean | undefined>>): AskedAnnex | string {
  const { out, live, year, form } = values
  if (!live) return `Annex A is made from the record: say --live.\n\n${USAGE}`
  if (year !== undefined) return `Annex A is of a day, not of a year: say --as-known 2018-06-30.\n\n${USAGE}`
  if (form !== undefined) return 'Annex A is one workbook: leave --form out.'
  if (!out) return `Say which folder to write to, as --out FOLDER.\n\n${USAGE}`
  const asKnown = values['as-known'] ?? values['known-at']
  return { kind: 'annex-a', dir: String(out), asKnown: asKnown === undefined ? undefined : String(asKnown) }
}
