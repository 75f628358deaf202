import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtProgram } from '../../../tests/setup/program.ts'

let program: string
let data: string
const started: ChildProcess[] = []
beforeAll(async () => {
  program = await builtProgram()
  data = mkdtempSync(join(tmpdir(), 'goldthread-start-'))
  // The database runs as nobody, who must be able to pass.
  chmodSync(data, 0o755)
}, 120_000)
afterAll(() => {
  for (const one of started) if (one.exitCode === null && one.signalCode === null) one.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

/** Starts the built program on a free port: its address, once it says that it is ready. */
async function start(): Promise<{ home: string; running: ChildProcess; ended: Promise<number | null> }> {
  const env = { ...process.env, PORT: '0', GOLDTHREAD_DATA: data, DATABASE_URL: '' }
  const running = spawn(process.execPath, [program, 'start'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  started.push(running)
  const ended = new Promise<number | null>(done => running.once('exit', done))
  let said = ''
  const home = await new Promise<string>((ready, fail) => {
    running.once('exit', code => fail(new Error(`it ended with ${code}: ${said}`)))
    running.stdout?.on('data', text => {
      said += text
      const found = /Goldthread is ready at (http:\/\/localhost:\d+)/.exec(said)?.[1]
      if (found) ready(found)
    })
  })
  return { home, running, ended }
}

/** Asks as a browser would: with its cookies, following nothing. */
async function ask(home: string, path: string, cookies: Map<string, string>, form?: Record<string, string>) {
  const answer = await fetch(home + path, {
    method: form ? 'POST' : 'GET',
    redirect: 'manual',
    headers: { cookie: [...cookies].map(pair => pair.join('=')).join('; ') },
    body: form && new URLSearchParams(form),
  })
  for (const line of answer.headers.getSetCookie()) {
    const [name = '', value = ''] = line.split(';', 1)[0]!.split('=', 2)
    cookies.set(name, value)
  }
  return { status: answer.status, body: await answer.text() }
}

const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]+)"`).exec(body)?.[1] ?? ''

describe('starting', () => {
  it('makes the demonstration, keeps what was saved and who was signed in through a kill, and stops cleanly', async () => {
    const first = await start()
    const cookies = new Map<string, string>()
    const door = await ask(first.home, '/sign-in', cookies)
    const _csrf = hidden(door.body, '_csrf')
    await ask(first.home, '/sign-in', cookies, { _csrf, persona: 'social-worker' })
    const day = await ask(first.home, '/', cookies)
    const child = /\/children\/[0-9a-f-]+/.exec(day.body)?.[0]
    const page = await ask(first.home, `${child}/add-words`, cookies)
    const saved = await ask(first.home, `${child}/add-words`, cookies, {
      _csrf: hidden(page.body, '_csrf'),
      record: hidden(page.body, 'record'),
      words: 'Kept through a kill',
      'saidOn-day': '1',
      'saidOn-month': '3',
      'saidOn-year': '2026',
    })
    expect(saved.status).toBe(303)
    first.running.kill('SIGKILL')
    await first.ended

    const second = await start()
    const story = await ask(second.home, `${child}/chronology`, cookies)
    expect(story.status).toBe(200)
    expect(story.body).toContain('Kept through a kill')
    second.running.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  }, 120_000)

  it('refuses a port that is no port, and a command that is no command, in words', async () => {
    const says = (words: string[], env: Record<string, string> = {}) =>
      new Promise<[number | null, string]>(done => {
        const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, ...env } })
        let said = ''
        child.stderr.on('data', text => {
          said += text
        })
        child.once('exit', code => done([code, said]))
      })
    expect(await says(['start'], { PORT: 'many' })).toEqual([1, expect.stringContaining('“many”')])
    expect(await says(['dance'])).toEqual([1, expect.stringContaining('There is no command “dance”')])
  })
})
