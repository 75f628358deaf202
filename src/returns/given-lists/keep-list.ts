import { createHash } from 'node:crypto'
import { formatNumber } from '../../core/number.ts'
import { type Outcome, ok, refused } from '../../core/outcome.ts'
import { at, type Ctx, inTurn } from '../../engines/records/index.ts'
import { type Directory, readDirectory } from '../postcodes/index.ts'
import type { Problem, SourceFile } from '../reading/index.ts'
import { type Providers, readProviders } from '../ssda903/beside/read-providers.ts'
import { type Edition, editionsOf, type GivenFile, type ListName } from './edition.ts'
import { keepPostcodes } from './keep-postcodes.ts'
import { keepProviders } from './keep-providers.ts'

/** A list as its files say it, read and not kept yet. */
export type ReadList = { files: GivenFile[]; doubts: string[]; lines: number } & (
  | { list: 'providers'; providers: Providers }
  | { list: 'postcodes'; directory: Directory }
)

/** Reads the files of a list. Throws UnreadableReturn where they are none of it. */
export async function readList(list: ListName, files: readonly SourceFile[]): Promise<ReadList> {
  const doubts: string[] = []
  const report = ({ message }: Problem) => void doubts.push(message)
  if (list === 'postcodes') {
    const directory = await readDirectory(files, report)
    return { list, directory, lines: directory.count, doubts, files: await digests(files) }
  }
  const providers = await readProviders(files, report)
  const lines = [...providers.values()].reduce((sum, { length }) => sum + length, 0)
  return { list, providers, lines, doubts, files: await digests(files) }
}

async function digests(files: readonly SourceFile[]): Promise<GivenFile[]> {
  const given: GivenFile[] = []
  for (const { name, open } of files) {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const piece of open()) {
      hash.update(piece)
      bytes += piece.length
    }
    given.push({ name, bytes, sha256: hash.digest('hex') })
  }
  return given
}

/** A list with fewer than this share of the lines that the last had is likely a part of one. */
const PART = 0.5

/**
 * Keeps a list as the edition that rules ask from now on, in the name of whoever acts; empty `called` is called by its files.
 * The edition before stays, for whatever is asked as known then. Refused where it holds nothing, or is what is kept
 * already. Needs the service's rights.
 */
export async function keepList(ctx: Ctx, read: ReadList, called: string): Promise<Outcome<Edition>> {
  const { list, files, lines } = read
  if (lines === 0) return refused('There is nothing in this list. What was kept before stays.')
  // Two who bring one at once come one after the other.
  await inTurn(ctx, `given list ${list}`)
  const [former] = await editionsOf(ctx, list)
  if (former && digestOf(former.files) === digestOf(files))
    return refused(`These are the files of “${former.edition}”, which is kept already.`)
  const doubts = [...read.doubts]
  if (former && lines < former.lines * PART)
    doubts.push(
      `It has ${formatNumber(lines)} ${lines === 1 ? 'line' : 'lines'}, where “${former.edition}” had ${formatNumber(former.lines)}: is it the whole list?`,
    )
  const edition = asName(called) || asName(files.map(({ name }) => name).join(', '))
  const row = await ctx.db.first<{ id: number }>(
    `insert into given_list (list, edition, given_by, given_at, lines, files, doubts, knows)
     values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
    [list, edition, ctx.who, at(ctx.now), lines, JSON.stringify(files), doubts, knownIn(read)],
  )
  if (read.list === 'postcodes') await keepPostcodes(ctx, row!.id, read.directory)
  else await keepProviders(ctx, row!.id, read.providers)
  return ok((await editionsOf(ctx, list))[0]!)
}

/** As one line that a page has room for. */
const asName = (words: string): string =>
  words
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200)

const digestOf = (files: readonly GivenFile[]): string =>
  files
    .map(({ sha256 }) => sha256)
    .sort()
    .join(' ')

const knownIn = (read: ReadList): string[] =>
  read.list === 'providers'
    ? []
    : [
        ...(read.directory.authorities.length > 1 ? ['districts'] : []),
        ...(read.directory.hasGrid ? ['grid'] : []),
      ]
