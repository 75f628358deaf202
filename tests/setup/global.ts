import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startPostgres } from '../../src/app/postgres/index.ts'
import { type Cluster, TEMPLATE } from './cluster.ts'
import { scratchFolder } from './scratch.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    cluster: Cluster
  }
}

/** One server a run, in a folder that goes afterwards, with one template that every test database is copied from. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const removeScratch = scratchFolder()
  const dataDir = mkdtempSync(join(tmpdir(), 'goldthread-test-'))
  chmodSync(dataDir, 0o755)
  const server = await startPostgres({ dataDir, tuning: 'test' })
  project.provide('cluster', await prepareTemplate(server.urlFor('postgres'), server.urlFor(TEMPLATE)))
  return async () => {
    // At once: what is in it is thrown away, and writing it out first takes a minute.
    await server.stop(true)
    removeScratch()
  }
}

// A template that cannot be made fails the tests that ask for a database, with its reason, and only those.
async function prepareTemplate(adminUrl: string, templateUrl: string): Promise<Cluster> {
  try {
    const { default: pg } = await import('pg')
    const admin = new pg.Client({ connectionString: adminUrl })
    await admin.connect()
    await admin.query(`create database ${TEMPLATE}`)
    const { discoverAreas } = await import('../../src/app/discover.ts')
    const { prepareDatabase } = await import('../../src/app/prepare.ts')
    const areas = await discoverAreas(join(import.meta.dirname, '../../src/areas'))
    const { appUrl } = await prepareDatabase(templateUrl, areas, { draft: true })
    await admin.query(`alter database ${TEMPLATE} with is_template true`)
    await admin.end()
    return { adminUrl, appUrl, failure: '' }
  } catch (error) {
    const failure = error instanceof Error ? (error.stack ?? error.message) : String(error)
    console.error(`No test database could be prepared: ${failure}`)
    return { adminUrl, appUrl: '', failure }
  }
}
