import { name } from '../../core/sql.ts'
import { ROLES, type SchemaSet } from '../../engines/records/index.ts'
import { ssdSchemaStatements } from './ssd.ts'

/** What makes the schemas of an authority and the list of its migrations, where they are not there yet. */
export function schemaStatements(schemas: SchemaSet): string[] {
  const migration = `${name(schemas.keep)}.migration`
  return [
    'create extension if not exists pg_trgm with schema public',
    ...Object.values(schemas).flatMap(schema => [
      `create schema if not exists ${name(schema)} authorization ${ROLES.owner}`,
      `grant usage on schema ${name(schema)} to ${ROLES.app}, ${ROLES.service}`,
    ]),
    ...ssdSchemaStatements(schemas),
    `create table if not exists ${migration} (name text primary key, run_at timestamptz not null default clock_timestamp())`,
    `alter table ${migration} owner to ${ROLES.owner}`,
  ]
}
