import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type CityAsked, type Hand, handOf, type SharedOut } from '../../city/index.ts'
import type { Lots } from '../../core/lots.ts'
import { openOwner, type SchemaSet } from '../../engines/records/index.ts'
import type { ThreadAnswer } from '../ask-thread.ts'
import { discoverAreas } from '../discover.ts'

/** What a thread that builds a part of a city is asked to do. */
export type Asking = { what: 'begin' } | { what: 'finish'; withCases: readonly number[]; shared: SharedOut }

// The thread's own program: it finds the areas for itself, as functions cannot be handed over.
const { ownerUrl, schemas, asked, lots } = workerData as {
  ownerUrl: string
  schemas: SchemaSet
  asked: CityAsked
  lots: Lots
}
const port = parentPort!
const say = (answer: ThreadAnswer): void => port.postMessage(answer)
const count = (n: number): void => say({ count: n })
let hand: Promise<Hand> | undefined

async function open(): Promise<Hand> {
  const found = await discoverAreas(join(import.meta.dirname, 'areas'))
  const areas = found.map(({ area }) => area)
  return handOf(await openOwner(ownerUrl, schemas), schemas, areas, asked, lots)
}

port.on('message', async (asking: Asking) => {
  try {
    hand ??= open()
    const mine = await hand
    if (asking.what === 'begin') say({ done: await mine.begin(count) })
    else say({ done: await mine.finish(asking.withCases, asking.shared, count) })
  } catch (error) {
    say({ failed: (error as Error).stack ?? String(error) })
  }
})
