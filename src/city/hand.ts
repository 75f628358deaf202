import type { Area } from '../engines/area.ts'
import { indexAll, type Key } from '../engines/matching/index.ts'
import { Copier, type Owner, type SchemaSet } from '../engines/records/index.ts'
import type { CityAsked } from './asked.ts'
import { type Begun, CityPart, type Count, type Finished, type Part } from './part.ts'
import type { SharedOut } from './recording.ts'

/** One of those who build a city at the same time, each a part of its own, in this thread or another. */
export type Hand = {
  /** Plays every family of its part once. */
  begin(count: Count): Promise<Begun>
  /** Plays again those with a case, and writes all. */
  finish(shared: SharedOut, count: Count): Promise<Finished>
  /** Makes a share of everyone findable; gives the words that it met. */
  index(): Promise<Key[]>
  close(): Promise<void>
}

/** A hand in this thread, over a connection of its own. */
export function handOf(
  owner: Owner,
  schemas: SchemaSet,
  areas: readonly Area[],
  asked: CityAsked,
  part: Part,
): Hand {
  let playing: CityPart | undefined
  const all = async <T>(work: () => Promise<T>): Promise<T> => {
    const result = await work()
    await owner.db.run('commit')
    return result
  }
  return {
    async begin(count) {
      await owner.db.run('begin')
      playing = new CityPart(asked, part, areas, new Copier(owner.client), schemas)
      return playing.begin(count)
    },
    finish: (shared, count) => all(() => playing!.finish(shared, count)),
    async index() {
      await owner.db.run('begin')
      const searchables = areas.flatMap(area => area.searchable ?? [])
      return all(() => indexAll(owner.db, new Copier(owner.client), schemas, searchables, part))
    },
    close: () => owner.close(),
  }
}
