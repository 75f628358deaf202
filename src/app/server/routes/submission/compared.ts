import { logList } from '../../../../engines/access/index.ts'
import { countChanges, type ToldChange } from '../../../../returns/submitting/index.ts'
import { childHref } from '../../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../../web/kit/index.ts'
import type { ChangeLine, ComparePageProps } from '../../../../web/returns/index.ts'
import type { Visit } from '../../route.ts'
import { namesOf } from './asked.ts'

const PER_PAGE = 50

/** What changed between two of what is `called` so, and in which column its children's numbers stand. */
export type Changes = {
  called: string
  says: string
  changes: readonly ToldChange[]
  childColumn: string
}

/** A page of what changed, with names, written in the log. `here` is where the comparison is asked. */
export async function comparedOn(
  { ctx, query }: Visit,
  here: string,
  { called, says, changes, childColumn }: Changes,
): Promise<NonNullable<ComparePageProps['compared']>> {
  const page = pageOf(query.page)
  const shown = changes.slice((page - 1) * PER_PAGE, page * PER_PAGE)
  // Some rows are about nobody in the record.
  const people = [...new Set(shown.flatMap(({ person }) => person || []))]
  await logList(ctx, 'list', `What changed in the ${called} ${says}, page ${page}`, people)
  const names = await namesOf(ctx, people)
  const { page: _, ...question } = query
  const at = (n: number) => `${here}?${new URLSearchParams({ ...question, page: String(n) })}`
  return {
    says,
    children: new Set(changes.flatMap(({ person }) => person || [])).size,
    tables: countChanges(changes),
    lines: shown.map(change => ({
      ...(change.person === ''
        ? { name: 'No child', href: undefined }
        : {
            name: names.get(change.person) ?? 'Name not known',
            href: childHref(ctx, change.person),
          }),
      ...changeInWords(change, childColumn),
    })),
    pages: pagesOf({ page, perPage: PER_PAGE, total: changes.length }, at),
  }
}

const WHAT = { added: 'Came', gone: 'Went', changed: 'Changed' } as const

/** A change in words: what stood there and what stands there; of a row that came or went, what it held. */
function changeInWords(change: ToldChange, childColumn: string): Omit<ChangeLine, 'name' | 'href'> {
  const said = (cell: string) => (cell === '' ? 'empty' : cell)
  const cells =
    change.what === 'changed'
      ? change.cells.map(({ column, before, after }) => `${column}: ${said(before)}, now ${said(after)}`)
      : Object.entries((change.what === 'added' ? change.after : change.before).cells)
          .filter(([column, cell]) => cell !== '' && column !== childColumn)
          .map(([column, cell]) => `${column}: ${cell}`)
  return { table: change.table, what: WHAT[change.what], cells: cells.join(', '), why: change.why }
}
