import type { Day } from '../../core/day.ts'
import type { Ctx } from '../records/index.ts'
import { type AskedTerm, askKeys } from './ask.ts'
import { candidateFrom } from './candidate.ts'
import { withCloseWords } from './close-words.ts'
import { answeringAll, MOST, type Wanted } from './lookup.ts'
import { type Question, readQuestion } from './question.ts'
import { rank } from './score.ts'

/** Someone who may be the person looked for, with the reasons, for people to read. */
export type FoundPerson = {
  personId: string
  name: string
  localId: string | null
  bornOn: Day | null
  expectedOn: Day | null
  why: string[]
}

/** Fewer than this, and the search looks further. */
const FEW = 5

/**
 * Words looked up: a whole name with an address and a birth date has as many. What is typed beyond still weighs, but a
 * line of a hundred words must not hold the database for everyone.
 */
const MOST_TERMS = 12

/**
 * People who fit what somebody typed, best first, each with why: exact, phonetic and variant keys first; then
 * people who answer all but one thing; close spellings last. Those the viewer may not see are not there.
 */
export async function findPeople(
  ctx: Ctx,
  text: string,
  { limit }: { limit: number },
): Promise<FoundPerson[]> {
  const question = readQuestion(text, ctx.today)
  const ranked = await weigh(ctx, question, await candidates(ctx, question))
  return withProfiles(ctx, ranked.slice(0, limit))
}

async function candidates(ctx: Ctx, question: Question): Promise<Set<string>> {
  const found = new Set<string>()
  const take = (ids: readonly string[]) => {
    for (const id of ids) if (found.size < MOST) found.add(id)
    return found.size >= FEW
  }
  // A number that may also be a year or part of a postcode is one way to be right, not another thing to be met.
  const unsure = new Set(question.numbers.filter(n => !n.sure).map(n => n.number))
  const terms = askKeys(question).slice(0, MOST_TERMS)
  const sure = terms.filter(term => !unsure.has(term.said) || !term.first.every(key => key.kind === 'number'))
  for (const term of terms) if (!sure.includes(term)) take(await answeringAll(ctx, [term.first]))
  if (take(await answeringAll(ctx, sure.map(first)))) return found
  // Somebody answers all of several things: the rest would only stand below them.
  if (sure.length > 1 && found.size > 0) return found
  if (take(await answeringAll(ctx, sure.map(wide)))) return found
  for (const fewer of leavingOneOut(sure.map(wide))) take(await answeringAll(ctx, fewer))
  if (found.size >= FEW) return found
  const close = await withCloseWords(ctx, sure)
  if (take(await answeringAll(ctx, close))) return found
  for (const fewer of leavingOneOut(close)) if (take(await answeringAll(ctx, fewer))) return found
  return found
}

const first = (term: AskedTerm): Wanted => term.first
const wide = (term: AskedTerm): Wanted => [...term.first, ...term.wider]

/** Every choice of all terms but one; none for a single term, and for more than four only the first four. */
function leavingOneOut(terms: readonly Wanted[]): Wanted[][] {
  if (terms.length < 2) return []
  const some = terms.slice(0, 4)
  return some.map((_, out) => some.filter((_, at) => at !== out))
}

type Weighed = { id: string; score: { why: string[] } }

async function weigh(ctx: Ctx, question: Question, ids: ReadonlySet<string>): Promise<Weighed[]> {
  if (ids.size === 0) return []
  const entries = await ctx.db.rows<{ id: string; field: string; value: string }>(
    'select person_id as id, field, value from search_entry where person_id = any($1::uuid[])',
    [[...ids]],
  )
  const byPerson = new Map<string, { field: string; value: string }[]>()
  for (const entry of entries) {
    const known = byPerson.get(entry.id)
    if (known) known.push(entry)
    else byPerson.set(entry.id, [entry])
  }
  const found = [...ids].map(id => ({ id, candidate: candidateFrom(byPerson.get(id) ?? []) }))
  return rank(question, found)
}

async function withProfiles(ctx: Ctx, ranked: readonly Weighed[]): Promise<FoundPerson[]> {
  if (ranked.length === 0) return []
  const lines = await ctx.db.rows<Omit<FoundPerson, 'why'>>(
    `select person_id as "personId", name, local_id as "localId", born_on as "bornOn", expected_on as "expectedOn"
     from person_profile where person_id = any($1::uuid[])`,
    [ranked.map(one => one.id)],
  )
  return ranked.flatMap(({ id, score }) => {
    const line = lines.find(one => one.personId === id)
    return line ? [{ ...line, why: [...new Set(score.why)] }] : []
  })
}
