import { freshLots, type Lots } from '../core/lots.ts'
import type { Area } from '../engines/area.ts'
import { Copier, type Owner, type SchemaSet } from '../engines/records/index.ts'
import type { CityAsked } from './asked.ts'
import { type Begun, CityPart, type Count, type Finished, ROW } from './part.ts'
import type { SharedOut } from './recording.ts'

/** One of those who build a city at the same time, in this thread or another, each taking what nobody has taken. */
export type Hand = {
  /** Plays families once. */
  begin(count: Count): Promise<Begun>
  /** Plays again families of those with a case, by number, and writes all. */
  finish(withCases: readonly number[], shared: SharedOut, count: Count): Promise<Finished>
  close(): Promise<void>
}

/** What the hands of one city share: nothing of it taken yet. */
export const freshCityLots = (): Lots => freshLots(Object.keys(ROW).length)

/** A hand in this thread, over a connection of its own. */
export function handOf(
  owner: Owner,
  schemas: SchemaSet,
  areas: readonly Area[],
  asked: CityAsked,
  lots: Lots,
): Hand {
  let playing: CityPart | undefined
  return {
    async begin(count) {
      await owner.db.run('begin')
      playing = new CityPart(asked, lots, areas, new Copier(owner.client), schemas)
      return playing.begin(count)
    },
    async finish(withCases, shared, count) {
      const finished = await playing!.finish(withCases, shared, count)
      await owner.db.run('commit')
      return finished
    },
    close: () => owner.close(),
  }
}
