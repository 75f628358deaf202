import { name } from '../../core/sql.ts'
import { type Ctx, type Stage, subjectColumn } from '../../engines/records/index.ts'
import { ROW_KEYS } from '../keys.ts'
import { unreadable } from '../reading/unreadable.ts'
import type { Standing } from './scope.ts'

/**
 * Refuses a dataset in which one key of a table stands for two people: nobody can tell whose the row is. The same key twice
 * about one person is let in, and numbered. Throws UnreadableReturn.
 */
export async function refuseKeysTwice(ctx: Ctx, kind: string): Promise<void> {
  if (kind !== 'ssd') return
  const there = await ctx.db.rows<{ tab: string }>('select distinct tab from pg_temp.incoming order by 1')
  for (const { tab: table } of there) {
    const [key = ''] = ROW_KEYS[kind]?.[table]?.columns ?? []
    const twice = await ctx.db.first<{ file: string; key: string; lines: number[] }>(
      `select min(file) as file, cells ->> '${key}' as key, (array_agg(line order by line))[1:2] as lines
       from pg_temp.incoming where tab = $1 and cells ->> '${key}' <> '' group by 2 having count(distinct local_id) > 1
       order by 3 limit 1`,
      [table],
    )
    if (twice)
      throw unreadable(
        twice.file,
        `has the ${key} “${twice.key}” on lines ${twice.lines.join(' and ')}, about two people.`,
        twice.lines[1],
      )
  }
}

/** Refuses a row whose key is our own id of another person's record. Throws UnreadableReturn. */
export async function refuseOthersIds(ctx: Ctx, { kind }: Standing, stages: readonly Stage[]): Promise<void> {
  if (kind !== 'ssd') return
  for (const stage of stages) {
    const subject = subjectColumn(stage.kind)
    const other = await ctx.db.first<{ file: string; line: number }>(
      `select r.file, r.line from pg_temp.${name(stage.table)} s
       join ${name(ctx.schemas.live)}.${name(stage.kind.table)} t on t.id = s.id and t.${subject} <> s.subject
       join source_row r on r.id = s.source_id order by 1, 2 limit 1`,
    )
    if (other)
      throw unreadable(
        other.file,
        `line ${other.line} has the id of a record about somebody else here.`,
        other.line,
      )
  }
}
