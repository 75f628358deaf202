import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routesOf } from '../src/app/server/routes/index.ts'
import { aDemonstration, browserOf } from '../src/app/server/site.test-data.ts'
import { isoDay } from '../src/core/day.ts'
import { dayOf } from '../src/core/instant.ts'
import { newId, transact } from '../src/engines/records/index.ts'
import { castOn } from '../src/engines/simulation/index.ts'
import { addressesOf, type Browser, type Hidden, hiddenChildren, pathsOf } from './setup/hidden-children.ts'
import { together } from './setup/together.ts'

let demonstration: Awaited<ReturnType<typeof aDemonstration>>
let hidden: Record<string, Hidden>
beforeAll(async () => {
  demonstration = await aDemonstration()
  hidden = await hiddenChildren(demonstration)
}, 180_000)
afterAll(() => demonstration?.stop())

const people = new Map<string, Browser>()
async function as(persona: string): Promise<Browser> {
  const there = people.get(persona)
  if (there) return there
  const visitor = await browserOf(demonstration.app).as(persona)
  people.set(persona, visitor)
  await visitor.get('/')
  return visitor
}

const THOROUGH = ['social-worker', 'analyst']
/** One in so many figures for each of the others: more than there are of them, so that no two look at the same. */
const APART = 36
const isFigure = (page: string): boolean => page.startsWith('/figures/')
const isNumber = (page: string): boolean => /^\/figures\/[^/]+\?/.test(page)

/**
 * Whether somebody looks at a page, the nth of all. What a figure says is the same for all: its number is looked at by
 * one of the two who look at everything; its lists, which obey one rule, by both; and each of the others at a few.
 */
function looksAt(persona: string, nthPerson: number, page: string, nth: number): boolean {
  if (!isFigure(page)) return true
  const thorough = THOROUGH.indexOf(persona)
  if (thorough === -1) return nth % APART === nthPerson
  return !isNumber(page) || Math.floor(nth / 2) % THOROUGH.length === thorough
}

/**
 * All of it for the two who look at everything; a third for each of the others, another third for the next pair: who may not see a
 * child is asked in one place for all, and every address is asked for every child by several.
 */
const shareOf = <T>(all: readonly T[], persona: string, pair: number): T[] =>
  all.filter((_, n) => THOROUGH.includes(persona) || n % 3 === pair % 3)

const everyPair = (): [string, Hidden][] =>
  Object.values(hidden).flatMap(child =>
    child.hiddenFrom.map(persona => [persona, child] as [string, Hidden]),
  )

/** What an answer says: everything but the time and the limits' countdown. */
const said = ({ statusCode, headers, body }: Awaited<ReturnType<Browser['get']>>) => ({
  statusCode,
  location: headers.location,
  type: headers['content-type'],
  body,
})

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** The traces of a child that a body holds, besides what was asked. */
function found(body: string, { traces }: Hidden, asked = ''): string[] {
  const rest = [
    asked,
    encodeURIComponent(asked),
    new URLSearchParams({ asked }).toString().slice(6),
    escaped(asked),
  ]
    .filter(text => text !== '')
    .reduce((left, text) => left.replaceAll(text, ''), body)
  const said = rest.toLowerCase()
  return traces.filter(trace => said.includes(trace.toLowerCase()))
}

describe('a child who is not there for somebody', () => {
  it('is there for whoever may see them, at every address of theirs', async () => {
    for (const child of Object.values(hidden)) {
      const visitor = await as(child.seenBy)
      const page = await visitor.get(`/children/${child.id}`)
      expect([page.statusCode, page.body.includes(child.name)]).toEqual([200, true])
      expect(child.records.length).toBeGreaterThan(5)
      for (const { table, id } of child.records.slice(0, 5))
        expect([table, (await visitor.get(`/records/${table}/${id}`)).statusCode]).toEqual([table, 200])
    }
  }, 60_000)

  it('answers at every address as nobody would, byte for byte', async () => {
    const nobody = newId()
    // What somebody is told of nobody is asked once, whichever child it is held against.
    const ofNobody = new Map<string, Promise<ReturnType<typeof said>>>()
    for (const [pair, [persona, child]] of everyPair().entries()) {
      const visitor = await as(persona)
      const others = addressesOf(demonstration.site, child, nobody)
      const both = addressesOf(demonstration.site, child).map(
        (address, n) => [address, others[n] ?? ''] as const,
      )
      await together(shareOf(both, persona, pair), async ([address, other]) => {
        const answer = await visitor.get(address)
        expect(answer.statusCode, `${persona} ${address}`).toBe(404)
        const key = `${persona} ${other}`
        const nowhere = ofNobody.get(key) ?? visitor.get(other).then(said)
        ofNobody.set(key, nowhere)
        expect(said(answer), `${persona} ${address}`).toEqual(await nowhere)
      })
    }
  }, 240_000)

  it('has no record at any address, today or as known before', async () => {
    for (const [pair, [persona, child]] of everyPair().entries()) {
      const visitor = await as(persona)
      const kinds = new Map<string, Promise<ReturnType<typeof said>>>()
      await together(shareOf(child.records, persona, pair), async ({ table, id }) => {
        const known = kinds.has(table) ? '' : '?known=2026-06-30'
        const nobody = kinds.get(table) ?? visitor.get(`/records/${table}/${newId()}`).then(said)
        kinds.set(table, nobody)
        for (const address of new Set([`/records/${table}/${id}`, `/records/${table}/${id}${known}`]))
          expect(said(await visitor.get(address)), `${persona} ${address}`).toEqual(await nobody)
      })
    }
  }, 240_000)

  it('leaves no trace in a list, a figure, a load, or a page of those close to them', async () => {
    const pages = await everyList()
    const told: string[] = []
    const personas = [...new Set(everyPair().map(([one]) => one))]
    for (const [nth, persona] of personas.entries()) {
      const visitor = await as(persona)
      const from = Object.values(hidden).filter(child => child.hiddenFrom.includes(persona))
      const theirs = pages.filter((one, n) => looksAt(persona, nth, one, n))
      await together(theirs, async page => {
        const { body } = await visitor.get(page)
        // A number names nobody, whoever looks.
        for (const child of isNumber(page) ? Object.values(hidden) : from) {
          const traces = found(
            body,
            child,
            page.includes('sort=') ? new URL(page, 'http://x').searchParams.get('sort')! : '',
          )
          if (traces.length > 0) told.push(`${persona} ${page}: ${traces}`)
        }
      })
    }
    expect(told).toEqual([])
  }, 240_000)

  it('is found by no question, whole or half typed', async () => {
    const told: string[] = []
    for (const [persona, child] of everyPair()) {
      const visitor = await as(persona)
      await together(child.questions, async question => {
        for (const path of ['/search', '/search/suggest']) {
          const { body } = await visitor.get(`${path}?${new URLSearchParams({ q: question })}`)
          const traces = found(body, child, question)
          if (traces.length > 0) told.push(`${persona} ${path} ${question}: ${traces}`)
        }
      })
    }
    expect(told).toEqual([])
  }, 120_000)

  it('is found by those who may see them, by the same questions', async () => {
    for (const child of Object.values(hidden)) {
      const visitor = await as(child.seenBy)
      for (const question of child.questions.slice(0, 6)) {
        const { body } = await visitor.get(`/search/suggest?${new URLSearchParams({ q: question })}`)
        expect(body, question).toContain(child.id)
      }
    }
  })

  it('is named by no pair, notice or restriction that others may decide', async () => {
    for (const [persona, child] of everyPair()) {
      const visitor = await as(persona)
      for (const [address, form] of child.forms) {
        const [uuid] = /[0-9a-f-]{36}/.exec(address)!
        const answers = []
        for (const path of [address, address.replace(uuid, newId())]) {
          const answer = said(await visitor.post(path, form))
          answers.push([answer, said(await visitor.get('/my-account'))])
        }
        expect([303, 404]).toContain(answers[0]![0]!.statusCode)
        expect(answers[0], `${persona} ${address}`).toEqual(answers[1])
      }
    }
    const ended = await transact(demonstration.site.records, { who: 'test', service: true }, ctx =>
      ctx.db.rows(`select id from match_offer where decided is not null union all
        select id from notice where seen_by is not null union all select id from restriction where ended_at is not null`),
    )
    expect(ended).toEqual([])
  }, 60_000)

  it('takes no form, answers each as nobody would, and nothing is written', async () => {
    const before = await everyCount()
    for (const [pair, [persona, child]] of everyPair().entries()) {
      const visitor = await as(persona)
      const nobody = everyForm({ ...child, id: newId(), localId: 'ZZ9999' })
      const both = everyForm(child).map((form, nth) => [form, nobody[nth]!] as const)
      for (const [[address, form], [other, otherForm]] of shareOf(both, persona, pair)) {
        const theirs = said(await visitor.post(address, form))
        const none = said(await visitor.post(other, otherForm))
        const plain = (answer: typeof none, localId: string) => ({
          ...answer,
          body: answer.body.replaceAll(localId, 'LOCAL'),
        })
        expect(plain(theirs, child.localId), `${persona} ${address}`).toEqual(plain(none, 'ZZ9999'))
        expect([200, 404]).toContain(theirs.statusCode)
      }
    }
    expect(await everyCount()).toEqual(before)
  }, 120_000)
})

/** Every page that is about no one child, and every page of the children close to the hidden ones. */
async function everyList(): Promise<string[]> {
  const { site } = demonstration
  const cast = castOn(dayOf(site.records.now()))
  const indicators = site.found.flatMap(({ area }) => area.indicators ?? []).map(({ id }) => id)
  const near = (['in-need', 'protected-brother', 'in-care'] as const).map(part => cast[part].id)
  const period = `from=2012-01-01&to=${isoDay(dayOf(site.records.now()))}`
  const { teams, loads, sorts, kin } = await transact(
    site.records,
    { who: 'test', service: true },
    async ctx => ({
      teams: await ctx.db.rows<{ team: string }>(
        'select distinct team from worker_allocation where team is not null',
      ),
      loads: await ctx.db.rows<{ id: number }>('select id from load'),
      sorts: await ctx.db.rows<{ load_id: number; message: string }>(
        'select distinct load_id, message from doubt',
      ),
      kin: await ctx.db.rows<{ id: string }>(
        'select id from relationship where person_id = any($1::uuid[])',
        [near],
      ),
    }),
  )
  const plain = routesOf(site).filter(({ method, path }) => method === 'GET' && !path.includes(':'))
  const pages = [
    ...plain.map(({ path }) => path),
    ...teams.map(({ team }) => `/work/team/${encodeURIComponent(team)}`),
    ...loads.flatMap(({ id }) => [`/loads/${id}`, `/loads/${id}?page=2`]),
    ...sorts.map(({ load_id, message }) => `/loads/${load_id}?${new URLSearchParams({ sort: message })}`),
    '/figures?known=2026-06-30',
    ...indicators.flatMap(id => [`/figures/${id}?${period}`, `/figures/${id}/children?${period}`]),
    ...indicators.flatMap(id => [`/figures/${id}/children?${period}&known=2026-06-30`]),
    ...near.flatMap(id => ['', '/chronology', '/picture', '/looked'].map(page => `/children/${id}${page}`)),
    ...near.map(id => `/children/${id}?known=2026-11-23`),
    ...kin.map(({ id }) => `/records/relationship/${id}`),
  ]
  expect(pages.length).toBeGreaterThan(80)
  return pages
}

/** Every form about one child: the site's own, and the ones that name a child by something else. */
function everyForm(child: Hidden): [string, Record<string, string>][] {
  const { site } = demonstration
  const filled = {
    words: 'Written by somebody who may not',
    says: 'Written by somebody who may not',
    reason: 'Curious',
    keepers: 'social-worker-care',
    sure: 'yes',
    lines: '1 Elsewhere',
    number: '1',
    worker: 'Me',
    role: 'social-worker',
    kind: 'staff',
    source: 'Me',
    ...Object.fromEntries(
      ['saidOn', 'fromOn', 'reviewOn'].flatMap(name => [
        [`${name}-day`, '1'],
        [`${name}-month`, '11'],
        [`${name}-year`, '2026'],
      ]),
    ),
  }
  const paths = routesOf(site)
    .filter(({ method, path }) => method === 'POST' && /:(person|child)\b/.test(path))
    .flatMap(({ path }) => pathsOf(path, child))
  const forms = [...new Set(paths)].map((path): [string, Record<string, string>] => [path, filled])
  // A restricted record can be opened in an emergency by its local id; that is its way in, not a leak.
  const canOpen = child === hidden.restricted || child.localId === hidden.restricted?.localId
  return canOpen ? forms : [...forms, ['/emergency', { localId: child.localId, reason: 'Curious' }]]
}

/** How many rows each table of records and of rights has; the log and sessions are for looking, not for this. */
async function everyCount(): Promise<Record<string, number>> {
  return transact(demonstration.site.records, { who: 'test', service: true }, async ctx => {
    const tables = await ctx.db.rows<{ t: string }>(
      `select n.nspname || '.' || c.relname as t from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('local', 'local_history', 'local_keep') and c.relkind = 'r'
         and has_table_privilege(c.oid, 'select') and c.relname not in ('read_log', 'session') order by 1`,
    )
    const counts: Record<string, number> = {}
    for (const { t } of tables)
      counts[t] = (await ctx.db.first<{ n: number }>(`select count(*)::int as n from ${t}`))?.n ?? 0
    return counts
  })
}
