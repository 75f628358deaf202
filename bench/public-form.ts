// The public form under 100,000 hostile messages, each through every page, eight strangers at once.
import pg from 'pg'
import { makeServer } from '../src/app/server/server.ts'
import { makeAccount } from '../src/engines/access/index.ts'
import { openSubmission, takeUp, waitingSubmissions } from '../src/engines/portals/index.ts'
import { newId, transact } from '../src/engines/records/index.ts'
import { onslaught } from '../tests/setup/hostile-letterbox.ts'
import { percentile, report } from './frame/report.ts'
import { scratch } from './frame/scratch.ts'

const STRANGERS = Number(process.env.BENCH_SUBMISSIONS ?? 100_000)
const AT_ONCE = 8
/** How many are taken up at once, and in which steps the queue is read. */
const LOT = 500

const { records, found, ownerUrl, close } = await scratch()
try {
  const room = { each: Number.MAX_SAFE_INTEGER, all: Number.MAX_SAFE_INTEGER }
  const app = await makeServer({
    records,
    found,
    assets: { css: '/assets/a.css', js: '/assets/a.js', icon: '/assets/a.svg' },
    assetsFolder: import.meta.dirname,
    council: 'Bench Council',
    secret: 'a secret of the bench, long enough for a session',
    demonstration: false,
    strangers: { sent: room, begun: room },
  })
  await transact(records, { who: 'bench', service: true }, ctx =>
    makeAccount(ctx, {
      id: 'grace',
      name: 'Grace',
      email: 'grace@example.com',
      password: 'a long password',
      jobTitle: '',
      team: null,
      roles: ['front-door-manager'],
    }),
  )
  const began = performance.now()
  const came = await onslaught({
    app,
    strangers: STRANGERS,
    atOnce: AT_ONCE,
    tell: done => process.stderr.write(`\r${done.toLocaleString('en-GB')} strangers`),
  })
  const seconds = (performance.now() - began) / 1000
  process.stderr.write('\n')
  const { stuck, changed } = await emptied(came.sent)
  const drafts = await draftsLeft()
  await app.close()
  const errors = [...came.statuses].reduce((sum, [status, n]) => sum + (status >= 500 ? n : 0), 0)
  const messages = came.sent.size
  report(`The public form, ${STRANGERS.toLocaleString('en-GB')} hostile strangers, ${AT_ONCE} at once`, [
    { figure: 'answers that are errors of ours', goal: 0, measured: errors, unit: '' },
    {
      figure: 'scripts, leaks and pages that went wrong',
      goal: 0,
      measured: came.faults.length,
      unit: '',
    },
    { figure: 'messages that are not word for word', goal: 0, measured: changed, unit: '' },
    { figure: 'messages that wait and cannot be taken up', goal: 0, measured: stuck, unit: '' },
    {
      figure: 'drafts left beside those abandoned',
      goal: 0,
      measured: drafts - came.abandoned,
      unit: '',
    },
    {
      figure: 'a message through all its pages, 95th percentile',
      goal: 1_000,
      measured: percentile(came.took, 0.95),
      unit: 'ms',
    },
  ])
  console.log(
    `${messages.toLocaleString('en-GB')} messages and ${came.requests.toLocaleString('en-GB')} requests in ${Math.round(seconds)} s: ${Math.round(messages / seconds)} messages and ${Math.round(came.requests / seconds)} requests a second.`,
  )
  for (const fault of came.faults.slice(0, 20)) console.log(fault)
} finally {
  await close()
}

/** Has the front door read and take up every message: how many were not as sent, and how many cannot be taken up. */
async function emptied(sent: ReadonlyMap<string, string>): Promise<{ stuck: number; changed: number }> {
  let changed = 0
  let taken = 0
  for (let before = -1; taken !== before; ) {
    before = taken
    await transact(records, { who: 'grace' }, async ctx => {
      for (const { id, reference } of await waitingSubmissions(ctx, LOT)) {
        const told = await openSubmission(ctx, id)
        const worry = told?.answers.find(({ name }) => name === 'worry')?.said
        if (worry !== sent.get(reference)) changed += 1
        if ((await takeUp(ctx, id, [newId()])).ok) taken += 1
      }
    })
  }
  return { stuck: sent.size - taken, changed }
}

/** Drafts that still hold words. */
async function draftsLeft(): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  const { rows } = await owner.query<{ n: number }>(
    "select count(*)::int as n from local_keep.portal_draft where said <> '{}'",
  )
  await owner.end()
  return rows[0]?.n ?? 0
}
