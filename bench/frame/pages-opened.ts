import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMONSTRATION_ACCOUNTS, emailOf } from '../../src/app/demonstration-accounts.ts'
import type { Found } from '../../src/app/discover.ts'
import { openFront } from '../../src/app/server/front.tsx'
import { makeServer } from '../../src/app/server/server.ts'
import type { Records } from '../../src/engines/records/index.ts'
import { type Figure, percentile } from './report.ts'
import { signIn } from './sign-in.ts'

const PEOPLE = 20
const EVERY_MS = 2_000
const FOR_MS = 20_000

/**
 * Opens children's pages through the website: 20 people signed in, each opening one every 2 seconds for 20 seconds, in
 * turn; each page once before it counts, as a page that is opened all day is warm. Gives the times, and how many pages.
 */
export async function pagesOpened(
  records: Records,
  found: readonly Found[],
  children: readonly string[],
): Promise<{ figures: Figure[]; pages: number }> {
  const assetsFolder = mkdtempSync(join(tmpdir(), 'goldthread-bench-assets-'))
  const drawn = {
    // The page names them; a browser keeps them.
    assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg' },
    assetsFolder,
    council: 'Bench Council',
  }
  const front = await openFront(drawn, { port: 0, host: '127.0.0.1' })
  try {
    const secret = 'a secret of the bench, long enough for a session'
    front.open(await makeServer({ ...drawn, records, found, secret, demonstration: true }))
    const readers = DEMONSTRATION_ACCOUNTS.filter(({ id }) => id.startsWith('social-worker'))
    const cookies: string[] = []
    for (let n = 0; n < PEOPLE; n++)
      cookies.push(await signIn(front.address, emailOf(readers[n % readers.length]!)))
    const pages = children.map(child => `${front.address}/children/${child}`)
    const warmings = Math.max(PEOPLE, pages.length)
    for (let n = 0; n < warmings; n++) await open(pages[n % pages.length]!, cookies[n % PEOPLE]!)
    const times: number[] = []
    const until = performance.now() + FOR_MS
    await Promise.all(
      cookies.map(async (cookie, n) => {
        await pause((n * EVERY_MS) / PEOPLE)
        for (let turn = n; performance.now() < until; turn += PEOPLE) {
          const from = performance.now()
          await open(pages[turn % pages.length]!, cookie)
          times.push(performance.now() - from)
          await pause(Math.max(0, EVERY_MS - (performance.now() - from)))
        }
      }),
    )
    const figures = [
      { figure: 'median', goal: 30, measured: percentile(times, 0.5), unit: 'ms' },
      { figure: '95th percentile', goal: 60, measured: percentile(times, 0.95), unit: 'ms' },
    ]
    return { figures, pages: times.length }
  } finally {
    await front.stop()
    rmSync(assetsFolder, { recursive: true, force: true })
  }
}

async function open(url: string, cookie: string): Promise<string> {
  const answer = await fetch(url, { headers: { cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`)
  return body
}
