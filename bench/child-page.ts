// A child's page with 1,000 records: 20 people signed in, each opening it every 2 seconds for 20 seconds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadDemonstration } from '../src/app/demonstration.ts'
import { DEMONSTRATION_ACCOUNTS, DEMONSTRATION_PASSWORD, emailOf } from '../src/app/demonstration-accounts.ts'
import { deriversOf } from '../src/app/open.ts'
import { openFront } from '../src/app/server/front.tsx'
import { makeServer } from '../src/app/server/server.ts'
import { addDays } from '../src/core/day.ts'
import { insert, transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { percentile, report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

const RECORDS = 1_000
const PEOPLE = 20
const EVERY_MS = 2_000
const FOR_MS = 20_000

const authority = await scratch()
const assetsFolder = mkdtempSync(join(tmpdir(), 'goldthread-bench-assets-'))
try {
  const { found } = authority
  const records = { ...authority.records, derivers: deriversOf(found) }
  await loadDemonstration(records, found)
  const today = Math.floor(records.now() / 86_400_000) as Parameters<typeof castOn>[0]
  const child = castOn(today)['in-care'].id
  const kindOf = (table: string) =>
    found.flatMap(({ area }) => area.records).find(kind => kind.table === table)!
  const [visit, words] = [kindOf('care_visit'), kindOf('childs_words')]
  await transact(records, { who: 'bench', service: true }, async ctx => {
    for (let n = 0; n < RECORDS; n++) {
      const on = addDays(today, -1 - (n % 1_000))
      const made =
        n % 10 === 0
          ? await insert(ctx, words, child, { words: `What I said the ${n}th time.`, saidOn: on } as never)
          : await insert(ctx, visit, child, { visitedOn: on, seen: n % 3 ? 'alone' : 'seen' } as never)
      if (!made.ok) throw new Error(made.problems[0]?.message)
    }
  })
  const drawn = {
    // The page names them; a browser keeps them.
    assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg' },
    assetsFolder,
    council: 'Bench Council',
  }
  const server = await openFront(drawn, { port: 0, host: '127.0.0.1' })
  const secret = 'a secret of the bench, long enough for a session'
  server.open(await makeServer({ ...drawn, records, found, secret, demonstration: true }))
  const readers = DEMONSTRATION_ACCOUNTS.filter(({ id }) => id.startsWith('social-worker'))
  const cookies: string[] = []
  for (let n = 0; n < PEOPLE; n++)
    cookies.push(await signIn(server.address, emailOf(readers[n % readers.length]!)))
  const page = `${server.address}/children/${child}`
  // Everyone once before it counts: a page that is opened all day is warm.
  for (const cookie of cookies) await open(page, cookie)
  const times: number[] = []
  const until = performance.now() + FOR_MS
  await Promise.all(
    cookies.map(async (cookie, n) => {
      await pause((n * EVERY_MS) / PEOPLE)
      while (performance.now() < until) {
        const from = performance.now()
        await open(page, cookie)
        times.push(performance.now() - from)
        await pause(Math.max(0, EVERY_MS - (performance.now() - from)))
      }
    }),
  )
  const about = `A child’s page, ${RECORDS.toLocaleString('en-GB')} records, ${PEOPLE} people`
  report(`${about} (${times.length} pages)`, [
    { figure: 'median', goal: 30, measured: percentile(times, 0.5), unit: 'ms' },
    { figure: '95th percentile', goal: 60, measured: percentile(times, 0.95), unit: 'ms' },
  ])
  await server.stop()
} finally {
  rmSync(assetsFolder, { recursive: true, force: true })
  await authority.close()
}

async function open(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return body
}

/** Signs in by the form, as a person does; gives the session's cookie. */
async function signIn(address: string, email: string): Promise<string> {
  const form = await fetch(`${address}/sign-in`)
  const cookie = cookieOf(form)
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(await form.text()) ?? []
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: token, email, password: DEMONSTRATION_PASSWORD }),
  })
  if (answer.status !== 303) throw new Error(`could not sign in: ${answer.status}`)
  return cookieOf(answer) || cookie
}

function cookieOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map(cookie => cookie.split(';', 1)[0])
    .join('; ')
}
