import { parseArgs } from 'node:util'
import { type CollectionYear, parseYear } from '../../core/collection-year.ts'
import { formatNumber } from '../../core/number.ts'
import { exportReturn } from '../../returns/exporting/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { authorityNumber } from '../../returns/ssda903/beside/authorities.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { isKind, type KindName } from '../validating/kind-of.ts'
import { LIVE_KINDS } from '../validating/live-kinds.ts'
import { exportLists } from './export-annex-a.ts'
import { exportDataset } from './export-ssd.ts'
import { readKnownAt } from './live-asked.ts'
import { summaryInWords } from './live-summary.ts'

const USAGE = `goldthread export ssd [--as-known DAY] [--out FOLDER]
Writes the Standard Safeguarding Dataset from the records, one CSV file a table, to FOLDER (ssd when left out).
  --as-known 2018-06-30     the record as it was known at the end of that day

goldthread export ssda903|cin-census --year 2017-18 --out FOLDER
Writes the rows that the newest return of that year held, from the records.
  --form csv|xml            another form than the one it was loaded in, or than CSV (SSDA903 only)
  --live                    the return of that year as the record stands, loaded or not
  --known-at 2018-06-30     with --live: the record as it was known at the end of that day
  --authority NAME          with --live: who returns the census, by name or DfE number; GOLDTHREAD_COUNCIL where left out

goldthread export annex-a --live --out FOLDER
Writes Ofsted’s lists 1 to 11 as one workbook, as the record stands today.
  --as-known 2018-06-30     the lists of that day, as they were known at its end

goldthread export dfe-feed --out FOLDER
Writes the DfE’s daily feed as the record stands.
`

/** `goldthread export`: writes a return from the records, as one that was loaded held its rows or as they make one. Gives the exit code. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  if (args[0] === 'dfe-feed') return (await import('./export-feed.ts')).run(args.slice(1), env)
  if (args.includes('--help')) {
    process.stdout.write(USAGE)
    return 0
  }
  if (args[0] === 'ssd') return exportDataset(args.slice(1), env)
  if (args[0] === 'annex-a') return exportLists(args.slice(1), env)
  const asked = ask(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n`)
    return 1
  }
  const goldthread = await openGoldthread(env)
  try {
    if (asked.live) return await writeLive(goldthread, asked, env)
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

async function writeLive({ records, found }: Goldthread, asked: Asked, env: Environment): Promise<number> {
  const knownAt = readKnownAt(asked.year, asked.knownAt, records.now())
  if (typeof knownAt === 'string') {
    process.stderr.write(`${knownAt}\n`)
    return 1
  }
  const { year, dir } = asked
  const { called, forms, write } = LIVE_KINDS[asked.kind]
  const contributed = contributedBy(found.map(({ area }) => area))
  const authority = asked.authority ?? authorityNumber(env.GOLDTHREAD_COUNCIL ?? '')
  const done = await write(records, {
    year,
    dir,
    form: asked.form ?? forms[0]!,
    knownAt,
    contributed,
    authority,
    who: 'command-line',
  })
  process.stdout.write(summaryInWords(done, called, dir))
  if (asked.kind === 'cin-census' && authority === undefined)
    process.stdout.write(
      'Its header lacks the number of the authority: say who returns it, as --authority Wolverhampton.\n',
    )
  return 0
}

type Asked = {
  kind: KindName
  year: CollectionYear
  dir: string
  form?: 'csv' | 'xml'
  live: boolean
  knownAt: string | undefined
  /** By its DfE number. */
  authority: string | undefined
}

function ask(args: string[]): Asked | string {
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
        authority: { type: 'string' },
      },
    })
    const [kind] = positionals
    if (!isKind(kind))
      return `Say which return: ssda903, cin-census or annex-a, or ssd for the Standard Safeguarding Dataset.\n\n${USAGE}`
    const year = parseYear(values.year ?? '')
    if (!year) return `Say which year, as --year 2017-18.\n\n${USAGE}`
    if (!values.out) return `Say which folder to write to, as --out FOLDER.\n\n${USAGE}`
    const { form } = values
    if (form !== undefined && form !== 'csv' && form !== 'xml') return 'The form is csv or xml.'
    if (form === 'csv' && kind === 'cin-census') return 'The children in need census has no CSV form.'
    const { live = false, 'known-at': knownAt } = values
    if (knownAt !== undefined && !live)
      return `--known-at goes with --live: a loaded return is written as it was known when it came.\n\n${USAGE}`
    const authority = values.authority === undefined ? undefined : authorityNumber(values.authority)
    if (values.authority !== undefined && authority === undefined)
      return `--authority “${values.authority}” is not an authority that is known here. Give its name or its DfE number.`
    return { kind, year, dir: values.out, live, knownAt, authority, ...(form ? { form } : {}) }
  } catch (error) {
    return `${(error as Error).message}\n\n${USAGE}`
  }
}
