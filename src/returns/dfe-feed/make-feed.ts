import { addMonths, isoDay, parseDay } from '../../core/day.ts'
import type { Ctx } from '../../engines/records/index.ts'
import type { Contributed, RecordRow } from '../from-record/index.ts'
import { digestOf } from './digest.ts'
import { type MadeChild, makeChild } from './make-child.ts'
import type { Entry, Payload } from './payload.ts'
import { readFeedRows } from './read.ts'
import { FEED } from './sql.ts'
import { whatIsWrong } from './validate.ts'
import { type Window, windowOn } from './window.ts'

/** Why a child's record may not go: the element and what is wrong with it, and the record in which it is put right. */
export type Reason = { says: string; kind: string; recordId: string }

/** A child whose record goes, and one that is held back. */
export type GoodChild = { person: string; payload: Payload; digest: string; made: MadeChild }
export type HeldChild = { person: string; number: string; reasons: Reason[] }

/** The whole feed of a day. */
export type Feed = { window: Window; good: GoodChild[]; held: HeldChild[] }

/** Children stay in the feed until their 26th birthday: so long can they have a personal adviser. */
const UNTIL_AGE = 26

/** CHILD of the return takes ten characters, and the feed knows a child by the same number. */
const LONGEST_OWN = 10

/**
 * Makes the feed of today from the records, as the transaction may see them: every child in scope whole, in the order of their
 * numbers, each held to the specification. A child with something wrong is held back, and all others go. `among` keeps it to
 * these people.
 */
export async function makeFeed(ctx: Ctx, contributed: Contributed, among?: readonly string[]): Promise<Feed> {
  const window = windowOn(ctx.today)
  const { rows, people } = await readFeedRows(ctx, contributed, window, among)
  const inScope = people.filter(person => isOfAge(rows.get('child_details')?.get(person)?.[0], window))
  const numbers = await numbersOf(ctx, inScope)
  const good: GoodChild[] = []
  const held: HeldChild[] = []
  for (const [person, { number, isShared }] of numbers) {
    const made = makeChild(rows, person, number, window)
    const reasons = reasonsIn(made, isShared, contributed)
    if (reasons.length > 0) held.push({ person, number, reasons })
    else good.push({ person, payload: made.payload, digest: digestOf(made.payload), made })
  }
  return { window, good, held }
}

/** By age: not yet 26 when the window begins, born before it ends, or expected in it. Who has no day cannot be left out by it. */
function isOfAge(row: RecordRow | undefined, { from, to }: Window): boolean {
  const born = parseDay(row?.cells.date_of_birth ?? '')
  if (born !== undefined) return born <= to && addMonths(born, 12 * UNTIL_AGE) > from
  const expected = row?.cells.expected_date_of_birth ?? ''
  return expected === '' || expected >= isoDay(from)
}

type Numbered = { number: string; isShared: boolean }

/**
 * Each child's number, in their order: the authority's own, the first by which they were known, or, where they have none yet,
 * the end of the id that Goldthread knows them by. It is the number of the SSDA903, and the same every day.
 */
async function numbersOf(ctx: Ctx, people: readonly string[]): Promise<Map<string, Numbered>> {
  const known = await ctx.db.rows<{ person_id: string; local_id: string | null }>(
    'select person_id, local_id from person_profile where person_id = any($1::uuid[])',
    [people],
  )
  const own = new Map(known.map(({ person_id, local_id }) => [person_id, local_id]))
  const given = people.map(person => {
    const number = own.get(person) ?? person.replaceAll('-', '').slice(-LONGEST_OWN).toUpperCase()
    return [person, number] as const
  })
  const times = new Map<string, number>()
  for (const [, number] of given) times.set(number, (times.get(number) ?? 0) + 1)
  return new Map(
    given
      .sort(([one, a], [other, b]) => (`${a} ${one}` < `${b} ${other}` ? -1 : 1))
      .map(([person, number]) => [person, { number, isShared: times.get(number)! > 1 }]),
  )
}

function reasonsIn(made: MadeChild, isShared: boolean, contributed: Contributed): Reason[] {
  const own = placeOfPerson(made)
  const shared = `la_child_id is “${made.payload.la_child_id}”, which another child has, too`
  return [
    ...(isShared ? [{ says: shared, ...own }] : []),
    ...whatIsWrong(made.payload).map(({ at, says }) => ({
      says,
      ...(placeOf(made, at, contributed) ?? own),
    })),
  ]
}

/** The record that says who the child is: where what is wrong with a whole payload is looked for first. */
export function placeOfPerson({ payload, sources, person }: MadeChild): Omit<Reason, 'says'> {
  const row = sources.get(payload.child_details as Entry)
  return row ? { kind: row.kind, recordId: row.id } : { kind: 'person', recordId: person }
}

/**
 * The record in which a place of the payload is put right: the deepest block on the way there says its id, and whoever says
 * that element of it the kind, as several areas may say one block.
 */
function placeOf(
  { payload, sources }: MadeChild,
  at: readonly string[],
  { yearRows }: Contributed,
): Omit<Reason, 'says'> | undefined {
  let found: RecordRow | undefined
  let here: unknown = payload
  for (const step of at) {
    here = (here as Record<string, unknown> | undefined)?.[step]
    if (typeof here === 'object' && here !== null) found = sources.get(here as Entry) ?? found
  }
  if (!found) return undefined
  const { table, kind, id: recordId } = found
  const element = at.findLast(step => !/^\d+$/.test(step)) ?? ''
  const sayer = yearRows.find(
    one => one.source === FEED && one.table === table && one.columns?.includes(element),
  )
  return { kind: sayer?.of.table ?? kind, recordId }
}
