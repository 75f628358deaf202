import type { Instant } from '../../core/instant.ts'
import { at, type Ctx } from '../../engines/records/index.ts'

/** The lists that are kept: Ofsted’s of providers, and a directory of postcodes. */
export const LISTS = ['providers', 'postcodes'] as const
export type ListName = (typeof LISTS)[number]

/** A file that an edition came in: bytes, and SHA-256 as hex. */
export type GivenFile = { name: string; bytes: number; sha256: string }

/** One edition of a list. `lines`: how many providers’ lines, or postcodes, it has. */
export type Edition = {
  id: number
  list: ListName
  edition: string
  givenBy: string
  givenAt: Instant
  lines: number
  files: GivenFile[]
  doubts: string[]
  knows: string[]
}

const COLUMNS = 'id, list, edition, given_by as "givenBy", given_at as "givenAt", lines, files, doubts, knows'

/** The edition of each list that is asked, newest as known at the transaction's instant. */
export async function editionsInForce(ctx: Ctx): Promise<Partial<Record<ListName, Edition>>> {
  const rows = await ctx.db.kept<Edition>(
    `select distinct on (list) ${COLUMNS} from given_list where given_at <= $1::timestamptz order by list, id desc`,
    [ctx.knownAt === null ? 'infinity' : at(ctx.knownAt)],
  )
  return Object.fromEntries(rows.map(row => [row.list, row]))
}

/** Every edition of a list, the newest first. */
export const editionsOf = (ctx: Ctx, list: ListName): Promise<Edition[]> =>
  ctx.db.rows<Edition>(`select ${COLUMNS} from given_list where list = $1 order by id desc`, [list])
