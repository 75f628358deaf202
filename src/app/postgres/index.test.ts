import { spawn } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { build } from 'esbuild'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Postgres, startPostgres } from './index.ts'

let dataDir = ''
const started: Postgres[] = []

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'goldthread-launch-'))
  chmodSync(dataDir, 0o755)
})

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function start(folder = dataDir): Promise<Postgres> {
  const server = await startPostgres({ dataDir: folder })
  started.unshift(server)
  return server
}

async function ask(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}

describe('the embedded PostgreSQL', () => {
  it('is version 18, in UTF-8, on London time, and keeps what it acknowledged', async () => {
    const { url } = await start()
    const settings = await ask(
      url,
      `select current_setting('server_version_num')::int / 10000 as version, current_setting('fsync') as fsync,
        current_setting('synchronous_commit') as commit, current_setting('full_page_writes') as pages,
        current_setting('server_encoding') as encoding, current_setting('timezone') as zone, current_database() as db`,
    )
    expect(settings).toEqual([
      {
        version: 18,
        fsync: 'on',
        commit: 'on',
        pages: 'on',
        encoding: 'UTF8',
        zone: 'Europe/London',
        db: 'goldthread',
      },
    ])
  })

  it('listens on 127.0.0.1 only, and turns away a wrong password', async () => {
    const { url } = await start()
    const [row] = await ask(url, "select current_setting('listen_addresses') as at")
    expect(row).toEqual({ at: '127.0.0.1' })
    const wrong = new URL(url)
    wrong.password = 'guess'
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow('password authentication failed')
    expect(statSync(join(dataDir, 'password')).mode & 0o777).toBe(0o600)
  })

  it('is attached to by a second start, whose stop leaves it running', async () => {
    const first = await start()
    const second = await startPostgres({ dataDir })
    expect([first.adopted, second.adopted]).toEqual([false, true])
    expect(second.url).toBe(first.url)
    await second.stop()
    expect(await ask(first.url, 'select 1 as here')).toEqual([{ here: 1 }])
  })

  it('is taken over on the same address when the start that made it ends', async () => {
    const first = await start()
    const second = await start()
    await first.stop()
    for (let tries = 0; second.adopted && tries < 100; tries++) await pause(100)
    expect(second.adopted).toBe(false)
    expect(await ask(second.url, 'select 1 as here')).toEqual([{ here: 1 }])
  })

  it('runs over a folder that only its owner may enter', async () => {
    const home = join(dataDir, 'home')
    mkdirSync(home, { mode: 0o700 })
    const { url } = await start(join(home, 'data'))
    expect(await ask(url, 'select 1 as here')).toEqual([{ here: 1 }])
  })

  it('starts over a lock file left by a power cut, whose number is some other process now', async () => {
    await (await start()).stop()
    writeFileSync(join(dataDir, 'cluster/postmaster.pid'), `${process.pid}\n${dataDir}\n0\n5432\n\n\n`)
    expect((await start()).adopted).toBe(false)
  })

  it('finds the 1 committed row, and not the uncommitted one, after kill -9 of the program', async () => {
    // Built inside the checkout, where the child finds its packages.
    const folder = join(import.meta.dirname, '../../../.goldthread/tests', `launch-${process.pid}`)
    const program = join(folder, 'program.mjs')
    await build({
      stdin: { contents: KILLED_PROGRAM, resolveDir: import.meta.dirname, loader: 'ts' },
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile: program,
    })
    const child = spawn(process.execPath, [program, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
    const said = await new Promise<string>(heard => child.stdout.once('data', data => heard(String(data))))
    expect(said).toBe('committed\n')
    const dead = new Promise(done => child.once('exit', done))
    child.kill('SIGKILL')
    await dead
    const { url } = await start()
    rmSync(folder, { recursive: true, force: true })
    expect(await ask(url, 'select word from kept')).toEqual([{ word: 'acknowledged' }])
  })
})

const KILLED_PROGRAM = `
import pg from 'pg'
import { startPostgres } from './index.ts'
const { url } = await startPostgres({ dataDir: process.argv[2]! })
const client = new pg.Client({ connectionString: url })
client.on('error', () => {})
await client.connect()
await client.query('create table kept (word text)')
await client.query("insert into kept values ('acknowledged')")
await client.query('begin')
await client.query("insert into kept values ('not yet')")
process.stdout.write('committed\\n')
setInterval(() => {}, 1000)
`
