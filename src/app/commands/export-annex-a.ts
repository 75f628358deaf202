import { parseArgs } from 'node:util'
import { formatNumber } from '../../core/number.ts'
import { type AnnexWritten, exportAnnex, missingInWords } from '../../returns/annex-a/index.ts'
import { contributedBy } from '../../returns/from-record/index.ts'
import { type Environment, type Goldthread, openGoldthread } from '../open.ts'
import { readAsKnown } from './live-asked.ts'

/** How Annex A is asked for. */
type AnnexWishes = { dir: string; asKnown: string | undefined }

/** `goldthread export annex-a`: Annex A is only ever made from the record, of a day. Gives the exit code. */
export async function exportLists(args: string[], env: Environment): Promise<number> {
  const asked = ask(args)
  if (typeof asked === 'string') {
    process.stderr.write(`${asked}\n`)
    return 1
  }
  const goldthread = await openGoldthread(env)
  try {
    return await writeAnnex(goldthread, asked)
  } finally {
    await goldthread.close()
  }
}

function ask(args: string[]): AnnexWishes | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        live: { type: 'boolean' },
        year: { type: 'string' },
        form: { type: 'string' },
        out: { type: 'string' },
        'as-known': { type: 'string' },
        'known-at': { type: 'string' },
      },
    })
    const { out, live, year, form } = values
    if (!live) return 'Annex A is made from the record: say --live.'
    if (year !== undefined) return 'Annex A is of a day, not of a year: say --as-known 2018-06-30.'
    if (form !== undefined) return 'Annex A is one workbook: leave --form out.'
    if (!out) return 'Say which folder to write to, as --out FOLDER.'
    return { dir: out, asKnown: values['as-known'] ?? values['known-at'] }
  } catch (error) {
    return (error as Error).message
  }
}

/** Writes Ofsted's lists of today, or of the end of a day as it was known then. Gives the exit code. */
async function writeAnnex({ records, found }: Goldthread, { dir, asKnown }: AnnexWishes): Promise<number> {
  const asOf = readAsKnown('--as-known', asKnown, records.now())
  if (typeof asOf === 'string') {
    process.stderr.write(`${asOf}\n`)
    return 1
  }
  const { day: on, knownAt } = asOf
  const contributed = contributedBy(found.map(({ area }) => area))
  const indicators = found.flatMap(({ area }) => area.indicators ?? [])
  process.stdout.write(
    annexInWords(
      await exportAnnex(records, dir, { on, knownAt, contributed, indicators, who: 'command-line' }),
      dir,
    ),
  )
  return 0
}

/** What was written, as a person reads it. */
function annexInWords(
  { on, asKnownAt, people, withoutNumber, lists, differences, files }: AnnexWritten,
  dir: string,
): string {
  const number = (n: number) => formatNumber(n).padStart(7)
  return [
    `Annex A for ${on} from the record, as known at ${asKnownAt}: ${formatNumber(people)} ${people === 1 ? 'child' : 'children'}.`,
    ...lists.map(one =>
      `  ${`List ${one.list}`.padEnd(8)}${one.name.padEnd(32)}${number(one.rows)} ${one.rows === 1 ? 'row' : 'rows'}. ${missingInWords(one)}`.trimEnd(),
    ),
    ...(withoutNumber > 0
      ? [
          `${formatNumber(withoutNumber)} of them ${withoutNumber === 1 ? 'has' : 'have'} no number of this authority: the last ten characters of Goldthread’s own id stand in its place.`,
        ]
      : []),
    differences === 0
      ? 'The lists agree with each other and with the daily figures in every child.'
      : `${formatNumber(differences)} ${differences === 1 ? 'difference' : 'differences'} between the lists, and with the daily figures: differences.csv names each, child by child.`,
    `Wrote to ${dir}, with summary.json:`,
    ...files.map(({ name, sha256 }) => `  ${name}  SHA-256 ${sha256}`),
    '',
  ].join('\n')
}
