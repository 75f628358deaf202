import { isoDay } from '../../core/day.ts'
import { invalid, type Outcome, ok, type Problem, refused } from '../../core/outcome.ts'
import { type Ctx, insert, inTurn, list } from '../../engines/records/index.ts'
import { RELATION, Relationship } from './records.ts'

export type Relation = keyof typeof RELATION

/** Whoever is family to somebody may be their carer, too; beside those two nobody is two things to one person. */
const isCaring = (relation: Relation): boolean => relation === 'carer'

/** What is said of a relative who is on the record. */
export type Related = Omit<Parameters<typeof insert<typeof Relationship.fields>>[3], 'other' | 'named'>

// Two who write at once about the same two people, from either page, write one after the other.
async function oneAtATime(ctx: Ctx, a: string, b: string): Promise<void> {
  const both = `relationship ${[a, b].sort().join(' ')}`
  await inTurn(ctx, both)
}

/**
 * What speaks against saying that `other` is something to `person`: it is said already, on either one's record, or
 * something else is. `but` is the relationship that is being corrected.
 */
export async function alreadyRelated(
  ctx: Ctx,
  person: string,
  other: string,
  relation: Relation,
  but?: string,
): Promise<Problem | undefined> {
  if (person === other) return { field: 'relation', message: 'Nobody is their own relative' }
  await oneAtATime(ctx, person, other)
  const [said] = await ctx.db.rows<{ relation: Relation; of: string; to: string }>(
    `select r.relation, a.name as of, b.name as to
     from relationship r join person_profile a on a.person_id = r.other join person_profile b on b.person_id = r.person_id
     where ((r.person_id = $1 and r.other = $2) or (r.person_id = $2 and r.other = $1))
       and (r.to_on is null or r.to_on > $3::date) and r.id is distinct from $4::uuid
       and (r.relation = 'carer') = $5 and (not $5 or r.person_id = $1)
     limit 1`,
    [person, other, isoDay(ctx.today), but ?? null, isCaring(relation)],
  )
  return (
    said && {
      field: 'relation',
      message: `It is recorded already that ${said.of} is to ${said.to}: ${RELATION[said.relation]}. Change or end that instead.`,
    }
  )
}

/** Says that somebody on the record is something to a person: once for the two of them, and read from both sides. */
export async function relate(
  ctx: Ctx,
  person: string,
  other: string,
  said: Related,
  id?: string,
): Promise<Outcome<string>> {
  // The same form sent twice: it is there.
  if (id && (await list(ctx, Relationship, person)).some(one => one.id === id)) return ok(id)
  const problem = await alreadyRelated(ctx, person, other, said.relation)
  return problem
    ? { ok: false, problems: [problem] }
    : insert(ctx, Relationship, person, { ...said, other }, id)
}

/** Says that somebody who is not on the record matters to a person: their name alone is kept. */
export async function relateByName(
  ctx: Ctx,
  person: string,
  named: string,
  said: Related,
  id?: string,
): Promise<Outcome<string>> {
  const same = (await list(ctx, Relationship, person)).find(
    one =>
      one.id !== id &&
      one.other === null &&
      one.relation === said.relation &&
      one.named?.toLowerCase() === named.toLowerCase() &&
      (one.toOn === null || one.toOn > ctx.today),
  )
  if (same) return invalid('relation', `${named} is recorded already: ${RELATION[said.relation]}`)
  return insert(ctx, Relationship, person, { ...said, named }, id)
}

/** How many pairs of some people are said to be brothers and sisters. */
export async function siblingsAmong(ctx: Ctx, people: readonly string[]): Promise<number> {
  const row = await ctx.db.first<{ pairs: number }>(
    `select count(distinct (least(person_id, sibling_id), greatest(person_id, sibling_id)))::int as pairs
     from sibling_fact where person_id = any($1::uuid[]) and sibling_id = any($1::uuid[]) and person_id <> sibling_id`,
    [people],
  )
  return row?.pairs ?? 0
}

/**
 * Joins children of whom one source tells that they are brothers and sisters, each with each, where nothing is said of
 * the two already.
 */
export async function joinSiblings(
  ctx: Ctx,
  people: readonly string[],
  relation: 'sibling' | 'half-sibling',
): Promise<Outcome<string>> {
  const all = [...new Set(people)].sort()
  for (const [i, person] of all.entries())
    for (const other of all.slice(i + 1)) {
      if (await alreadyRelated(ctx, person, other, relation)) continue
      const joined = await insert(ctx, Relationship, person, { other, relation })
      if (!joined.ok) return joined
    }
  return all[0] === undefined ? refused('Nobody to join') : ok(all[0])
}
