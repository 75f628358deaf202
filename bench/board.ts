// Thirty people at the front door's one board for five minutes: refreshing it, writing contacts down, rating, asking and
// taking, all at once. No change may be lost, and nothing may fail.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { loadDemonstration } from '../src/app/demonstration.ts'
import { DEMONSTRATION_ACCOUNTS, emailOf } from '../src/app/demonstration-accounts.ts'
import { openFront } from '../src/app/server/front.tsx'
import { makeServer } from '../src/app/server/server.ts'
import { transact } from '../src/engines/records/index.ts'
import { percentile, report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'
import { signIn } from './frame/sign-in.ts'

const PEOPLE = 30
const SECONDS = Number(process.env.BENCH_SECONDS ?? 300)
/** As the page does by itself. */
const REFRESH_MS = 10_000
/** Open contacts on the board when they begin, and some more as they work. */
const OPEN = 40
const FEW = 5
const BOARD = '/areas/front-door/board'

const { records, found, close } = await scratch()
const assetsFolder = mkdtempSync(join(tmpdir(), 'goldthread-bench-assets-'))
const drawn = {
  assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg' },
  assetsFolder,
  council: 'Bench Council',
}
const front = await openFront(drawn, { port: 0, host: '127.0.0.1' })
try {
  await loadDemonstration(records, found)
  const secret = 'a secret of the bench, long enough for a session'
  front.open(await makeServer({ ...drawn, records, found, secret, demonstration: true }))
  const staff = DEMONSTRATION_ACCOUNTS.filter(({ id }) => id.startsWith('front-door'))
  const cookies: string[] = []
  for (let n = 0; n < PEOPLE; n++)
    cookies.push(await signIn(front.address, emailOf(staff[n % staff.length]!)))
  for (let n = 0; n < OPEN; n++) await writeDown(cookies[n % PEOPLE]!, n)
  const refreshes: number[] = []
  let failed = 0
  let taken = 0
  let refused = 0
  const until = performance.now() + SECONDS * 1000
  const work = async (cookie: string, n: number) => {
    let seen = ''
    await pause((n * REFRESH_MS) / PEOPLE)
    for (let turn = n; performance.now() < until; turn += 7) {
      const from = performance.now()
      const body = await look(cookie, `${BOARD}?seen=${encodeURIComponent(seen)}`)
      refreshes.push(performance.now() - from)
      seen = /data-live-version="([^"]+)"/.exec(body)?.[1] ?? seen
      // Few of them, so that two often reach for one.
      const one = (await openContacts())[turn % FEW]
      // Now and then somebody writes something down; else they take what another may be taking.
      if (turn % 5 === 0) await writeDown(cookie, turn)
      else if (one) {
        const answer = await send(cookie, one, 'take')
        if (answer === 303) taken += 1
        else if (answer === 422) refused += 1
        else failed += 1
      }
      await pause(Math.max(0, REFRESH_MS - (performance.now() - from)))
    }
  }
  await Promise.all(cookies.map(work))
  const [kept] = await rows<{ n: number }>(
    "select count(*)::int as n from local_history.contact where ended_why = 'changed'",
  )
  report(
    `Thirty people at the front door’s board for ${SECONDS} s (${refreshes.length} refreshes, ${taken} taken, ${refused} refused as another was first)`,
    [
      { figure: 'refresh of the board, median', goal: 150, measured: percentile(refreshes, 0.5), unit: 'ms' },
      {
        figure: 'refresh of the board, 95th percentile',
        goal: 150,
        measured: percentile(refreshes, 0.95),
        unit: 'ms',
      },
      { figure: 'changes that were lost', goal: 0, measured: taken - kept!.n, unit: '' },
      { figure: 'answers that failed', goal: 0, measured: failed, unit: '' },
    ],
  )
} finally {
  await front.stop()
  await close()
  rmSync(assetsFolder, { recursive: true, force: true })
}

function rows<T extends object>(sql: string): Promise<T[]> {
  return transact(records, { who: 'bench', service: true }, ctx => ctx.db.rows<T>(sql))
}

async function openContacts(): Promise<string[]> {
  const found = await rows<{ id: string }>('select id from contact where decided_at is null order by id')
  return found.map(({ id }) => id)
}

async function look(cookie: string, path: string): Promise<string> {
  const answer = await fetch(`${front.address}${path}`, { headers: { cookie }, redirect: 'manual' })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return body
}

async function post(
  cookie: string,
  path: string,
  page: string,
  form: Record<string, string>,
): Promise<number> {
  const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page) ?? []
  const answer = await fetch(`${front.address}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ _csrf: token, ...form }),
  })
  await answer.text()
  return answer.status
}

/** Takes a contact as it stands on its page just now. */
async function send(cookie: string, contact: string, does: string): Promise<number> {
  const path = `/areas/front-door/enquiry/${contact}`
  const page = await look(cookie, path)
  const [, seen = ''] =
    new RegExp(`value="${contact}"/?><input type="hidden" name="seen" value="(\\d+)"`).exec(page) ?? []
  return post(cookie, path, page, { do: does, contact, seen })
}

async function writeDown(cookie: string, n: number): Promise<void> {
  const path = '/areas/front-door/new'
  const page = await look(cookie, path)
  const part = (name: string) =>
    new RegExp(`name="receivedAt-${name}"[^>]*value="(\\d+)"`).exec(page)?.[1] ?? ''
  const status = await post(cookie, path, page, {
    'receivedAt-day': part('day'),
    'receivedAt-month': part('month'),
    'receivedAt-year': part('year'),
    'receivedAt-time': '00:01',
    source: '2A',
    worry: 'They come to school without coats and say nobody gets up in the morning.',
    children: '1',
    'forename-1': 'Child',
    'surname-1': `Bench${n}`,
    'who-1': 'new',
    do: 'save',
  })
  if (status !== 303) throw new Error(`a contact was answered with ${status}`)
}
