import { parseArgs } from 'node:util'
import { formatInstant } from '../../core/instant.ts'
import { formatNumber } from '../../core/number.ts'
import { transact } from '../../engines/records/index.ts'
import { type Edition, editionsOf, LISTS, type ListName } from '../../returns/given-lists/index.ts'
import { filesAt, UnreadableReturn } from '../../returns/reading/index.ts'
import { type Environment, openGoldthread } from '../open.ts'
import { giveList } from '../validating/give-list.ts'

const HELP = `goldthread give providers FILES
goldthread give postcodes FILES OR FOLDER
Keeps a list in which the rules of a return look things up: Ofsted's list of providers (XLSX or CSV), or a directory of
postcodes (CSV: ONSPD, NSPL or Code-Point Open). The edition before stays, for whatever is asked as known then.
  --edition NAME   what this edition is called, as “May 2026”; its files' names where left out
goldthread give
Says which editions are kept.
`

/** `goldthread give`: with the service's rights. Gives the exit code: 1 where the list is none, or is kept already. */
export async function run(args: string[], env: Environment = process.env): Promise<number> {
  const asked = ask(args)
  if (asked === '') {
    process.stdout.write(HELP)
    return 0
  }
  if (typeof asked === 'string') return refused(`${asked}\n\n${HELP}`)
  const { files, problems } = await filesAt(asked.paths)
  if (problems[0]) return refused(`${problems[0].message}\n`)
  const goldthread = await openGoldthread(env)
  try {
    const { records } = goldthread
    if (asked.list === undefined) {
      for (const list of LISTS)
        for (const one of await transact(records, { who: 'command-line', service: true }, ctx =>
          editionsOf(ctx, list),
        ))
          process.stdout.write(lineOf(one))
      return 0
    }
    const given = await giveList(goldthread, 'command-line', asked.list, files, asked.edition)
    if (!given.ok) return refused(`${given.problems[0]!.message}\n`)
    for (const doubt of given.value.doubts) process.stderr.write(`${doubt}\n`)
    process.stdout.write(lineOf(given.value))
    return 0
  } catch (error) {
    if (error instanceof UnreadableReturn) return refused(`${error.problem.message}\n`)
    throw error
  } finally {
    await goldthread.close()
  }
}

const OF = {
  providers: ['Ofsted’s list of providers', 'line'],
  postcodes: ['The directory of postcodes', 'postcode'],
} as const

function lineOf({ list, edition, lines, givenBy, givenAt, files }: Edition): string {
  const [called, counted] = OF[list]
  const digests = files.map(({ name, sha256 }) => `  ${sha256}  ${name}\n`).join('')
  return `${called}, “${edition}”: ${formatNumber(lines)} ${counted}${lines === 1 ? '' : 's'}, given by ${givenBy} on ${formatInstant(givenAt)}\n${digests}`
}

function refused(words: string): number {
  process.stderr.write(words)
  return 1
}

type Asked = { list: ListName | undefined; paths: string[]; edition: string }

function ask(args: string[]): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { edition: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
    if (values.help) return ''
    const [word, ...paths] = positionals
    const list = LISTS.find(one => one === word)
    if (word !== undefined && list === undefined) return 'Say which list: providers or postcodes.'
    if (list !== undefined && paths.length === 0) return 'Say which files, or the folder that holds them.'
    return { list, paths, edition: values.edition ?? '' }
  } catch (error) {
    return (error as Error).message
  }
}
