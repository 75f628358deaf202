import { at, type Ctx, change, insert, isOfPerson } from '../records/index.ts'
import type { Given } from './cast.ts'

/**
 * Writes what was known by `ctx.now` of played lives. What is given again under one id is its next version: `before`
 * remembers what was written. Throws when a record is refused: a demonstration must keep the rules of its records.
 */
export async function play(ctx: Ctx, given: readonly Given[], before: Set<string>): Promise<void> {
  for (const { kind, subject, id, values } of given) {
    const isAboutSomeone = isOfPerson(kind)
    const others = Object.entries(kind.fields).flatMap(([field, { type }]) =>
      type === 'person' && values[field] ? [String(values[field])] : [],
    )
    for (const person of [...(isAboutSomeone ? [subject] : []), ...others]) {
      await ctx.db.run('insert into person (id, known_at) values ($1, $2) on conflict do nothing', [
        person,
        at(ctx.now),
      ])
    }
    const record = `${kind.table} ${id}`
    const written = before.has(record)
      ? await change(ctx, kind, id, values as never)
      : await insert(ctx, kind, subject, values as never, id)
    if (!written.ok)
      throw new Error(`The demonstration’s ${kind.table} is refused: ${written.problems[0]?.message}`)
    before.add(record)
  }
}
