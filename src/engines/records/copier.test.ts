import fc from 'fast-check'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../tests/setup/database.ts'
import { type Day, isoDay } from '../../core/day.ts'
import { type Instant, isoInstant } from '../../core/instant.ts'
import { Copier, type CopyTable } from './copier.ts'
import type { CopyRows } from './copy-rows.ts'

const into: CopyTable = {
  table: 'pg_temp.any_cells',
  columns: ['nth', 'an_id', 'words', 'yes', 'on_day', 'at_moment'],
}

type Row = {
  nth: number
  id: string | null
  words: string | null
  yes: boolean | null
  on: Day | null
  at: Instant | null
}

let client: pg.Client
beforeAll(async () => {
  client = new pg.Client({ connectionString: (await testDatabase()).ownerUrl })
  await client.connect()
  await client.query(
    `create temp table any_cells (nth integer, an_id uuid, words text, yes boolean, on_day date, at_moment timestamptz);
     set timezone to 'UTC'`,
  )
})
afterAll(() => client.end())

function put(row: CopyRows, { nth, id, words, yes, on, at }: Row): void {
  row.whole(nth)
  if (id === null) row.nothing()
  else row.id(id)
  if (words === null) row.nothing()
  else row.text(words)
  if (yes === null) row.nothing()
  else row.yesNo(yes)
  if (on === null) row.nothing()
  else row.day(on)
  if (at === null) row.nothing()
  else row.moment(at)
}

/** What PostgreSQL says of the rows, as text of its own. */
async function said(): Promise<unknown[]> {
  const { rows } = await client.query(
    `select nth, an_id::text as id, words, yes, to_char(on_day, 'YYYY-MM-DD') as on,
       to_char(at_moment, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from pg_temp.any_cells order by nth`,
  )
  await client.query('truncate pg_temp.any_cells')
  return rows
}

const DAYS = { min: -40_000, max: 40_000 }
// The first moment of the year 1000 to the last of 2999, in parts of milliseconds too.
const moments = fc
  .tuple(fc.integer({ min: -30_610_224_000, max: 32_503_679_999 }), fc.integer({ min: 0, max: 999 }))
  .map(([second, ms]) => (second * 1000 + ms) as Instant)
// PostgreSQL keeps no letter of no width (U+0000), and no half of a pair.
const words = fc.string({ unit: 'binary', maxLength: 60 }).map(text => text.replaceAll('\0', '\t\\N\n'))

describe('rows on their way into a table', () => {
  it('come as they were put, whatever is in them', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            id: fc.option(fc.uuid()),
            words: fc.option(words),
            yes: fc.option(fc.boolean()),
            on: fc.option(fc.integer(DAYS).map(n => n as Day)),
            at: fc.option(moments),
          }),
          { maxLength: 40 },
        ),
        async some => {
          const copier = new Copier(client)
          const rows = some.map((one, nth) => ({ nth: nth - 20, ...one }))
          for (const one of rows) put(copier.row(into), one)
          await copier.end()
          expect(await said()).toEqual(
            rows.map(one => ({
              ...one,
              on: one.on === null ? null : isoDay(one.on),
              at: one.at === null ? null : isoInstant(one.at),
            })),
          )
        },
      ),
      { numRuns: 60 },
    ))

  it('go in pieces, each of whole rows, where they are many, and one may be larger than a piece', async () => {
    const copier = new Copier(client)
    const nothing = { id: null, yes: null, on: null, at: null }
    for (let nth = 0; nth < 30_000; nth++) {
      put(copier.row(into), { ...nothing, nth, words: nth === 7 ? 'é'.repeat(700_000) : `row ${nth}` })
      if (nth % 1000 === 0) await copier.room()
    }
    await copier.end()
    const { rows } = await client.query(
      `select count(*)::int as n, max(length(words)) as most, count(*) filter (where words = 'row ' || nth)::int as plain
       from pg_temp.any_cells`,
    )
    expect(rows).toEqual([{ n: 30_000, most: 700_000, plain: 29_999 }])
    await client.query('truncate pg_temp.any_cells')
  })

  it('keep the whole milliseconds of a moment', async () => {
    const copier = new Copier(client)
    put(copier.row(into), { nth: 1, id: null, words: null, yes: null, on: null, at: 1234.9 as Instant })
    await copier.end()
    expect(await said()).toMatchObject([{ at: '1970-01-01T00:00:01.234Z' }])
  })

  it('refuse at once what is of another type, and at the end what the server does not take', async () => {
    const row = new Copier(client).row(into)
    expect(() => row.whole(1.5)).toThrow('not a whole number')
    expect(() => row.whole(3_000_000_000)).toThrow('not a whole number')
    expect(() => row.day(Number.NaN as Day)).toThrow('not a whole number')
    expect(() => row.moment(Number.NaN as Instant)).toThrow('not a moment')
    expect(() => row.text(7 as never)).toThrow('not a text')
    expect(() => row.id('no id')).toThrow('not an id')
    expect(() => row.id('6ccd1ad8-f888-8c6c-a477-2183c7dc36fg')).toThrow('not an id')
    expect(() => row.id('6ccd1ad8-f888-8c6c-a477-2183c7dc36fé')).toThrow('not an id')
    expect(() => row.yesNo('no' as never)).toThrow('neither yes nor no')
    const copier = new Copier(client)
    put(copier.row(into), { nth: 1, id: null, words: 'a\0b', yes: null, on: null, at: null })
    await expect(copier.end()).rejects.toThrow('invalid byte sequence')
    expect(await said()).toEqual([])
  })
})
