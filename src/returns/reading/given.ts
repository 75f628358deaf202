import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { detect } from './detect.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { readWhole } from './read-return.ts'
import { fileOf, filesAt } from './source-files.ts'
import type { Problem, SourceRow } from './source-row.ts'

/** A place in the shared folder beside the repository; undefined where that folder is absent. */
export function shared(path: string): string | undefined {
  const found = fileURLToPath(new URL(`../../../../shared/${path}`, import.meta.url))
  return existsSync(found) ? found : undefined
}

/** Why a test that needs the shared folder did not run. */
export const NO_SHARED = 'the shared folder is not beside this repository'

/** Reads files held in memory, by name: every row of every return, and every problem. */
export async function reading(
  files: Record<string, string | Uint8Array>,
  limits: Limits = DEFAULT_LIMITS,
): Promise<{ rows: SourceRow[]; problems: Problem[] }> {
  const found = await detect(
    Object.entries(files).map(([name, content]) => fileOf(name, content)),
    limits,
  )
  const read = await Promise.all(found.returns.map(one => readWhole(one, limits)))
  return {
    rows: read.flatMap(one => one.rows),
    problems: [...found.problems, ...read.flatMap(one => one.problems)],
  }
}

/** The one return in a folder, read whole. */
export async function readingFolder(folder: string): Promise<{ rows: SourceRow[]; problems: Problem[] }> {
  const { files } = await filesAt([folder])
  const { returns, problems } = await detect(files)
  const read = await Promise.all(returns.map(one => readWhole(one)))
  return {
    rows: read.flatMap(one => one.rows),
    problems: [...problems, ...read.flatMap(one => one.problems)],
  }
}

/** Does something in a folder of its own, which is removed afterwards. */
export async function inFolder<T>(what: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-returns-'))
  try {
    return await what(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a row says, whatever file and line it stands on. */
export const said = ({ table, cells, child }: SourceRow) => ({ table, cells, child })

/** The same, with the row it sits under in place of its number. */
export function saidUnder(rows: readonly SourceRow[]) {
  const byPosition = new Map(rows.map(row => [row.position, row]))
  return rows.map(row => ({
    ...said(row),
    under: row.parent === undefined ? undefined : said(byPosition.get(row.parent)!),
  }))
}

/** The messages of problems, each with its severity. */
export const told = (problems: readonly Problem[]) => problems.map(p => `${p.severity}: ${p.message}`)

const HEADER = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB'
const REVIEWS = 'CHILD,DOB,REVIEW,REVIEW_CODE'

/** A small SSDA903 file of each kind that tests change. */
export const small = {
  header: `${HEADER}\n101,1,01/02/2010,WBRI,UN1,,\n`,
  reviews: `${REVIEWS}\n101,01/02/2010,05/06/2017,PN1\n101,01/02/2010,05/12/2017,PN2\n`,
  xml: '<EXPSSDA903><CHILD><HEADER><CHILDID>101</CHILDID></HEADER></CHILD></EXPSSDA903>',
  cin: (inside: string) =>
    `<Message><Children><Child><ChildIdentifiers><LAchildID>101</LAchildID></ChildIdentifiers>${inside}</Child></Children></Message>`,
}
