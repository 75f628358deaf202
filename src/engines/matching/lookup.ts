import { group } from 'd3-array'
import type { Ctx } from '../records/index.ts'
import type { AskedKey } from './ask.ts'
import type { KeyKind } from './keys.ts'

/** Keys of which any will do. */
export type Wanted = readonly AskedKey[]

/** People ranked afterwards: more than anybody reads, few enough to weigh each. */
export const MOST = 300

// How surely a key means the person: which are kept when too many answer.
const WEIGHTS: Partial<Record<KeyKind, number>> = {
  variant: 3,
  sound: 1,
  street: 2,
  'born-year': 1,
}
const USUAL = 4

// What a tenth of everyone may answer: it narrows those that other terms find, and is sought by itself only alone.
const BROAD: ReadonlySet<KeyKind> = new Set(['born-year', 'born-month', 'expected-month'])
const isBroad = (term: Wanted): boolean => term.every(one => BROAD.has(one.kind) || isBroadBeginning(one))

/** The beginning of a day of birth, or the first half of a postcode. */
const isBroadBeginning = ({ kind, key, beginning }: AskedKey): boolean =>
  beginning && (kind === 'born' || (kind === 'postcode' && key.endsWith(' ')))

const weightOf = (one: AskedKey): number => {
  const isYearOrOutward =
    isBroadBeginning(one) && (one.kind === 'postcode' || one.key.length === '2014-'.length)
  return isYearOrOutward ? 1 : (WEIGHTS[one.kind] ?? USUAL)
}

/**
 * People whom the viewer may see and who answer every one of the terms, those with the surest keys first; at most
 * MOST. Row security of search_key leaves the others out before anything is counted.
 */
export async function answeringAll(ctx: Ctx, terms: readonly Wanted[]): Promise<string[]> {
  if (terms.length === 0 || terms.some(term => term.length === 0)) return []
  const values: unknown[] = []
  // One term alone may fit tens of thousands: of a common name some are as good as all.
  const enough = terms.length === 1 ? ` limit ${MOST * 4}` : ''
  const telling = terms.filter(term => !isBroad(term))
  const sought = telling.length > 0 ? telling : terms
  const tables = sought.map((term, n) => `(${peopleWith(term, values, enough)}) t${n}`)
  const weights = sought.map((_, n) => `t${n}.weight`).join(' + ')
  // Few are left of several terms' people: `offset 0` has them joined first, and each of those looked at alone.
  const first = sought.length > 1 ? 'offset 0' : ''
  const narrowed = terms.filter(term => !sought.includes(term)).map(term => narrowedBy(term, values, first))
  const rows = await ctx.db.rows<{ id: string }>(
    `select person_id as id from (
       select person_id, ${weights} as weight
       from ${tables.reduce((all, table) => `${all} join ${table} using (person_id)`)}
       ${narrowed.length > 0 ? first : ''}) t
     where ${['true', ...narrowed].join(' and ')} order by weight desc limit ${MOST}`,
    values,
  )
  return rows.map(row => row.id)
}

function peopleWith(term: Wanted, values: unknown[], enough: string): string {
  const mark = (value: unknown) => `$${values.push(value)}`
  const exact = new Map<KeyKind, string[]>()
  const parts: string[] = []
  for (const one of term) {
    const { kind, key, beginning } = one
    if (!beginning) exact.set(kind, [...(exact.get(kind) ?? []), key])
    else parts.push(part(kind, beginsWith(key, mark), weightOf(one)))
  }
  for (const [kind, keys] of exact)
    parts.push(part(kind, `key = any(${mark(keys)}::text[])`, WEIGHTS[kind] ?? USUAL))
  const all = parts.map(text => `(${text}${enough})`).join(' union all ')
  return `select person_id, max(weight) as weight from (${all}) k group by person_id`
}

function narrowedBy(term: Wanted, values: unknown[], first: string): string {
  const mark = (value: unknown) => `$${values.push(value)}`
  const exact = group(
    term.filter(({ beginning }) => !beginning),
    ({ kind }) => kind,
  )
  const kinds = [...exact].map(
    ([kind, keys]) => `kind = '${kind}' and key = any(${mark(keys.map(({ key }) => key))}::text[])`,
  )
  for (const { kind, key, beginning } of term)
    if (beginning) kinds.push(`kind = '${kind}' and ${beginsWith(key, mark)}`)
  return `exists (select from search_key where person_id = t.person_id and (${kinds.join(' or ')}) ${first})`
}

const part = (kind: KeyKind, condition: string, weight: number): string =>
  `select person_id, ${weight} as weight from search_key where kind = '${kind}' and ${condition}`

// A range, not `like`: the index serves it under row security too.
const beginsWith = (key: string, mark: (value: unknown) => string): string =>
  `key >= ${mark(key)} and key < ${mark(after(key))}`

/** The first text, in byte order, that does not begin so. */
const after = (beginning: string): string => `${beginning}\u{10FFFF}`
