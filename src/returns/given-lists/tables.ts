import { ROLES } from '../../engines/records/index.ts'

/**
 * What is kept of the lists in which rules look things up. Nothing here is about a child. A row of a list says from which
 * edition on it stands and which edition it no longer stands in, so that a new one adds what it changes, and what an old
 * one said can be asked for ever.
 */
export const GIVEN_LIST_TABLES: readonly { name: string; sql: string }[] = [
  {
    name: '2026-11-28-given-lists',
    sql: `
create table {{keep}}.given_list (
  id integer generated always as identity primary key,
  list text not null check (list in ('providers', 'postcodes')),
  -- As whoever gave it calls it.
  edition text not null,
  given_by text not null,
  given_at timestamptz not null,
  lines integer not null,
  -- Each with its name, its bytes and its SHA-256.
  files jsonb not null,
  -- What was not plain as it was read.
  doubts text[] not null,
  -- What a directory says of postcodes: 'districts', 'grid'.
  knows text[] not null
);
create index on {{keep}}.given_list (list, id);

-- Ofsted's list of providers, a row a line. Lines that say the same are one.
create table {{keep}}.listed_provider (
  urn text not null,
  placements text[],
  providers text[],
  postcode text,
  authority text,
  until date,
  from_edition integer not null references {{keep}}.given_list (id),
  until_edition integer references {{keep}}.given_list (id)
);
create index on {{keep}}.listed_provider (urn);

-- A directory of postcodes, a row a sector and district: 2.6 million rows would take eight times the room. The nth of each
-- array is one postcode: its last two letters as a number (AA is 0, AB is 1, BA is 26), and metres on the National Grid.
create table {{keep}}.postcode_sector (
  sector text not null,
  -- The local authority district; empty where the directory knows none.
  district text not null,
  units smallint[] not null,
  east integer[] not null,
  north integer[] not null,
  from_edition integer not null references {{keep}}.given_list (id),
  until_edition integer references {{keep}}.given_list (id),
  primary key (sector, district, from_edition)
);
`,
  },
]

const TABLES = ['given_list', 'listed_provider', 'postcode_sector'].map(table => `{{keep}}.${table}`)

/** Row security: published lists, which whoever works here may read. */
export const GIVEN_LIST_GUARDS: Readonly<Record<string, string>> = Object.fromEntries(
  TABLES.map(table => [table, 'true']),
)

/** What is taken back after the general grants: the service alone keeps a list, and nobody takes one away. */
export const GIVEN_LIST_GRANTS: readonly string[] = [
  `revoke insert, update, delete, truncate on ${TABLES.join(', ')} from ${ROLES.app}`,
  `revoke delete, truncate on ${TABLES.join(', ')} from ${ROLES.service}`,
]
