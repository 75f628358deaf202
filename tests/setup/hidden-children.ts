import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { DEMONSTRATION_ACCOUNTS } from '../../src/app/demonstration-accounts.ts'
import { allKinds } from '../../src/app/preparing/kinds.ts'
import { routesOf } from '../../src/app/server/routes/index.ts'
import { type aDemonstration, browserOf } from '../../src/app/server/site.test-data.ts'
import { dayOf } from '../../src/core/instant.ts'
import { sealAdopted, tellKeepers } from '../../src/engines/access/index.ts'
import { transact } from '../../src/engines/records/index.ts'
import { castOn } from '../../src/engines/simulation/index.ts'

type Demonstration = Awaited<ReturnType<typeof aDemonstration>>
export type Browser = ReturnType<typeof browserOf>

/** A child who is not there for some: with everything that would betray them, and who they are not there for. */
export type Hidden = {
  id: string
  /** What no page may hold: ids of the child and of their records, the family name, the local id, loaded cells. */
  traces: string[]
  /** The child's records, one of each kind: table and id. */
  records: { table: string; id: string }[]
  localId: string
  name: string
  /** What somebody might search by. */
  questions: string[]
  hiddenFrom: string[]
  seenBy: string
  /** Forms that name them by something else: a pair offered, a notice, a restriction, an opening. */
  forms: [string, Record<string, string>][]
}

const ALL = DEMONSTRATION_ACCOUNTS.map(({ id }) => id)
const except = (...those: string[]): string[] => ALL.filter(id => !those.includes(id))

/**
 * In the demonstration: one child restricted, one sealed by adoption, one whose family somebody said they know; each
 * with a loaded row, a doubt that quotes the row, and a brother or sister whose record names them.
 */
export async function hiddenChildren({ site, app }: Demonstration): Promise<Record<string, Hidden>> {
  const cast = castOn(dayOf(site.records.now()))
  const children = {
    restricted: cast.restricted,
    sealed: cast['left-care'],
    connected: cast['protected-sister'],
  }
  const open = cast['in-need']
  const localIds = new Map(
    await transact(site.records, { who: 'test', service: true }, async ctx =>
      (
        await ctx.db.rows<{ person_id: string; local_id: string }>(
          'select person_id, local_id from person_local_id',
        )
      ).map(row => [row.person_id, row.local_id] as const),
    ),
  )
  const idOf = (person: string): string => localIds.get(person) ?? ''
  const marked = Object.values(children)
  await loadFiles(app, {
    'people.csv': [
      'id,forename,other_names,date_of_birth,address,postcode',
      ...marked.map(
        c => `${idOf(c.id)},${c.forename},Zq${c.surname},31/02/zq${c.surname},9 Zq${c.surname} Road,ZQ1 1ZQ`,
      ),
    ].join('\n'),
    'relationships.csv': [
      'id,related_id,relationship,name',
      ...marked.map(c => `${idOf(open.id)},${idOf(c.id)},sibling,${c.forename} ${c.surname}`),
      ...marked.map(c => `${idOf(c.id)},${idOf(open.id)},zq${c.surname},`),
    ].join('\n'),
  })
  await transact(site.records, { who: 'test', service: true }, async ctx => {
    await sealAdopted(
      ctx,
      [`select '${children.sealed.id}'::uuid as child_id, date '2026-01-10' as sealed_on`],
      new Set([children.sealed.id]),
    )
  })
  await somebodyElses(site, Object.values(children), open.id, children.sealed.id)
  const priya = await browserOf(app).as('social-worker')
  const connection = `/children/${children.connected.id}/connection`
  await priya.get(connection)
  const said = await priya.post(connection, { words: 'Her neighbour', sure: 'yes' })
  if (said.statusCode !== 303) throw new Error(`the connection was not declared: ${said.body}`)
  const hidden = async (
    child: (typeof marked)[number],
    hiddenFrom: string[],
    seenBy: string,
  ): Promise<Hidden> => {
    const records = await recordsOf(site, child.id)
    return {
      id: child.id,
      records,
      localId: idOf(child.id),
      name: `${child.forename} ${child.surname}`,
      traces: [
        `${child.forename} ${child.surname}`,
        `zq${child.surname}`,
        idOf(child.id),
        child.id,
        ...records.map(record => record.id),
      ],
      questions: [
        child.surname,
        `${child.surname} ${child.forename}`,
        child.surname.slice(0, -2),
        `Zq${child.surname}`,
        idOf(child.id),
        new Date(child.born * 86_400_000).toISOString().slice(0, 10),
        'ZQ1 1ZQ',
        `9 Zq${child.surname} Road`,
      ],
      hiddenFrom,
      seenBy,
      forms: await formsOf(site, child.id, child === children.connected ? 'connection' : 'restricted'),
    }
  }
  return {
    restricted: await hidden(
      children.restricted,
      except('head-of-service', 'social-worker', 'team-manager'),
      'head-of-service',
    ),
    sealed: await hidden(children.sealed, except('adoption'), 'adoption'),
    connected: await hidden(children.connected, ['social-worker'], 'team-manager'),
  }
}

/** What others keep about the children: pairs offered to be one person, notices, an emergency opening that is over. */
async function somebodyElses(
  { records }: Demonstration['site'],
  children: readonly { id: string; surname: string }[],
  open: string,
  sealed: string,
): Promise<void> {
  await transact(records, { who: 'test', service: true }, async ctx => {
    for (const { id, surname } of children) {
      await ctx.db.run(
        'insert into match_offer (id, person_a, person_b, reasons) values (gen_random_uuid(), $1, $2, $3)',
        [id, open, [`Zq${surname}`]],
      )
      await tellKeepers(ctx, id, `Zq${surname} came to the front door`)
      await ctx.db.run(
        `insert into outbox (id, person_id, record_kind, record_id, reader_name, reader_standing, channel, sent_to,
           subject, paragraphs, made_by, made_at, state)
         select gen_random_uuid(), $1, 'identity', $1, $2, 'parent', 'letter', $2, $2, array[$2], 'someone', now(), state
         from unnest(array['waiting', 'held', 'confirmed', 'failed', 'sent', 'delivered', 'stopped']) state`,
        [id, `Zq${surname}`],
      )
      // A sealed record is never opened so.
      if (id === sealed) continue
      await ctx.db.run(
        `insert into opening (id, person_id, account_id, reason, until)
         values (gen_random_uuid(), $1, 'early-help', $2, clock_timestamp())`,
        [id, `Zq${surname}`],
      )
    }
  })
}

function formsOf(
  { records }: Demonstration['site'],
  child: string,
  kind: 'restricted' | 'connection',
): Promise<Hidden['forms']> {
  return transact(records, { who: 'test', service: true }, async ctx => {
    const ids = (text: string) => ctx.db.rows<{ id: string }>(text, [child])
    const offers = await ids('select id from match_offer where person_a = $1 or person_b = $1')
    const notices = await ids('select id from notice where person_id = $1')
    const messages = await ids("select id from outbox where person_id = $1 and state = 'waiting'")
    // A connection is kept by heads of service: only who declared it may not end it.
    const restrictions = await ctx.db.rows<{ id: string }>(
      `select r.id from restriction_person p join restriction r on r.id = p.restriction_id
       where p.person_id = $1 and r.kind = $2`,
      [child, kind],
    )
    return [
      ...offers.map(({ id }): Hidden['forms'][number] => [`/matches/${id}`, { decision: 'different' }]),
      ...messages.map(({ id }): Hidden['forms'][number] => [
        `/outbox/${id}`,
        { do: 'stop', reason: 'Nobody needs it' },
      ]),
      ...notices.map(({ id }): Hidden['forms'][number] => [`/restrictions/notices/${id}/seen`, {}]),
      ...restrictions.map(({ id }): Hidden['forms'][number] => [`/restrictions/${id}/end`, {}]),
    ]
  })
}

/** One record of each kind about a person, current or superseded, and each run of each clock. */
async function recordsOf({ found, records }: Demonstration['site'], person: string) {
  const kinds = allKinds(found).filter(kind => kind.about === 'child' || kind.about === 'person')
  return transact(records, { who: 'test', service: true }, async ctx => {
    const all: { table: string; id: string }[] = []
    for (const { table, about } of kinds) {
      const subject = about === 'child' ? 'child_id' : 'person_id'
      const rows = await ctx.db.rows<{ id: string }>(
        `select distinct id from (select id from ${table} where ${subject} = $1
           union all select id from ${ctx.schemas.history}.${table} where ${subject} = $1) r limit $2`,
        [person, table === 'clock_run' ? 100 : 3],
      )
      all.push(...rows.map(({ id }) => ({ table, id })))
    }
    return all
  })
}

/** Files as a browser sends them: the token first. */
export async function send(
  app: FastifyInstance,
  visitor: Browser,
  files: Iterable<readonly [string, string]>,
) {
  const form = await visitor.get('/loads/new')
  const token = /name="_csrf" value="([^"]+)"/.exec(form.body)?.[1] ?? ''
  const edge = 'edge-of-a-part'
  const part = (head: string, body: string) =>
    `--${edge}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  const parts = [...files].map(([name, text]) => part(`name="files"; filename="${name}"`, text))
  return app.inject({
    method: 'POST',
    url: '/loads/new',
    cookies: Object.fromEntries(visitor.cookies),
    headers: { 'content-type': `multipart/form-data; boundary=${edge}` },
    payload: [part('name="_csrf"', token), ...parts, `--${edge}--\r\n`].join(''),
  })
}

/** Waits until the work on a job's files is done: its page. */
export async function settled(visitor: Browser, job: string) {
  for (let tries = 0; tries < 400; tries += 1) {
    const { done } = (await visitor.get(`${job}/progress`)).json() as { done: number }
    if (done === 1) return visitor.get(job)
    await pause(25)
  }
  throw new Error('the work did not come to an end')
}

/** Loads files as the analyst does, through the page: the load's address. */
export async function loadFiles(app: FastifyInstance, files: Record<string, string>): Promise<string> {
  const analyst = await browserOf(app).as('analyst')
  const job = String((await send(app, analyst, Object.entries(files))).headers.location)
  const looked = await settled(analyst, job)
  if (!looked.body.includes('value="load"')) throw new Error(`the files cannot be loaded: ${looked.body}`)
  await analyst.post(job, { do: 'load' })
  return String((await settled(analyst, job)).headers.location)
}

/**
 * A route's path, for a child: what else stands in it (an action of a plan, a letter) is each record of theirs that is
 * called so, or their own id where none is.
 */
export function pathsOf(path: string, child: Hidden, id = child.id): string[] {
  const ofChild = path.replace(/:(person|child)\b/, id)
  const word = /:(\w+)/.exec(ofChild)?.[1]
  if (word === undefined) return [ofChild]
  const called = child.records.filter(({ table }) => table === word || table.endsWith(`_${word}`))
  const ids = called.length > 0 ? called.map(record => record.id) : [child.id]
  return ids.map(other => ofChild.replace(`:${word}`, other))
}

/** The addresses of every page about one child: the site's own routes and records, on three days. */
export function addressesOf(site: Demonstration['site'], child: Hidden, id = child.id): string[] {
  const pages = routesOf(site)
    .filter(({ method, path }) => method === 'GET' && /:(person|child)\b/.test(path))
    .flatMap(({ path }) => pathsOf(path, child, id))
  const known = [...new Set(pages)].flatMap(page => [
    page,
    `${page}?known=2026-06-30`,
    `${page}?known=2020-01-01`,
  ])
  return [...known, `/children/${id.toUpperCase()}`, `/children/${id}/`]
}
