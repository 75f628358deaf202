import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { discoverAreas, type Found } from '../../src/app/discover.ts'
import { deriversOf } from '../../src/app/open.ts'
import { startPostgres } from '../../src/app/postgres/index.ts'
import { prepareDatabase } from '../../src/app/prepare.ts'
import type { Instant } from '../../src/core/instant.ts'
import { openPool, type Records } from '../../src/engines/records/index.ts'

/** A database of a measurement's own: durable settings as in production, gone when it is closed. */
export type Scratch = { records: Records; found: Found[]; ownerUrl: string; close(): Promise<void> }

/** Starts an embedded server on an empty folder and brings it up to this program. */
export async function scratch(): Promise<Scratch> {
  const dataDir = mkdtempSync(join(tmpdir(), 'goldthread-bench-'))
  chmodSync(dataDir, 0o755)
  const server = await startPostgres({ dataDir })
  const found = await discoverAreas(areasFolder())
  const { appUrl, schemas } = await prepareDatabase(server.url, found)
  const pool = openPool(appUrl)
  const records: Records = {
    pool,
    schemas,
    // All that follows from a write in the program itself: clocks, seals, what can be found.
    derivers: deriversOf(found),
    now: () => Date.now() as Instant,
  }
  return {
    records,
    found,
    ownerUrl: server.url,
    async close() {
      await pool.end()
      await server.stop()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

// Built, this lies in bench/ or one folder above it; unbuilt, in bench/frame/.
function areasFolder(): string {
  const places = ['areas', '../areas', '../../src/areas'].map(place => join(import.meta.dirname, place))
  return places.find(place => existsSync(place)) ?? places[0]!
}
