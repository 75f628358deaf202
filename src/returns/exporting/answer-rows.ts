import type { Answer, Ctx } from '../../engines/records/index.ts'

/** Which column holds the child's local id, by source. */
const LOCAL_ID: Readonly<Record<string, string>> = { ssda903: 'CHILD', 'cin-census': 'LAchildID' }

/**
 * Answers the rows of a load from the records as known at the transaction's instant, into `answered`: of each row
 * the areas' answers by column, the names of the cells it had, and those of its cells that stand as doubts.
 * `fromNow` chooses the people known only from when it was loaded, or all the others.
 */
export async function answerRows(
  ctx: Ctx,
  loadId: number,
  kind: string,
  answers: readonly Answer[],
  fromNow: boolean,
): Promise<void> {
  await ctx.db.run(`create temporary table if not exists answered (file text, line integer, tab text, position integer, parent_position integer,
    local_id text, person_id uuid, keys text[], answers jsonb, doubted jsonb) on commit drop`)
  const tabs = await ctx.db.rows<{ tab: string }>('select distinct tab from source_row where load_id = $1', [
    loadId,
  ])
  for (const { tab } of tabs) {
    const own = answers.filter(answer => answer.source === kind && answer.table === tab)
    const columns = own.flatMap((answer, nth) =>
      answer.columns.map(column => `'${column}', a${nth}."${column}"`),
    )
    const joins = own.map((answer, nth) => {
      const id = answer.by === 'row' ? 's.row_id' : 's.person_id'
      return `left join (${answer.rows}) a${nth} on a${nth}.id = ${id}`
    })
    // jsonb_build_object takes a hundred arguments.
    const parts = inParts([`'${LOCAL_ID[kind]}', l.local_id`, ...columns], 45).map(
      part => `jsonb_build_object(${part.join(', ')})`,
    )
    await ctx.db.run(
      `insert into pg_temp.answered
       select s.file, s.line, s.tab, s.position, s.parent_position, s.local_id, s.person_id,
         array(select json_object_keys(s.cells)), ${parts.join(' || ')}, d.doubted
       from source_row s
       left join (select distinct person_id, local_id from person_local_id) l on l.person_id = s.person_id and l.local_id = s.local_id
       left join (select o.source_id, jsonb_object_agg(o.column_name, r.cells ->> o.column_name) as doubted
         from doubt o join source_row r on r.id = o.source_id
         where o.load_id = $1 and r.tab = $2 and o.column_name is not null and (r.cells ->> o.column_name) is not null group by 1) d on d.source_id = s.id
       ${joins.join('\n')}
       where s.load_id = $1 and s.tab = $2
         and ${fromNow ? '' : 'not '}exists (select from load_from_now n where n.load_id = s.load_id and n.person_id = s.person_id)`,
      [loadId, tab],
    )
  }
}

function inParts<T>(list: readonly T[], size: number): T[][] {
  const parts: T[][] = []
  for (let from = 0; from < list.length; from += size) parts.push(list.slice(from, from + size))
  return parts
}
