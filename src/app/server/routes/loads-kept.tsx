import { formatDay } from '../../../core/day.ts'
import { dayOf, formatInstant, type Instant } from '../../../core/instant.ts'
import { colleagues, LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Loaded } from '../../../returns/loading/index.ts'
import { Pagination, pageOf, pagesOf, SummaryList } from '../../../web/kit/index.ts'
import { Doubts, LoadCounts, type LoadLine, Loads, Sorts } from '../../../web/loads/index.ts'
import type { Answered, Visit } from '../route.ts'

const PER_PAGE = 50
const SORTS_SHOWN = 12
const RETURN_NAMES: Readonly<Record<string, string>> = {
  ssda903: 'SSDA903',
  'cin-census': 'Children in need census',
  ssd: 'Standard Safeguarding Dataset',
  people: 'People file',
  'annex-a': 'Annex A',
  city: 'Synthetic city',
}
/** The way back to every load. */
export const CRUMBS = [{ text: 'Loads', href: '/loads' }]

type LoadRow = {
  id: number
  kind: string
  form: string
  year: string | null
  received_at: Instant
  loaded_by: string
  loaded_at: Instant
  files: { name: string; bytes: number }[]
  counts: Pick<Loaded, 'children' | 'records' | 'doubts'>
}

const LOADS = 'select id, kind, form, year, received_at, loaded_by, loaded_at, files, counts from load'

const describe = ({ kind, form }: Pick<LoadRow, 'kind' | 'form'>) =>
  `${RETURN_NAMES[kind] ?? kind} (${form.toUpperCase()})`

/** `/loads`: everything that was loaded, newest first. */
export async function listLoads({ ctx, query }: Visit): Promise<Answered> {
  const page = pageOf(query.page)
  const total = await ctx.db.first<{ n: number }>('select count(*)::int as n from load')
  const rows = await ctx.db.rows<LoadRow>(`${LOADS} order by id desc limit $1 offset $2`, [
    PER_PAGE,
    (page - 1) * PER_PAGE,
  ])
  const names = await namesOf(ctx)
  const loads = rows.map(
    (row): LoadLine => ({
      id: row.id,
      describes: describe(row),
      year: row.year,
      received: formatDay(dayOf(row.received_at)),
      loaded: formatInstant(row.loaded_at),
      by: names(row.loaded_by),
      children: row.counts.children,
      doubts: row.counts.doubts,
    }),
  )
  const pages = pagesOf({ page, perPage: PER_PAGE, total: total?.n ?? 0 }, n => `/loads?page=${n}`)
  return { title: 'Loads', body: <Loads loads={loads} pages={pages} /> }
}

/** Names for accounts; the command line, and accounts long gone, are called what they called themselves. */
async function namesOf(ctx: Visit['ctx']): Promise<(account: string) => string> {
  const names = new Map((await colleagues(ctx)).map(({ id, name }) => [id, name]))
  return account => names.get(account) ?? (account === 'command-line' ? 'the command line' : account)
}

type DoubtRow = {
  file: string | null
  line: number | null
  column_name: string | null
  message: string
  person_id: string | null
}

/** `/loads/<id>`: one load, and what in it must be mended; ?sort= shows one sort of doubt. */
export async function showLoad({ ctx, path, query }: Visit): Promise<Answered> {
  if (!/^\d{1,9}$/.test(path.load ?? '')) return 'not-found'
  const [row] = await ctx.db.rows<LoadRow>(`${LOADS} where id = $1`, [path.load])
  if (!row) return 'not-found'
  const page = pageOf(query.page)
  const sort = query.sort ?? null
  // Row security keeps from a reader the doubts about children they may not see; the counts have every one.
  const said = `select coalesce(s.file, d.file) as file, coalesce(s.line, d.line) as line, d.column_name, d.message, min(d.person_id::text) as person_id
     from doubt d left join source_row s on s.id = d.source_id where d.load_id = $1 and ($2::text is null or d.message = $2) group by 1, 2, 3, 4`
  const doubts = await ctx.db.rows<DoubtRow>(`${said} order by 1, 2, 3, 4 limit $3 offset $4`, [
    row.id,
    sort,
    PER_PAGE,
    (page - 1) * PER_PAGE,
  ])
  const shown = await ctx.db.first<{ n: number }>(`select count(*)::int as n from (${said}) d`, [
    row.id,
    sort,
  ])
  // Counted here, not taken from the load: a doubt quotes its cell, and a cell of a child who may not be seen is not shown.
  const sorts = await ctx.db.rows<{ message: string; rows: number }>(
    `select message, count(*)::int as rows from (${said}) d group by 1 order by 2 desc, 1 limit ${SORTS_SHOWN}`,
    [row.id, null],
  )
  const asked = sort === null ? '' : `: “${sort}”`
  await logList(ctx, 'list', `The doubts of load ${row.id}${asked}, page ${page}`, [
    ...new Set(doubts.flatMap(doubt => doubt.person_id ?? [])),
  ])
  const names = await namesOf(ctx)
  const title = `${describe(row)}${row.year ? `, ${row.year}` : ''}`
  const here = (to: number) =>
    `/loads/${row.id}?${new URLSearchParams({ ...(sort === null ? {} : { sort }), page: String(to) })}`
  const pages = pagesOf({ page, perPage: PER_PAGE, total: shown?.n ?? 0 }, here)
  const facts = [
    { key: { text: 'Submitted' }, value: { text: formatDay(dayOf(row.received_at)) } },
    {
      key: { text: 'Loaded' },
      value: { text: `${formatInstant(row.loaded_at)}, by ${names(row.loaded_by)}` },
    },
    { key: { text: 'Files' }, value: { text: row.files.map(file => file.name).join(', ') } },
  ]
  const { children, records, doubts: count } = row.counts
  return {
    title,
    breadcrumbs: CRUMBS,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <SummaryList rows={facts} />
        <LoadCounts children={children} records={records} doubts={count} />
        {count > 0 && (
          <>
            <h2 class="govuk-heading-m" id="doubts">
              What must be mended
            </h2>
            <Sorts sorts={sorts} load={row.id} chosen={sort} />
            <Doubts
              caption={sort ?? 'Every doubt, by file and line'}
              doubts={doubts.map(doubt => ({
                file: doubt.file ?? '',
                message: doubt.message,
                ...(doubt.line === null ? {} : { line: doubt.line }),
                ...(doubt.column_name === null ? {} : { column: doubt.column_name }),
                ...(doubt.person_id === null ? {} : { href: `/children/${doubt.person_id}` }),
              }))}
            />
            {pages && <Pagination {...pages} />}
            <p class="govuk-body">{LIST_SENTENCE}</p>
          </>
        )}
      </>
    ),
  }
}
