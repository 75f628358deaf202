import { literal, name, type Sql } from '../../core/sql.ts'
import type { DatasetRows } from '../../engines/records/index.ts'
import { SOURCE } from './rows.ts'
import type { SsdColumn, SsdTable } from './table.ts'
import { SSD_TABLES } from './tables/index.ts'
import { versionRows } from './version.ts'
import { KEPT } from './window.ts'

/** What areas, and the dataset itself, give its tables. */
export const contributedRows = (
  areas: readonly { datasetRows?: readonly DatasetRows[] }[],
): DatasetRows[] => [
  versionRows,
  ...areas.flatMap(area => area.datasetRows ?? []).filter(({ source }) => source === SOURCE),
]

/** A table as SQL over the kept tables and facts, and what nobody says of it. */
export type Statement = {
  table: SsdTable
  /** Unqualified names, no parameters: the same text is a view over the live record, and a file as known on any day. */
  sql: Sql
  /** The same with "row", the id of what each row was made of, and "whose", whom it is about: null of the authority. */
  traced: Sql
  /** Whether any area gives it rows. */
  isBuilt: boolean
  /** Its columns that are always empty, as nothing here says them. */
  unsaid: readonly string[]
}

/** Every table of the dataset as SQL, in the standard's order. */
export function statements(rows: readonly DatasetRows[]): Statement[] {
  return SSD_TABLES.map(table => statementOf(table, rows))
}

function statementOf(table: SsdTable, all: readonly DatasetRows[]): Statement {
  const given = all.filter(one => one.table === table.name)
  const giving = given.filter(one => !one.onlyAdds)
  const said = new Set([...given.flatMap(one => one.columns), table.key, table.person])
  const unsaid = Object.keys(table.columns).filter(column => !said.has(column))
  const columns = Object.entries(table.columns)
  if (giving.length === 0) {
    const empty = columns.map(([column, is]) => `null::${sqlType(is)} as ${name(column)}`)
    const none = (columns: string[]) => `select ${columns.join(', ')} where false` as Sql
    const traced = none(['null::uuid as "row"', 'null::uuid as "whose"', ...empty])
    return { table, sql: none(empty), traced, isBuilt: false, unsaid }
  }
  const ctes = given.map((one, nth) => `g${nth} as (${one.rows})`)
  const nths = given.flatMap((one, nth) => (one.onlyAdds ? [] : [nth]))
  const ids = nths.map(nth => `select id, child_id from g${nth}`)
  ctes.push(`r as (${ids.join(' union ')})`)
  const joins = given.map((_, nth) => `left join g${nth} on g${nth}.id = r.id`)
  const numbered: string[] = []
  const number = (person: string): string => {
    const n = `n${numbered.length}`
    numbered.push(n)
    joins.push(`left join number ${n} on ${n}.person_id = ${person}`)
    return `coalesce(${n}.local_id, ${ownNumber(person)})`
  }
  const selected = columns.map(([column, is]) => {
    const says = given.flatMap((one, nth) =>
      one.columns.includes(column) ? [`g${nth}.${name(column)}`] : [],
    )
    const cell = says.length > 1 ? `coalesce(${says.join(', ')})` : says[0]
    const value =
      column === table.person || (column === table.key && giving[0]!.perPerson)
        ? number('r.child_id')
        : cell === undefined
          ? column === table.key
            ? 'r.id'
            : 'null'
          : namesPerson(is)
            ? number(cell)
            : cell
    return `(${value})::${sqlType(is)} as ${name(column)}`
  })
  if (numbered.length > 0) ctes.push(NUMBER)
  const among: string[] = [kept('r.child_id', table.person === undefined)]
  if (table.identity) {
    const people = columns.filter(([column, is]) => column !== table.person && namesPerson(is))
    const others = people.flatMap(([column]) =>
      given.flatMap((one, nth) => (one.columns.includes(column) ? [`g${nth}.${name(column)}`] : [])),
    )
    for (const person of others) among.push(kept(person))
  }
  const where = `where ${among.join(' and ')}`
  const select = (columns: string[]) =>
    `with ${ctes.join(',\n ')}\nselect ${columns.join(',\n ')}\nfrom r ${joins.join('\n ')} ${where}` as Sql
  return {
    table,
    sql: select(selected),
    traced: select(['r.id as "row"', 'r.child_id as "whose"', ...selected]),
    isBuilt: true,
    unsaid,
  }
}

/** The authority's own number of each person who has one: the first by which they were known. */
const NUMBER = `number as (select distinct on (person_id) person_id, local_id from person_local_id
  order by person_id, known_at, local_id)`

// The DfE takes letters and figures, at most twenty of them.
const ownNumber = (person: string): string => `upper(right(replace(${person}::text, '-', ''), 20))`

/** Whether a column refers to a person: by the person's own table, or by the column of another that says whom it is about. */
const namesPerson = ({ refers }: SsdColumn): boolean =>
  refers !== undefined && SSD_TABLES.find(({ name }) => name === refers.table)?.person === refers.column

/** Whether somebody is in the dataset; a row about the authority always is. */
const kept = (person: string, orNobody = false): string =>
  `(${orNobody ? `${person} is null or ` : ''}${person} in (select person_id from ${KEPT}))`

function sqlType({ type, length = null }: SsdColumn): string {
  switch (type) {
    case 'words':
      return length === null ? 'text' : `varchar(${length})`
    case 'moment':
      return 'timestamp(0)'
    case 'whole':
      return 'integer'
    case 'decimal':
      return 'double precision'
    case 'bit':
      return 'boolean'
    case 'bytes':
      return 'bytea'
  }
}

/** SQL of a table for its file: each cell as text in the standard's order, by the key; days without an hour stand as days. */
export const asText = ({ table, sql }: Statement): Sql =>
  `select ${cellsAsText(table)} from (${sql}) q order by ${byKey(table)}` as Sql

/** The same with the id of what each row was made of, and whom it is about. */
export const asTracedText = ({ table, traced }: Statement): Sql =>
  `select q."row" as id, coalesce(q."whose"::text, '') as person, ${cellsAsText(table)} from (${traced}) q
   order by ${byKey(table)}` as Sql

const byKey = ({ key }: SsdTable): string => `q.${name(key)} collate "C"`

function cellsAsText(table: SsdTable): string {
  const cells = Object.entries(table.columns).map(([column, { type }]) => {
    const c = `q.${name(column)}`
    if (type === 'moment')
      return `to_char(${c}, case when ${c}::time = '00:00' then ${literal('YYYY-MM-DD')} else ${literal('YYYY-MM-DD"T"HH24:MI:SS')} end)`
    return type === 'bit' ? `${c}::integer::text` : `${c}::text`
  })
  return `array[${cells.join(', ')}] as cells`
}
