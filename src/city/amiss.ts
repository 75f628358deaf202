import type { Ctx } from '../engines/records/index.ts'
import type { CityAsked } from './asked.ts'
import type { VersionDoubt } from './checked.ts'
import { type Key, keepFaults, offerMetTwice, type Twice } from './faults/index.ts'
import { keepCityLoad } from './load.ts'

/** What in a city is not as it should be: the key to what was planted, who is there twice, and what checks doubt. */
export type Amiss = { key: Key[number][]; twice: Twice[]; doubts: VersionDoubt[] }

/** What several parts found amiss, in an order that does not turn on how many they were. */
export function amissOf(parts: readonly Amiss[]): Amiss {
  const byRecord = (a: { kind: string; id: string }, b: { kind: string; id: string }) =>
    a.kind === b.kind ? (a.id < b.id ? -1 : a.id > b.id ? 1 : 0) : a.kind < b.kind ? -1 : 1
  return {
    key: parts.flatMap(({ key }) => key).sort(byRecord),
    twice: parts.flatMap(({ twice }) => twice).sort((a, b) => (a.again < b.again ? -1 : 1)),
    doubts: parts.flatMap(({ doubts }) => doubts).sort((a, b) => byRecord(a, b) || a.knownAt - b.knownAt),
  }
}

/** Keeps all that, once everyone is written and can be found. Needs the service's rights. */
export async function keepAmiss(
  ctx: Ctx,
  asked: CityAsked,
  wrote: { people: number; records: number },
  { key, twice, doubts }: Amiss,
): Promise<void> {
  await keepFaults(ctx, key, twice)
  await keepCityLoad(ctx, asked, wrote, doubts)
  await offerMetTwice(ctx)
}
