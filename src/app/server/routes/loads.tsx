import { isoDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import type { Role } from '../../../engines/access/index.ts'
import { ProgressBar } from '../../../web/kit/index.ts'
import { Looked, NewLoad } from '../../../web/loads/index.ts'
import { type Desk, hindrances, type Job, openDesk } from '../../loading/desk.ts'
import { submittedOn } from '../../loading/plan.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'
import { CRUMBS, listLoads, showLoad } from './loads-kept.tsx'

/** Who brings returns in. */
export const LOADERS: readonly Role[] = ['performance-analyst']

const desks = new WeakMap<Site, Desk>()

/** The desk where this site's files are looked at and loaded. */
export function deskOf(site: Site): Desk {
  const desk = desks.get(site) ?? openDesk(site.records, site.found)
  desks.set(site, desk)
  return desk
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
    const { loadId, ...rest } = found.results[nth]!
    return {
      id: detected.id,
      describes,
      year,
      guessed,
      again: loadId === null,
      ...rest,
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
  const submitted = received.trim() === '' ? null : submittedOn(received)
  if (submitted === undefined) return 'Enter the day it was submitted as a date, such as 2018-06-29'
  return {
    ...(year.trim() === '' ? {} : { year: year.trim() }),
    ...(only === '' ? {} : { only: only.split(',') }),
    received: submitted,
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
  { method: 'GET', path: '/loads', title: 'Loads', may: LOADERS, handle: listLoads },
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
  { method: 'GET', path: '/loads/:load', title: 'A load', may: LOADERS, handle: showLoad },
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
