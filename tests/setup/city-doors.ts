import { join } from 'node:path'
import { discoverAreas, type Found } from '../../src/app/discover.ts'
import { deriversOf } from '../../src/app/open.ts'
import { allKinds } from '../../src/app/preparing/kinds.ts'
import { searchTables } from '../../src/city/build.ts'
import { keepFaults, offerMetTwice, type Twice } from '../../src/city/faults/index.ts'
import { sealAdoptedOfCity } from '../../src/city/finish.ts'
import { COLLEAGUES } from '../../src/city/small-city.test-data.ts'
import type { KnownVersion } from '../../src/city/versions.ts'
import { followingOf, Writer } from '../../src/city/write.ts'
import { name } from '../../src/core/sql.ts'
import { makeAccount } from '../../src/engines/access/index.ts'
import type { Area } from '../../src/engines/area.ts'
import { derivationsOf } from '../../src/engines/clocks/index.ts'
import { type Offer, offersToDecide } from '../../src/engines/matching/index.ts'
import {
  at,
  Copier,
  type Ctx,
  change,
  insert,
  one,
  openOwner,
  openPool,
  type RecordKind,
  type Records,
  schemaSet,
  setAside,
  tableColumns,
  transact,
} from '../../src/engines/records/index.ts'
import { freshDatabase } from './database.ts'

const SERVICE = { who: 'city', service: true }

/** A database of its own, with the colleagues of a small city, and both doors into it. */
export type Doors = {
  /** Writes versions by the bulk door, and what a whole city still needs after it. */
  byBulk(versions: readonly KnownVersion[]): Promise<void>
  /** Does one version as its writer would, at the moment it came to be known. Gives which door it went by. */
  byPage(version: KnownVersion): Promise<'action' | 'store'>
  /** Every row of every kind of record, current and history, as lines; see NOT_COMPARED. */
  lines(): Promise<Record<string, string[]>>
  /** What is offered to whoever decides, once these are kept as on the record twice. */
  offered(twice: readonly Twice[]): Promise<Offer[]>
  close(): Promise<void>
}

/**
 * What the two doors write differently, and must: when a row was written by the clock of this computer, and the random
 * id of the record that begins anew after an adoption (its person and seal are compared without it).
 */
export const NOT_COMPARED = ['recorded_at', 'ended_at'] as const

export async function cityDoors(): Promise<Doors> {
  const { appUrl, ownerUrl } = await freshDatabase()
  const found = await discoverAreas(join(import.meta.dirname, '../../src/areas'))
  const areas = found.map(({ area }) => area)
  const records: Records = {
    pool: openPool(appUrl, 2),
    schemas: schemaSet(),
    derivers: deriversOf(found),
    now: () => 0 as never,
  }
  await transact({ ...records, derivers: [] }, SERVICE, async ctx => {
    for (const id of COLLEAGUES) {
      const made = await makeAccount(ctx, {
        id,
        name: id,
        email: `${id}@council.example`,
        password: 'a long word of the tests 1',
        roles: [
          'social-worker',
          'team-manager',
          'reviewing-officer',
          'adoption-worker',
          'front-door-manager',
        ],
      })
      if (!made.ok) throw new Error(JSON.stringify(made.problems))
    }
  })
  return {
    async byBulk(versions) {
      await fillEmpty(ownerUrl, versions, areas)
      await transact({ ...records, derivers: [] }, SERVICE, ctx => sealAdoptedOfCity(ctx, areas, 1))
    },
    byPage: version =>
      transact(records, { who: version.by, now: version.knownAt }, ctx => type(ctx, found, version)),
    lines: () => transact({ ...records, derivers: [] }, SERVICE, ctx => linesOf(ctx, allKinds(found))),
    offered: twice =>
      transact({ ...records, derivers: [] }, SERVICE, async ctx => {
        await keepFaults(ctx, [], twice)
        await offerMetTwice(ctx)
        return offersToDecide(ctx, { limit: 1000, offset: 0 })
      }),
    close: () => records.pool.end(),
  }
}

/** Fills an empty record as a city is: copied by the tables' owner, with keys and indexes made at the end. */
export async function fillEmpty(
  ownerUrl: string,
  versions: readonly KnownVersion[],
  areas: readonly Area[],
): Promise<void> {
  const schemas = schemaSet()
  const owner = await openOwner(ownerUrl, schemas)
  try {
    const tables = [...new Set(versions.map(({ kind }) => kind.table)), 'clock_run']
    const derived = derivationsOf(areas).map(({ into }) => into.table)
    const aside = await setAside(owner.db, [
      ...[...new Set([...tables, ...derived])].flatMap(table => [
        `${name(schemas.live)}.${name(table)}`,
        `${name(schemas.history)}.${name(table)}`,
      ]),
      ...searchTables(schemas),
    ])
    const copier = new Copier(owner.client)
    new Writer(copier, schemas, followingOf(areas)).add(versions)
    await copier.end()
    for (const what of [false, true])
      for (const one of aside) if ((one.what === 'reference') === what) await owner.db.run(one.sql)
    await owner.db.run(
      `insert into search_word select distinct kind, key from search_key where kind in ('word', 'street')`,
    )
  } finally {
    await owner.close()
  }
}

/** Records a version as a person would: by the area's own action where it has one that asks for all of it. */
async function type(
  ctx: Ctx,
  found: readonly Found[],
  { kind, id, subject, values }: KnownVersion,
): Promise<'action' | 'store'> {
  const others = Object.entries(kind.fields).flatMap(([field, { type }]) =>
    type === 'person' ? [field] : [],
  )
  for (const person of [subject, ...others.map(field => values[field])])
    if (person)
      await ctx.db.run('insert into person (id, known_at) values ($1, $2) on conflict do nothing', [
        person,
        at(ctx.now),
      ])
  const isThere = (await one(ctx, kind, id)) !== undefined
  const actions = found.flatMap(({ area }) => area.actions ?? []).filter(({ form }) => form === kind)
  const action = actions.find(
    ({ ask }) => !ask || Object.keys(values).every(field => values[field] == null || ask.includes(field)),
  )
  const viewer = { id: ctx.who, name: ctx.who, roles: [] }
  const done = isThere
    ? await change(ctx, kind, id, values as never)
    : action
      ? await action.run({
          ctx,
          viewer: viewer as never,
          path: {},
          query: {},
          csrf: '',
          files: [],
          council: { name: '', telephone: null, address: 'http://localhost' },
          todo: clock => clock,
          form: {},
          child: subject,
          values,
          recordId: id,
        })
      : await insert(ctx, kind, subject, values as never, id)
  if (!done.ok) throw new Error(`${kind.table} ${id} is refused: ${JSON.stringify(done.problems)}`)
  return !isThere && action ? 'action' : 'store'
}

async function linesOf(ctx: Ctx, kinds: readonly RecordKind[]): Promise<Record<string, string[]>> {
  const { live, history, keep } = ctx.schemas
  const found: Record<string, string[]> = {}
  const read = async (table: string, rows: string) => {
    const lines = await ctx.db.rows<{ line: string }>(`select line::text as line from (${rows}) r (line)`)
    found[table] = lines.map(({ line }) => line).sort()
  }
  for (const kind of kinds) {
    const columns = tableColumns(kind)
      .map(c => c.name)
      .filter(one => !NOT_COMPARED.includes(one as never))
      .map(name)
    const now = `select row(${columns.join(', ')}) from ${name(live)}.${name(kind.table)}`
    const past = `select row(${[...columns, 'known_to', 'ended_by', 'ended_why'].join(', ')}) from ${name(history)}.${name(kind.table)}`
    await read(kind.table, now)
    await read(`history of ${kind.table}`, past)
  }
  await read(
    'person',
    `select row(id, known_at) from person where id not in (select new_person_id from ${keep}.seal)`,
  )
  await read('seal', `select row(person_id, sealed_on) from ${keep}.seal`)
  await read('search_entry', `select row(person_id, field, value) from ${keep}.search_entry`)
  await read('search_key', `select row(person_id, kind, key) from ${keep}.search_key`)
  await read('doubt', `select row(person_id, kind, record_id, field, message) from ${keep}.doubt`)
  return found
}
