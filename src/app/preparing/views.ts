import { name } from '../../core/sql.ts'
import { figuresFunctions, INDICATOR_FUNCTIONS } from '../../engines/indicators/index.ts'
import {
  createView,
  type Db,
  derivedViews,
  inSet,
  knownView,
  type SchemaSet,
} from '../../engines/records/index.ts'
import { ssdSchemas } from '../../returns/ssd/index.ts'
import type { Found } from '../discover.ts'
import { allKinds } from './kinds.ts'
import { ssdViewStatements } from './ssd.ts'

/** A view that is there. `oid` is PostgreSQL's own number for it: a view made anew has another. */
export type ViewThere = { schema: string; view: string; oid: number; columns: string[] }

/** The views of the live and known schemas and of the safeguarding dataset as they are, in order of schema and name; `columns` in their own order. */
export function viewsThere(db: Db, schemas: SchemaSet): Promise<ViewThere[]> {
  const { views, reads } = ssdSchemas(schemas)
  return db.rows<ViewThere>(
    `select n.nspname::text as schema, c.relname::text as view, c.oid::bigint as oid,
            array_agg(a.attname::text order by a.attnum) as columns
     from pg_namespace n join pg_class c on c.relnamespace = n.oid and c.relkind = 'v'
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where n.nspname = any($1) group by 1, 2, 3 order by 1, 2`,
    [[schemas.live, schemas.known, views, reads]],
  )
}

/** Takes away every view: what they read is free to change, and what is no longer derived goes. */
export async function dropViews(db: Db, schemas: SchemaSet): Promise<void> {
  for (const { schema, view } of await viewsThere(db, schemas))
    await db.run(`drop view if exists ${name(schema)}.${name(view)} cascade`)
}

/** Makes every view, and the functions that count what is in them. The transaction's search path is as it was. */
export async function makeViews(db: Db, schemas: SchemaSet, found: readonly Found[]): Promise<void> {
  for (const statement of viewStatements(schemas, found)) {
    await db.run(statement).catch((error: Error) => {
      throw new Error(`what is derived cannot be made: ${error.message}\n${statement}`)
    })
  }
  const there = await viewsThere(db, schemas)
  for (const statement of figuresStatements(schemas, found, there)) await db.run(statement)
}

/** What makes every view and the functions that ask for no view's columns, from a database without views. */
export function viewStatements(schemas: SchemaSet, found: readonly Found[]): string[] {
  const derived = derivedViews(found.map(f => f.area))
  const known = [
    `create view {{known}}.person with (security_invoker = true) as
           select id, known_at from {{live}}.person where known_at <= (select {{keep}}.known_at())`,
    ...allKinds(found).map(knownView),
    ...INDICATOR_FUNCTIONS,
  ]
  const inBoth = [schemas.live, schemas.known].flatMap(schema => [
    searchFirst(schema, schemas),
    ...derived.map(view => inSet(createView(schema, view), schemas)),
  ])
  return [
    ...known.map(statement => inSet(statement, schemas)),
    ...inBoth,
    ...ssdViewStatements(schemas, found),
    searchFirst(schemas.live, schemas),
  ]
}

/** What makes the functions that count every indicator. Their text follows from the columns of the views there. */
export function figuresStatements(
  schemas: SchemaSet,
  found: readonly Found[],
  there: readonly ViewThere[],
): string[] {
  const columns = new Map(
    there.filter(({ schema }) => schema === schemas.live).map(({ view, columns }) => [view, columns]),
  )
  const areas = found.map(f => f.area)
  return figuresFunctions(areas, columns).map(statement => inSet(statement, schemas))
}

/** Lets unqualified names be found in this schema before the engines' own, until the transaction ends. */
export const searchFirst = (schema: string, { keep }: SchemaSet): string =>
  `set local search_path = ${schema}, ${keep}, public`
