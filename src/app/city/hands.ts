import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type CityAsked, freshCityLots, type Hand, handOf } from '../../city/index.ts'
import type { Lots } from '../../core/lots.ts'
import type { Area } from '../../engines/area.ts'
import { openOwner, type SchemaSet } from '../../engines/records/index.ts'
import { askThread } from '../ask-thread.ts'
import type { Asking } from './thread.ts'

/** What the hands of a city are told. */
export type HandsAsked = { ownerUrl: string; schemas: SchemaSet; asked: CityAsked; areas: readonly Area[] }

/** Below this scale two threads take longer to begin than they save. */
const ALONE = 0.02
/** More than this would wait for the database. */
const HANDS = 2

/** Megabytes for what is just made: most of a life is let go as soon as it is written, and never looked at again. */
const YOUNG = 256

/** Those who build a city: two threads of their own where the built program has them, one in this thread otherwise. */
export async function openHands({ ownerUrl, schemas, asked, areas }: HandsAsked): Promise<Hand[]> {
  const lots = freshCityLots()
  const program = join(import.meta.dirname, 'city-thread.js')
  if (asked.scale <= ALONE || !existsSync(program)) {
    const owner = await openOwner(ownerUrl, schemas)
    return [handOf(owner, schemas, areas, asked, lots)]
  }
  return Array.from({ length: HANDS }, () => handInThread(program, { ownerUrl, schemas, asked, lots }))
}

type ThreadAsked = { ownerUrl: string; schemas: SchemaSet; asked: CityAsked; lots: Lots }

function handInThread(program: string, workerData: ThreadAsked): Hand {
  const worker = new Worker(program, { workerData, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } })
  const ask = <T>(asking: Asking, count?: (n: number) => void): Promise<T> =>
    askThread(worker, asking, 'A thread that built the city ended early.', count)
  return {
    begin: count => ask({ what: 'begin' }, count),
    finish: (withCases, shared, count) => ask({ what: 'finish', withCases, shared }, count),
    async close() {
      await worker.terminate()
    },
  }
}
