import { type CollectionYear, parseYear, startOf } from '../../../../core/collection-year.ts'
import { colleagues, type Role } from '../../../../engines/access/index.ts'
import type { Ctx } from '../../../../engines/records/index.ts'
import { MAY_PREPARE, MAY_SIGN, type ReturnOf } from '../../../../returns/submitting/index.ts'
import { childHref } from '../../../../web/child/index.ts'
import type { SubmittedKind } from '../../../submitting/kind.ts'
import { SUBMITTED, type SubmittedName } from '../../../submitting/kinds.ts'
import type { Answered, Visit } from '../../route.ts'

/** Who sees a return on its way: whoever prepares it, and whoever signs it. */
export const MAY_LOOK: readonly Role[] = [...new Set([...MAY_PREPARE, ...MAY_SIGN])]

/** A visit to a return on its way to the Department: which one, and where its pages are. */
export type AskedReturn = Visit & {
  name: SubmittedName
  kind: SubmittedKind
  year: CollectionYear
  of: ReturnOf
  /** 'SSDA903 for 2025-26' */
  called: string
  /** The address of the year's page. */
  base: string
}

/** Answers a visit with the return and year of its address; a year that has not begun, or is none, is not there. */
export const ofReturn =
  (name: SubmittedName, handle: (asked: AskedReturn) => Promise<Answered>) =>
  async (visit: Visit): Promise<Answered> => {
    const year = parseYear(visit.path.year ?? '')
    const kind: SubmittedKind = SUBMITTED[name]
    const isThere = year !== undefined && year === visit.path.year && year >= kind.from
    if (!isThere || startOf(year) > visit.ctx.today) return 'not-found'
    const called = `${kind.called} for ${year}`
    const base = `/returns/${name}/${year}`
    return handle({ ...visit, name, kind, year, of: { kind: name, year }, called, base })
  }

/** The way back to a return's pages. */
export const crumbsOf = ({ base, year }: AskedReturn, deeper = true) => [
  { text: 'Returns', href: '/returns' },
  { text: year, href: base },
  ...(deeper ? [{ text: 'Submit it', href: `${base}/submission` }] : []),
]

/** The names of people whom the viewer may see, by id. */
export async function namesOf(ctx: Ctx, people: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await ctx.db.rows<{ person_id: string; name: string | null }>(
    `select p.id as person_id, f.name from person p left join person_profile f on f.person_id = p.id
     where p.id = any($1::uuid[])`,
    [[...new Set(people)]],
  )
  return new Map(rows.map(({ person_id, name }) => [person_id, name || 'Name not known']))
}

/** Whom something that a rule found is about, and their page; the return as a whole has none. */
export const whoseFault = (
  ctx: Ctx,
  names: ReadonlyMap<string, string>,
  person: string | null,
): { name: string; href: string | undefined } =>
  person === null
    ? { name: 'Every child', href: undefined }
    : { name: names.get(person) ?? 'Name not known', href: childHref(ctx, person) }

/** The name of an account; one that is gone, and the command line, are called what they called themselves. */
export async function whoIs(ctx: Ctx): Promise<(account: string) => string> {
  const names = new Map((await colleagues(ctx)).map(({ id, name }) => [id, name]))
  return account => names.get(account) ?? (account === 'command-line' ? 'the command line' : account)
}
