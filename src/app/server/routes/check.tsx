import { formatNumber } from '../../../core/number.ts'
import { mendInFull } from '../../../returns/checking/index.ts'
import { ProgressBar, pageOf, pagesOf } from '../../../web/kit/index.ts'
import { CheckedReturn, type FoundLine, FoundRows, NewCheck } from '../../../web/returns/index.ts'
import { type CheckDesk, type Checking, openCheckDesk } from '../../validating/desk.ts'
import type { FoundFaults, Narrowed } from '../../validating/found-faults.ts'
import type { Told } from '../../validating/kind.ts'
import { KINDS } from '../../validating/kinds.ts'
import { byReason } from '../../validating/not-run.ts'
import { reportBytes } from '../../validating/report.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'
import { RETURN_READERS } from './returns.tsx'

const PER_PAGE = 50
/** More faults than these are not put together as one answer. */
const MOST_TO_TAKE = 200_000

const desks = new WeakMap<Site, CheckDesk>()

/** The desk where this site's returns are checked from files. */
export function checkDeskOf(site: Site): CheckDesk {
  const desk = desks.get(site) ?? openCheckDesk()
  desks.set(site, desk)
  return desk
}

const CRUMBS = [
  { text: 'Returns', href: '/returns' },
  { text: 'Check a return', href: '/returns/check' },
]

/** A return held to its rules from files that somebody brings, without loading anything. */
export const checkRoutes: readonly Route[] = [
  { method: 'GET', path: '/returns/check', title: 'Check a return', may: RETURN_READERS, handle: begin },
  { method: 'GET', path: '/returns/check/:job', title: 'What was found', may: RETURN_READERS, handle: show },
  {
    method: 'POST',
    path: '/returns/check/:job',
    title: 'What was found',
    may: RETURN_READERS,
    handle: discard,
  },
  {
    method: 'GET',
    path: '/returns/check/:job/progress',
    title: 'How far it is',
    may: RETURN_READERS,
    handle: progress,
  },
  { method: 'GET', path: '/returns/check/:job/rows', title: 'Rows', may: RETURN_READERS, handle: showRows },
  {
    method: 'GET',
    path: '/returns/check/:job/faults.csv',
    title: 'CSV',
    may: RETURN_READERS,
    handle: take('csv'),
  },
  {
    method: 'GET',
    path: '/returns/check/:job/faults.json',
    title: 'JSON',
    may: RETURN_READERS,
    handle: take('json'),
  },
]

async function begin({ csrf }: Visit): Promise<Answered> {
  const kinds = Object.entries(KINDS).map(([value, { called }]) => ({
    value,
    text: called[0]!.toUpperCase() + called.slice(1),
  }))
  return {
    title: 'Check a return',
    breadcrumbs: CRUMBS.slice(0, 1),
    body: <NewCheck csrf={csrf} kinds={kinds} />,
  }
}

const jobOf = ({ site, viewer, path }: Visit): Checking | undefined =>
  checkDeskOf(site).find(path.job ?? '', viewer.account)

const hereOf = ({ id }: Checking): string => `/returns/check/${id}`

const VIEWS = { rule: 'By rule', child: 'By child', table: 'By table' } as const

async function show(visit: Visit): Promise<Answered> {
  const job = jobOf(visit)
  if (!job) return gone()
  const here = hereOf(job)
  if (job.state === 'refused') return refused(job)
  const { checked, found } = job
  if (!checked || !found) return waiting(here)
  const by = Object.hasOwn(VIEWS, visit.query.by ?? '') ? (visit.query.by as keyof typeof VIEWS) : 'rule'
  const { called } = KINDS[job.asked.kind]
  const rowsAt = (narrowed: Narrowed) => `${here}/rows?${new URLSearchParams(narrowed as never)}`
  return {
    title: `What was found in the ${called}`,
    breadcrumbs: CRUMBS,
    body: (
      <CheckedReturn
        called={`${called[0]!.toUpperCase()}${called.slice(1)} for ${checked.year}`}
        children={checked.children}
        rows={checked.rows}
        faults={checked.faults.count}
        seconds={checked.seconds}
        notes={checked.problems.slice(0, 20).map(({ message }) => message)}
        views={Object.entries(VIEWS).map(([view, text]) => ({
          text,
          href: `${here}?by=${view}`,
          active: view === by,
        }))}
        notAsked={byReason(checked.notRun, 'page')}
        caption={`What was found, ${VIEWS[by].toLowerCase()}`}
        head={HEADS[by]}
        lines={linesBy[by](found, rowsAt)}
        downloads={
          checked.faults.count > MOST_TO_TAKE
            ? []
            : [
                { text: 'Every fault as CSV', href: `${here}/faults.csv` },
                { text: 'Every fault as JSON', href: `${here}/faults.json` },
              ]
        }
        here={here}
        csrf={visit.csrf}
      />
    ),
  }
}

const HEADS = {
  rule: ['Rule', 'Rows'],
  child: ['Child', 'Faults'],
  table: ['Table', 'Faults'],
} as const

type LinesBy = (found: FoundFaults, at: (narrowed: Narrowed) => string) => FoundLine[] | undefined

const linesBy: Record<keyof typeof VIEWS, LinesBy> = {
  rule: (found, at) =>
    found.byRule().map(({ rule, rows }) => ({
      name: rule.code,
      href: at({ rule: rule.code }),
      says: rule.says,
      mend: mendInFull(rule),
      count: rows === 0 ? 'The whole return' : formatNumber(rows),
    })),
  child: (found, at) =>
    found
      .byChild()
      ?.map(({ child, faults }) => ({ name: child, href: at({ child }), count: formatNumber(faults) })),
  table: (found, at) =>
    found
      .byTable()
      .map(({ table, faults }) => ({ name: table, href: at({ table }), count: formatNumber(faults) })),
}

/** A rule as its page says it. */
const inFull = (rule: Told) => ({ ...rule, mend: mendInFull(rule) })

async function showRows(visit: Visit): Promise<Answered> {
  const job = jobOf(visit)
  if (!job?.found) return gone()
  const { rule, table, child } = visit.query
  const narrowed = { rule, table, child }
  const page = pageOf(visit.query.page)
  const { total, shown } = job.found.list(narrowed, (page - 1) * PER_PAGE, PER_PAGE)
  const heading =
    [rule && `Rule ${rule}`, child && `Child ${child}`, table && `Table ${table}`]
      .filter(Boolean)
      .join(', ') || 'Every fault'
  const given = Object.entries(narrowed).filter((one): one is [string, string] => one[1] !== undefined)
  return {
    title: heading,
    breadcrumbs: [...CRUMBS, { text: 'What was found', href: hereOf(job) }],
    body: (
      <FoundRows
        heading={heading}
        total={`${formatNumber(total)} ${total === 1 ? 'fault' : 'faults'}.`}
        about={rule === undefined || !shown[0] ? undefined : inFull(shown[0].rule)}
        rows={shown.map(one => ({
          ...inFull(one.rule),
          child: one.child,
          place: one.table === null ? null : `${one.table}, row ${formatNumber(one.row! + 1)}`,
          cells: one.cells,
        }))}
        pages={pagesOf(
          { page, perPage: PER_PAGE, total },
          n => `${hereOf(job)}/rows?${new URLSearchParams([...given, ['page', String(n)]])}`,
        )}
      />
    ),
  }
}

function take(form: 'csv' | 'json') {
  return async (visit: Visit): Promise<Answered> => {
    const { checked } = jobOf(visit) ?? {}
    if (!checked || checked.faults.count > MOST_TO_TAKE) return 'not-found'
    return {
      bytes: reportBytes(checked, form),
      type: form === 'csv' ? 'text/csv; charset=utf-8' : 'application/json',
      name: `faults-${checked.year}.${form}`,
      isPicture: false,
    }
  }
}

async function discard(visit: Visit): Promise<Answered> {
  const job = jobOf(visit)
  if (job && visit.form.do === 'discard') await checkDeskOf(visit.site).discard(job)
  return { redirect: '/returns/check', notice: 'What was found was thrown away.' }
}

async function progress(visit: Visit): Promise<Answered> {
  const job = jobOf(visit)
  const isAtWork = job?.state === 'checking'
  return {
    json: isAtWork
      ? { done: 0, words: 'Reading the files and asking the rules' }
      : { done: 1, words: 'Done', href: job ? hereOf(job) : '/returns/check' },
  }
}

const waiting = (here: string): Answered => ({
  title: 'Checking the files',
  breadcrumbs: CRUMBS,
  body: (
    <>
      <h1 class="govuk-heading-l">Checking the files</h1>
      <ProgressBar done={0} words="Reading the files and asking the rules" url={`${here}/progress`} />
      <p class="govuk-body">
        Most returns take a few seconds, one of 100,000 children about ten.{' '}
        <a class="govuk-link" href={here}>
          See whether it is done
        </a>
        .
      </p>
    </>
  ),
})

const refused = ({ why }: Checking): Answered => ({
  title: 'These files cannot be checked',
  breadcrumbs: CRUMBS,
  body: (
    <>
      <h1 class="govuk-heading-l">These files cannot be checked</h1>
      <p class="govuk-body">{why}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/returns/check">
          Bring other files
        </a>
      </p>
    </>
  ),
})

/** Thrown away, or an hour old: not a secret, and not an error of anybody's. */
const gone = (): Answered => ({
  title: 'What was found is no longer here',
  status: 404,
  breadcrumbs: CRUMBS,
  body: (
    <>
      <h1 class="govuk-heading-l">What was found is no longer here</h1>
      <p class="govuk-body">
        It was thrown away, is more than an hour old, or Goldthread was started again since.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="/returns/check">
          Bring the files again
        </a>
      </p>
    </>
  ),
})
