import type pg from 'pg'
import { name } from '../../src/core/sql.ts'
import { ClockRun } from '../../src/engines/clocks/index.ts'
import {
  fieldColumns,
  idFrom,
  newId,
  type RecordKind,
  subjectColumn,
} from '../../src/engines/records/index.ts'

/** A person as the test made them: `mark` stands in every text that is written about them. */
export type Life = { id: string; mark: string }

/** Kinds whose records are about a person. */
export const aboutPeople = (kinds: readonly RecordKind[]): RecordKind[] =>
  kinds.filter(kind => kind.about === 'child' || kind.about === 'person')

/** The n-th record of a kind about a person: always the same id. */
export const nth = (kind: RecordKind, life: Life, n: number): string =>
  kind.single ? life.id : idFrom(kind.table, life.id, n)

/**
 * Writes, as the owner, records of every kind about a person: `rows` of each, over every code of every choice in
 * turn, both current and superseded. Runs of clocks are of these `clocks`, about records of each kind in turn.
 */
export async function liveEverything(
  owner: pg.Client,
  kinds: readonly RecordKind[],
  life: Life,
  clocks: readonly string[],
  rows = 24,
): Promise<void> {
  await owner.query("insert into local.person (id, known_at) values ($1, '2018-01-01Z')", [life.id])
  for (const kind of aboutPeople(kinds)) {
    for (let n = 0; n < (kind.single ? 1 : rows); n += 1) {
      const cells = { ...cellsOf(kind, life, n), ...aboutOf(kind, kinds, life, n, clocks) }
      await put(owner, 'local', kind, { ...cells, known_at: '2022-01-01Z' })
      const ended = {
        known_to: '2022-01-01Z',
        ended_by: 'set-up',
        ended_at: '2022-01-01Z',
        ended_why: 'changed',
      }
      await put(owner, 'local_history', kind, { ...cells, known_at: '2019-01-01Z', ...ended })
    }
  }
}

async function put(owner: pg.Client, schema: string, kind: RecordKind, cells: Record<string, unknown>) {
  const columns = Object.keys(cells)
  await owner.query(
    `insert into ${schema}.${name(kind.table)} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    Object.values(cells),
  )
}

// What the engines write in words of their own: no clock is called by a mark, and what a run is about is an id.
function aboutOf(
  kind: RecordKind,
  kinds: readonly RecordKind[],
  life: Life,
  n: number,
  clocks: readonly string[],
): Record<string, unknown> {
  if (kind.table !== ClockRun.table) return {}
  const about = aboutPeople(kinds)[n % aboutPeople(kinds).length] ?? kind
  return { clock: clocks[n % clocks.length], about_kind: about.table, about_id: nth(about, life, n) }
}

function cellsOf(kind: RecordKind, life: Life, n: number): Record<string, unknown> {
  const cells: Record<string, unknown> = {
    id: nth(kind, life, n),
    [subjectColumn(kind) ?? '']: life.id,
    recorded_by: 'set-up',
    recorded_at: '2022-01-01Z',
  }
  fieldColumns(kind).forEach((column, i) => {
    const field = kind.fields[column.field]
    const codes = Object.keys(field?.codes ?? {})
    // Fields that end something come after those that begin it: a week for each column, a month for each row.
    const on = new Date(Date.UTC(2020, n, 1 + i * 7)).toISOString()
    const target = field?.to?.()
    const value = {
      text: `${life.mark} ${n}`,
      choice: codes[n % codes.length],
      day: on.slice(0, 10),
      moment: on,
      inexact: '2012-03-04',
      'yes-no': n % 2 === 0,
      number: n,
      ref: target && nth(target, life, n),
      person: life.id,
    }[field?.type ?? 'text']
    cells[column.name] = value ?? null
  })
  return cells
}

// Written by the access engine's own functions, or by hand below: their rows must be true to one another.
const BY_HAND = [
  'read_log',
  'opening',
  'seal',
  'notice',
  'restriction_person',
  'outbox',
  'outbox_event',
  'frozen_row',
  'frozen_fault',
  'fault_answer',
  'form_saved',
]

type KeptColumn = { table: string; column: string; type: string; needed: boolean }

/**
 * Writes, as the owner, a row about a person into every table of the engines' own that names one, whatever its other
 * columns are: `other` is the second person where a row names two.
 */
export async function keepEverything(owner: pg.Client, life: Life, other: Life): Promise<void> {
  const { rows } = await owner.query<KeptColumn>(
    `select table_name as table, column_name as column, udt_name as type,
        is_nullable = 'NO' and column_default is null and is_identity = 'NO' as needed
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where table_schema = 'local_keep' and table_type = 'BASE TABLE' and table_name <> all ($1)
       and exists (select from information_schema.columns p where p.table_schema = c.table_schema
                   and p.table_name = c.table_name and p.column_name in ('person_id', 'person_a'))
     order by 1, ordinal_position`,
    [BY_HAND],
  )
  for (const table of new Set(rows.map(row => row.table))) {
    const columns = rows.filter(
      row => row.table === table && (row.needed || row.column.startsWith('person_')),
    )
    const values = columns.map(column => keptValue(column, life, other))
    await owner.query(
      `insert into local_keep.${name(table)} (${columns.map(c => c.column).join(', ')})
       values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
      values,
    )
  }
  const into = (text: string, values: unknown[] = [life.id]) =>
    owner.query(`insert into local_keep.${text}`, values)
  await into("read_log (account, what, person_id) values ('someone', 'person', $1)")
  await into("read_log (account, what, question, ids) values ('someone', 'list', 'Everyone', $1)", [
    [life.id, other.id],
  ])
  await into(
    `opening (id, person_id, account_id, reason, until)
     select gen_random_uuid(), $1, id, $2, now() - interval '1 day' from local_keep.account limit 1`,
    [life.id, life.mark],
  )
  await into(
    `form_saved (form, part, kind, record_id, is_new, person_id, account_id, saved_at)
     select '/children/:child/record', '', 'identity', $1, true, $1, id, '2022-01-01Z' from local_keep.account limit 1`,
  )
  // A message tells of the record it was made from, and is read by whoever reads records of that kind.
  const message = newId()
  await into(
    `outbox (id, person_id, record_kind, record_id, reader_name, reader_standing, channel, sent_to, subject, paragraphs,
       made_by, made_at)
     values ($1, $2, 'identity', $2, $3, 'parent', 'letter', $3, $3, array[$3], 'someone', '2022-01-01Z')`,
    [message, life.id, life.mark],
  )
  await into(
    `outbox_event (outbox_id, person_id, record_kind, state, reason, by, at)
     values ($1, $2, 'identity', 'held', $3, 'someone', '2022-01-01Z')`,
    [message, life.id, life.mark],
  )
  await inAFrozenReturn(into, life)
}

/** A return that was frozen with a row about the person, what a rule found in it, and an answer. */
async function inAFrozenReturn(
  into: (text: string, values?: unknown[]) => Promise<unknown>,
  life: Life,
): Promise<void> {
  const [frozen, cells] = [newId(), JSON.stringify({ CHILD: life.mark })]
  await into(
    `frozen_return (id, kind, year, nth, as_known_at, frozen_by, frozen_at, summary, digest, differences)
     select $1, 'ssda903', '2021-22', count(*) + 1, '2022-05-01Z', 'someone', '2022-05-01Z', '{}', '', ''
     from local_keep.frozen_return`,
    [frozen],
  )
  await into(
    `frozen_row (frozen_id, place, tab, person_id, record_kind, record_id, cells)
     values ($1, 1, 'Header', $2, 'identity', $2, $3)`,
    [frozen, life.id, cells],
  )
  await into(
    `frozen_fault (frozen_id, nth, rule, tab, person_id, found) values ($1, 1, '442', 'Header', $2, $3)`,
    [frozen, life.id, cells],
  )
  await into(
    `fault_answer (kind, year, rule, person_id, found, answer, reason, answered_by, answered_at)
     values ('ssda903', '2021-22', '442', $1, $2, 'explained', $3, 'someone', '2022-05-01Z')`,
    [life.id, cells, life.mark],
  )
}

const numbers = { next: 1 }

function keptValue({ column, type }: KeptColumn, life: Life, other: Life): unknown {
  if (column === 'person_b') return other.id
  if (column.startsWith('person_')) return life.id
  if (type === 'uuid') return newId()
  if (type === 'text') return life.mark
  if (type === '_text') return [life.mark]
  if (type.startsWith('json')) return JSON.stringify({ NAME: life.mark })
  if (type === 'bool') return true
  if (type === 'date' || type === 'timestamptz') return '2022-01-01'
  numbers.next += 1
  return numbers.next
}
