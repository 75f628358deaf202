import { name } from '../../core/sql.ts'
import { derivedViews, ROLES, type SchemaSet } from '../../engines/records/index.ts'
import { contributedRows, KEPT, keptSql, ssdSchemas, statements } from '../../returns/ssd/index.ts'
import type { Found } from '../discover.ts'

/** What makes the dataset's schemas, where they are not there yet. Its role may use the one that has its tables. */
export function ssdSchemaStatements(schemas: SchemaSet): string[] {
  const { views, reads } = ssdSchemas(schemas)
  return [
    ...[views, reads].map(
      schema => `create schema if not exists ${name(schema)} authorization ${ROLES.owner}`,
    ),
    `grant usage on schema ${name(views)} to ${ROLES.ssd}`,
  ]
}

/** What only pages read. */
const OF_PAGES = ['telling', 'telling_begun', 'said_to_them', 'marked_words']

/**
 * What makes the dataset’s views over the live record, from a database without them, as the tables’ owner. They work with the
 * owner’s rights, unlike every other view: whoever has the dataset’s role reads every child in them, and nothing else
 * (docs/decisions/2026-11-28-the-safeguarding-dataset.md). A view that works with the asker’s rights would keep them inside
 * another, so facts stand once more in a schema that nobody else may use.
 */
export function ssdViewStatements(schemas: SchemaSet, found: readonly Found[]): string[] {
  const { views, reads } = ssdSchemas(schemas)
  const areas = found.map(({ area }) => area)
  const derived = derivedViews(
    areas.map(area => ({ ...area, records: [], tells: [], saysToThem: [], indicators: [] })),
  )
  const facts = derived.filter(({ view }) => !OF_PAGES.includes(view))
  return [
    `set local search_path = ${name(reads)}, ${name(schemas.live)}, ${name(schemas.keep)}, public`,
    ...facts.map(({ view, rows }) => `create view ${name(reads)}.${name(view)} as ${rows}`),
    `create view ${name(reads)}.${KEPT} as ${keptSql(contributedRows(areas))}`,
    ...statements(contributedRows(areas)).map(
      ({ table, sql }) => `create view ${name(views)}.${name(table.name)} as ${sql}`,
    ),
    `grant select on all tables in schema ${name(views)} to ${ROLES.ssd}`,
  ]
}
