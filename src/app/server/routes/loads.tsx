import { formatDay, isoDay, parseDay } from '../../../core/day.ts'
import { dayOf, formatInstant, type Instant, londonInstant } from '../../../core/instant.ts'
import { colleagues, type Role } from '../../../engines/access/index.ts'
import type { Loaded } from '../../../returns/loading/index.ts'
import { readSlashed } from '../../../returns/mapping.ts'
import { Pagination, ProgressBar, pagesOf, SummaryList } from '../../../web/kit/index.ts'
import { Doubts, LoadCounts, type LoadLine, Loads, Looked, NewLoad } from '../../../web/loads/index.ts'
import { type Desk, hindrances, type Job, openDesk } from '../../loading/desk.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'

/** Who brings returns in. */
export const LOADERS: readonly Role[] = ['performance-analyst', 'administrator']

const PER_PAGE = 50
const RETURN_NAMES: Readonly<Record<string, string>> = {
  ssda903: 'SSDA903',
  'cin-census': 'Children in need census',
  people: 'People file',
}
const CRUMBS = [{ text: 'Loads', href: '/loads' }]

const desks = new WeakMap<Site, Desk>()

/** The desk where this site's files are looked at and loaded. */
export function deskOf(site: Site): Desk {
  const desk = desks.get(site) ?? openDesk(site.records, site.found)
  desks.set(site, desk)
  return desk
}

type LoadRow = {
  id: number
  kind: string
  form: string
  year: string | null
  received_at: Instant
  loaded_by: string
  loaded_at: Instant
  files: { name: string; bytes: number }[]
  counts: Pick<Loaded, 'children' | 'records'>
  doubts: number
}

const LOADS = `select l.id, l.kind, l.form, l.year, l.received_at, l.loaded_by, l.loaded_at, l.files, l.counts,
    (select count(distinct (d.source_id, d.file, d.line, d.column_name, d.message))::int from doubt d where d.load_id = l.id) as doubts from load l`

const describe = ({ kind, form }: Pick<LoadRow, 'kind' | 'form'>) =>
  `${RETURN_NAMES[kind] ?? kind} (${form.toUpperCase()})`

async function list({ ctx, query }: Visit): Promise<Answered> {
  const page = Math.max(1, Number(query.page) || 1)
  const total = await ctx.db.first<{ n: number }>('select count(*)::int as n from load')
  const rows = await ctx.db.rows<LoadRow>(`${LOADS} order by l.id desc limit $1 offset $2`, [
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
      children: row.counts?.children ?? 0,
      doubts: row.doubts,
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

async function one({ ctx, path, query }: Visit): Promise<Answered> {
  if (!/^\d{1,9}$/.test(path.load ?? '')) return 'not-found'
  const [row] = await ctx.db.rows<LoadRow>(`${LOADS} where l.id = $1`, [path.load])
  if (!row) return 'not-found'
  const page = Math.max(1, Number(query.page) || 1)
  // Row security keeps from a reader the doubts about children they may not see; the count above has every one.
  const doubts = await ctx.db.rows<{
    file: string | null
    line: number | null
    column_name: string | null
    message: string
    person_id: string | null
  }>(
    `select distinct on (file, line, d.column_name, d.message) coalesce(s.file, d.file) as file, coalesce(s.line, d.line) as line, d.column_name, d.message, d.person_id
     from doubt d left join source_row s on s.id = d.source_id where d.load_id = $1 order by 1, 2, 3, 4 limit $2 offset $3`,
    [row.id, PER_PAGE, (page - 1) * PER_PAGE],
  )
  const names = await namesOf(ctx)
  const title = `${describe(row)}${row.year ? `, ${row.year}` : ''}`
  const pages = pagesOf({ page, perPage: PER_PAGE, total: row.doubts }, n => `/loads/${row.id}?page=${n}`)
  const facts = [
    { key: { text: 'Submitted' }, value: { text: formatDay(dayOf(row.received_at)) } },
    {
      key: { text: 'Loaded' },
      value: { text: `${formatInstant(row.loaded_at)}, by ${names(row.loaded_by)}` },
    },
    { key: { text: 'Files' }, value: { text: row.files.map(file => file.name).join(', ') } },
  ]
  return {
    title,
    breadcrumbs: CRUMBS,
    body: (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <SummaryList rows={facts} />
        <LoadCounts children={row.counts.children} records={row.counts.records} doubts={row.doubts} />
        {row.doubts > 0 && (
          <Doubts
            caption="Doubts"
            doubts={doubts.map(doubt => ({
              file: doubt.file ?? '',
              message: doubt.message,
              ...(doubt.line === null ? {} : { line: doubt.line }),
              ...(doubt.column_name === null ? {} : { column: doubt.column_name }),
              ...(doubt.person_id === null ? {} : { href: `/children/${doubt.person_id}` }),
            }))}
          />
        )}
        {pages && <Pagination {...pages} />}
        <p class="govuk-body">
          Doubts about children whose records are open only to certain people may not be shown. The count has
          every one.
        </p>
      </>
    ),
  }
}

const jobOf = ({ site, viewer, path }: Visit): Job | undefined =>
  deskOf(site).find(path.job ?? '', viewer.account)

async function job(visit: Visit): Promise<Answered> {
  const found = jobOf(visit)
  if (!found) return gone()
  return showJob(visit, found)
}

/** Files that were thrown away, or lay a day: not a secret, and not an error of anybody's. */
const gone = (): Answered => ({
  title: 'These files are no longer here',
  status: 404,
  breadcrumbs: CRUMBS,
  body: (
    <>
      <h1 class="govuk-heading-l">These files are no longer here</h1>
      <p class="govuk-body">They were loaded or thrown away, or Goldthread was started again since.</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/loads">
          See what was loaded
        </a>
        , or{' '}
        <a class="govuk-link" href="/loads/new">
          bring the files again
        </a>
        .
      </p>
    </>
  ),
})

function showJob({ csrf }: Visit, found: Job): Answered {
  const here = `/loads/jobs/${found.id}`
  if (found.state === 'looking' || found.state === 'loading') {
    const title = found.state === 'looking' ? 'Looking at the files' : 'Loading'
    return {
      title,
      breadcrumbs: CRUMBS,
      body: (
        <>
          <h1 class="govuk-heading-l">{title}</h1>
          <ProgressBar done={found.share} words={found.doing} url={`${here}/progress`} />
          <p class="govuk-body">You can leave this page. The work goes on.</p>
        </>
      ),
    }
  }
  if (found.state === 'refused') {
    return {
      title: 'Nothing was loaded',
      breadcrumbs: CRUMBS,
      body: (
        <>
          <h1 class="govuk-heading-l">Nothing was loaded</h1>
          {found.errors.map(problem => (
            <p class="govuk-body">{problem.message}</p>
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href="/loads/new">
              Bring other files
            </a>
          </p>
        </>
      ),
    }
  }
  if (found.state === 'loaded') {
    const [first] = found.results
    return { redirect: first?.loadId ? `/loads/${first.loadId}` : '/loads', notice: 'The return was loaded.' }
  }
  const returns = found.plan.candidates.map(({ found: detected, describes, year, guessed }, nth) => {
    const { loadId, children, records, doubts, problems } = found.results[nth]!
    return {
      id: detected.id,
      describes,
      year,
      guessed,
      again: loadId === null,
      children,
      records,
      doubts,
      problems,
    }
  })
  return {
    title: 'What would be loaded',
    breadcrumbs: CRUMBS,
    body: (
      <Looked
        action={here}
        csrf={csrf}
        returns={returns}
        hindrances={hindrances(found).map(problem => problem.message)}
        notes={found.plan.problems
          .filter(problem => problem.severity === 'doubt')
          .map(problem => problem.message)}
        year={found.wishes.year ?? ''}
        received={found.wishes.received === null ? '' : isoDay(dayOf(found.wishes.received))}
      />
    ),
  }
}

async function actOnJob(visit: Visit): Promise<Answered> {
  const found = jobOf(visit)
  if (!found) return gone()
  const { form, site } = visit
  const here = `/loads/jobs/${found.id}`
  if (found.state === 'looking' || found.state === 'loading') return { redirect: here }
  if (form.do === 'discard') {
    await deskOf(site).discard(found)
    return { redirect: '/loads', notice: 'The files were thrown away. Nothing was loaded.' }
  }
  if (form.do === 'load' && found.state === 'looked' && hindrances(found).length === 0) {
    deskOf(site).load(found)
    return { redirect: here }
  }
  const wishes = wishesOf(form)
  if (typeof wishes === 'string') {
    const shown = showJob(visit, found)
    return typeof shown === 'object' && 'body' in shown
      ? { ...shown, errors: [{ field: 'received', message: wishes }] }
      : shown
  }
  deskOf(site).look(found, wishes)
  return { redirect: here }
}

/** What a person asked of their files: the words of the forms, or what is wrong with them. */
export function wishesOf(form: Readonly<Record<string, string>>): Job['wishes'] | string {
  const { year = '', received = '', only = '' } = form
  const day = received.trim() === '' ? undefined : (parseDay(received.trim()) ?? readSlashed(received.trim()))
  if (received.trim() !== '' && day === undefined)
    return 'Enter the day it was submitted as a date, such as 2018-06-29'
  return {
    ...(year.trim() === '' ? {} : { year: year.trim() }),
    ...(only === '' ? {} : { only: only.split(',') }),
    received: day === undefined ? null : londonInstant(day, '12:00'),
  }
}

async function progress(visit: Visit): Promise<Answered> {
  const found = jobOf(visit)
  if (!found) return { json: { done: 1, words: 'Done', href: '/loads' } }
  const working = found.state === 'looking' || found.state === 'loading'
  return {
    json: working
      ? { done: found.share, words: found.doing }
      : { done: 1, words: 'Done', href: `/loads/jobs/${found.id}` },
  }
}

/** Bringing returns in: what was loaded, and files on their way. */
export const loadRoutes: readonly Route[] = [
  { method: 'GET', path: '/loads', title: 'Loads', may: LOADERS, handle: list },
  {
    method: 'GET',
    path: '/loads/new',
    title: 'Load returns',
    may: LOADERS,
    handle: async ({ csrf, ctx }) => ({
      title: 'Load returns',
      breadcrumbs: CRUMBS,
      body: <NewLoad csrf={csrf} today={isoDay(ctx.today)} />,
    }),
  },
  { method: 'GET', path: '/loads/:load', title: 'A load', may: LOADERS, handle: one },
  { method: 'GET', path: '/loads/jobs/:job', title: 'Files on their way', may: LOADERS, handle: job },
  { method: 'POST', path: '/loads/jobs/:job', title: 'Files on their way', may: LOADERS, handle: actOnJob },
  {
    method: 'GET',
    path: '/loads/jobs/:job/progress',
    title: 'How far it is',
    may: LOADERS,
    handle: progress,
  },
]
