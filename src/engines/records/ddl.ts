import { literal, name, type Sql } from '../../core/sql.ts'
import { type Column, ENDED_COLUMNS, snake, tableColumns } from './columns.ts'
import { type RecordKind, subjectColumn } from './declare.ts'
import { ROLES } from './schema-set.ts'

/** SQL that makes a kind's table and its history, with {{live}} and {{history}} for the schemas. */
export function createTable(kind: RecordKind): string {
  const table = name(kind.table)
  const subject = subjectColumn(kind)
  const rows = tableColumns(kind).map(columnLine)
  rows[0] = '  id uuid primary key'
  if (subject && kind.about !== 'worker')
    rows[1] = `  ${subject} uuid not null references {{live}}.person (id)`
  const past = [...tableColumns(kind), ...ENDED_COLUMNS].map(columnLine)
  return `${[
    `create table {{live}}.${table} (\n${rows.join(',\n')}\n);`,
    `create table {{history}}.${table} (\n${past.join(',\n')}\n);`,
    ...indexesOf(kind).map(createIndex),
  ].join('\n')}\n`
}

/** An index of a kind's table or of its history: its columns, in order. It has whatever name PostgreSQL gives it. */
export type Index = { schema: 'live' | 'history'; table: string; columns: readonly string[] }

/** Every index that a declared kind asks for, beside the key of its table. */
export function indexesOf(kind: RecordKind): Index[] {
  const { table } = kind
  const subject = subjectColumn(kind)
  const indexes: Index[] = [{ schema: 'history', table, columns: ['id', 'known_at'] }]
  if (subject) {
    // An index that begins with the subject finds a subject's rows as well.
    if (!kind.indexes.some(([first]) => first === 'subject'))
      indexes.push({ schema: 'live', table, columns: [subject] })
    indexes.push({ schema: 'history', table, columns: [subject] })
  }
  const links = Object.entries(kind.fields).filter(([, f]) => f.type === 'person' || f.type === 'ref')
  const sets = [...links.map(([field]) => [field]), ...kind.indexes]
  const ofFields = sets.map(set => set.map(field => indexedColumn(kind, field)))
  return [...indexes, ...ofFields.map((columns): Index => ({ schema: 'live', table, columns }))]
}

function indexedColumn(kind: RecordKind, field: string): string {
  if (field === 'subject') return subjectColumn(kind) ?? field
  return kind.fields[field]?.type === 'inexact' ? `${snake(field)}_earliest` : snake(field)
}

/** SQL that makes an index, with {{live}} or {{history}}. */
export const createIndex = ({ schema, table, columns }: Index): string =>
  `create index on {{${schema}}}.${name(table)} (${columns.join(', ')});`

/** One line of a table's definition. */
export function columnLine(column: Column): string {
  return `  ${column.name} ${column.type}${column.notNull ? ' not null' : ''}`
}

/** SQL that makes the view of a kind's rows as known at an instant, with the same columns as its table. */
export function knownView(kind: RecordKind): string {
  const table = name(kind.table)
  const list = tableColumns(kind)
    .map(column => column.name)
    .join(', ')
  return `create view {{known}}.${table} with (security_invoker = true) as
select ${list} from {{live}}.${table} where known_at <= (select {{keep}}.known_at())
union all
select ${list} from {{history}}.${table}
where known_at <= (select {{keep}}.known_at()) and known_to > (select {{keep}}.known_at());`
}

/**
 * SQL that says who sees a kind's rows: the viewer's roles must read the kind, and neither the subject nor
 * any other person in the row may be hidden from the viewer. Both questions are asked of owner-rights
 * functions once a statement, never of a table (a policy that reads a guarded table fails open).
 */
export function guard(kind: RecordKind): string {
  const rules = [`(select {{keep}}.may_read(${literal(kind.table)}))`]
  const subject = subjectColumn(kind)
  if (subject && kind.about !== 'worker') rules.push(notHidden(subject))
  for (const [field, declared] of Object.entries(kind.fields)) {
    if (declared.type === 'person' && declared.hides) {
      rules.push(`(${snake(field)} is null or ${notHidden(snake(field))})`)
    }
  }
  if (kind.only) {
    const named = kind.only.accounts.map(field => `${snake(field)} = (select {{keep}}.viewer())`)
    const held = kind.only.roles.map(role => `(select {{keep}}.viewer_is(${literal(role)}))`)
    rules.push(`(${[...named, ...held].join(' or ')})`)
  }
  return ['live', 'history']
    .map(schema => guardTable(`{{${schema}}}.${name(kind.table)}`, rules.join(' and ')))
    .join('\n')
}

/**
 * The condition that the viewer may see the person in a column. The person whose record is open in this transaction
 * is judged alone; the set of all who are hidden is built once a statement, and only when someone else is met.
 */
export function notHidden(column: string): Sql {
  return `(${column} = (select {{keep}}.opened_person()) or not (${column} in (select {{keep}}.hidden_person())))` as Sql
}

/** Row security on one table: `rule` for the program, everything for the service. */
export function guardTable(table: string, rule: string): string {
  return `alter table ${table} enable row level security;
drop policy if exists viewer on ${table};
drop policy if exists service on ${table};
create policy viewer on ${table} to ${ROLES.app} using (${rule}) with check (${rule});
create policy service on ${table} to ${ROLES.service} using (true) with check (true);
grant select, insert, update, delete on ${table} to ${ROLES.app}, ${ROLES.service};`
}
