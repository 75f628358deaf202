import type { Day } from '../../core/day.ts'
import { type Ctx, list, type RecordKind } from '../../engines/records/index.ts'

/** A register of places of one kind, and of how each is reached from a day: the schools, the surgeries. */
export type Register = {
  /** One of them, as in a sentence and as the contact names the place: 'school'. */
  one: string
  places: RecordKind
  contacts: RecordKind
}

export type Place = { id: string; name: string }
export type Contact = {
  reader: string
  sentTo: string | null
  telephone: string | null
  fromOn: Day
  knownAt: number
}

/** Every place that is known, by name. */
export const placesOf = async (ctx: Ctx, { places }: Register): Promise<Place[]> =>
  ((await list(ctx, places, '')) as unknown as Place[]).sort((a, b) => a.name.localeCompare(b.name))

/** How each place is reached today, by its id: the last of what was written down that holds. */
export async function reachedNow(
  ctx: Ctx,
  { one, contacts }: Register,
): Promise<ReadonlyMap<string, Contact>> {
  const holds = ((await list(ctx, contacts, '')) as unknown as (Contact & Record<string, string>)[])
    .filter(({ fromOn }) => fromOn <= ctx.today)
    .sort((a, b) => a.fromOn - b.fromOn || a.knownAt - b.knownAt)
  return new Map(holds.map(contact => [contact[one]!, contact]))
}
