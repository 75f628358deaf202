import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freshDatabase } from '../../../tests/setup/database.ts'
import { ask, endAll, type Started, says, start } from './started.test-data.ts'

let data: string
const folders: string[] = []
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'goldthread-start-'))
  // The database runs as nobody, who must be able to pass.
  chmodSync(data, 0o755)
  folders.push(data)
})
afterEach(endAll)
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? ''

/** Waits until the page says that this much of the city is there, in per cent. */
async function builtBeyond(home: string, percent: number): Promise<string> {
  for (;;) {
    const { status, body } = await ask(home, '/')
    if (status !== 503) throw new Error(`it answered ${status} before the city was there`)
    if (Number(/(\d+)% done/.exec(body)?.[1] ?? -1) >= percent) return body
    await pause(50)
  }
}

const stop = async ({ running, ended }: Started, signal: NodeJS.Signals): Promise<number | null> => {
  running.kill(signal)
  return ended
}

describe('starting', () => {
  it('makes the demonstration, keeps what was saved and who was signed in through a kill, and stops cleanly', async () => {
    const settings = { GOLDTHREAD_DATA: data, GOLDTHREAD_CITY: 'none' }
    const first = await start(settings)
    await first.ready
    const home = await first.address
    const cookies = new Map<string, string>()
    const door = await ask(home, '/sign-in', cookies)
    const _csrf = hidden(door.body, '_csrf')
    await ask(home, '/sign-in', cookies, { _csrf, persona: 'social-worker' })
    const day = await ask(home, '/', cookies)
    const child = /\/children\/[0-9a-f-]+/.exec(day.body)?.[0]
    const page = await ask(home, `${child}/add-words`, cookies)
    const saved = await ask(home, `${child}/add-words`, cookies, {
      _csrf: hidden(page.body, '_csrf'),
      record: hidden(page.body, 'record'),
      words: 'Kept through a kill',
      'saidOn-day': '1',
      'saidOn-month': '3',
      'saidOn-year': '2026',
    })
    expect(saved.status).toBe(303)
    await stop(first, 'SIGKILL')

    // Lives that are there are never made anew, whatever city is asked for.
    const second = await start({ ...settings, GOLDTHREAD_CITY: '0.01' })
    await second.ready
    const story = await ask(await second.address, `${child}/chronology`, cookies)
    expect(story.status).toBe(200)
    expect(story.body).toContain('Kept through a kill')
    expect(await stop(second, 'SIGTERM')).toBe(0)
  }, 120_000)

  it('refuses a port, a size of city and a command that are none, in words', async () => {
    const refused = await Promise.all([
      says(['start'], { PORT: 'many' }),
      says(['start'], { GOLDTHREAD_CITY: 'large' }),
      says(['start'], { NOTIFY_KEY: 'a-key' }),
      says(['dance']),
    ])
    expect(refused).toEqual(
      [
        '“many”',
        '“large”',
        'NOTIFY_KEY must be a key as GOV.UK Notify gives it',
        'There is no command “dance”',
      ].map(words => [1, expect.stringContaining(words)]),
    )
  })
})

describe('starting on an empty machine', () => {
  const settings = () => ({ GOLDTHREAD_DATA: data, GOLDTHREAD_CITY: '0.01' })

  it('answers 503 everywhere with how far the city is, begins again after kill -9, and opens by itself', async () => {
    const first = await start(settings())
    const page = await builtBeyond(await first.address, 30)
    expect(page).toContain('<progress')
    expect(page).toMatch(/\d+% done, (about .+|a few seconds) to go/)
    for (const path of ['/', '/sign-in', '/health', '/children/nobody', '/assets/no-such.css'])
      expect([path, (await ask(await first.address, path)).status]).toEqual([
        path,
        path.startsWith('/assets') ? 404 : 503,
      ])
    const posted = await ask(await first.address, '/sign-in', new Map(), { persona: 'director' })
    expect([posted.status, posted.headers.get('retry-after')]).toEqual([503, '3'])
    expect(posted.body).toContain('<meta http-equiv="refresh" content="3"')
    await stop(first, 'SIGKILL')

    const second = await start(settings())
    await second.ready
    expect(second.said()).toContain('It begins again from nothing')
    const home = await second.address
    expect((await ask(home, '/')).headers.get('location')).toBe('/sign-in')
    const cookies = new Map<string, string>()
    const door = await ask(home, '/sign-in', cookies)
    expect(door.body).toContain('Nobody here is real. Today is 31 March 2023.')
    const _csrf = hidden(door.body, '_csrf')
    expect((await ask(home, '/sign-in', cookies, { _csrf, persona: 'director' })).status).toBe(303)
    expect((await ask(home, '/figures', cookies)).status).toBe(200)
    expect(await stop(second, 'SIGTERM')).toBe(0)
  }, 240_000)

  it('a second start waits for the first, and builds the city itself when the first is stopped, at once', async () => {
    const first = await start(settings())
    await builtBeyond(await first.address, 1)
    const second = await start(settings())
    const home = await second.address
    const { status, body } = await ask(home, '/')
    expect([status, body.includes('Another start of Goldthread builds it')]).toEqual([503, true])
    const began = performance.now()
    expect(await stop(first, 'SIGINT')).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
    await second.ready
    expect(second.said()).toContain('It begins again from nothing')
    expect((await ask(home, '/sign-in')).body).toContain('Today is 31 March 2023.')
    await stop(second, 'SIGTERM')
  }, 240_000)
})

describe('starting on a database of the council’s own', () => {
  const cities = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    const { rows } = await client.query(sql)
    await client.end()
    return rows
  }

  it('never fills it with a city unasked', async () => {
    const { ownerUrl } = await freshDatabase()
    const started = await start({ DATABASE_URL: ownerUrl })
    await started.ready
    expect(await cities(ownerUrl, 'select count(*)::int as n from local_keep.city')).toEqual([{ n: 0 }])
    expect(await stop(started, 'SIGTERM')).toBe(0)
  }, 60_000)

  it('says what to do about a city that was cut short there, and touches nothing', async () => {
    const { ownerUrl } = await freshDatabase()
    await cities(
      ownerUrl,
      "insert into local_keep.city values (1, 0.01, '2011-04-01', '2023-03-31', false); insert into local.person (id, known_at) values (gen_random_uuid(), now())",
    )
    for (const words of [['start'], ['city', '--scale', '0.01']])
      expect(await says(words, { DATABASE_URL: ownerUrl, GOLDTHREAD_CITY: '0.01' })).toEqual([
        1,
        expect.stringContaining('Drop the database and make it anew'),
      ])
    expect(await cities(ownerUrl, 'select count(*)::int as n from local.person')).toEqual([{ n: 1 }])
  }, 60_000)
})
