import { parseDay } from '../../../core/day.ts'
import type { Problem } from '../../../core/outcome.ts'
import {
  colleagues,
  declareConnection,
  emergencyByLocalId,
  endRestriction,
  logList,
  MAY_OPEN_IN_EMERGENCY,
  MAY_RESTRICT,
  noticeSeen,
  noticesForMe,
  openingsToReview,
  openPerson,
  type PersonLine,
  restrict,
  restrictionsMine,
  reviewOpening,
} from '../../../engines/access/index.ts'
import { asService, type Ctx } from '../../../engines/records/index.ts'
import {
  ConnectionPage,
  EmergencyPage,
  RestrictionsPage,
  RestrictPage,
  ReviewPage,
} from '../../../web/restrictions/index.ts'
import { holdsOneOf } from '../navigation.ts'
import type { Answered, Route, Shown, Visit } from '../route.ts'

const REVIEWERS = ['head-of-service'] as const

const ticked = (text: string | undefined): string[] => (text ?? '').split(',').filter(Boolean)
const said = (problems: readonly Problem[]): string => problems.map(({ message }) => message).join('. ')
const hrefOf = (line: PersonLine): string => `/children/${line.personId}`

async function mine({ ctx, viewer, csrf }: Visit): Promise<Answered> {
  const reviews = holdsOneOf(viewer, REVIEWERS)
  const restrictions = await restrictionsMine(ctx)
  const notices = await noticesForMe(ctx)
  await logShown(ctx, 'Restrictions kept', [
    ...restrictions.flatMap(({ persons }) => persons.map(({ id }) => id)),
    ...notices.map(({ personId }) => personId),
  ])
  return {
    title: 'Restrictions',
    body: (
      <RestrictionsPage
        restrictions={restrictions}
        notices={notices}
        toReview={reviews ? (await openingsToReview(ctx)).length : null}
        mayOpenInEmergency={holdsOneOf(viewer, MAY_OPEN_IN_EMERGENCY)}
        csrf={csrf}
      />
    ),
  }
}

/** What a page of rights named is in the log as any list is; a page that named nobody is no list. */
async function logShown(ctx: Ctx, question: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await logList(ctx, 'list', question, [...new Set(ids)])
}

async function restrictForm(visit: Visit): Promise<Answered> {
  const line = await openPerson(visit.ctx, visit.path.person ?? '')
  return line ? restrictPage(visit, line) : 'not-found'
}

async function restrictPage(
  { ctx, url, csrf, form }: Visit,
  line: PersonLine,
  errors: readonly Problem[] = [],
): Promise<Shown> {
  const people = (await colleagues(ctx)).map(({ id, name, jobTitle }) => ({
    value: id,
    text: name,
    hint: jobTitle || undefined,
  }))
  return {
    title: 'Restrict who may see this record',
    breadcrumbs: [{ text: line.name, href: hrefOf(line) }],
    errors,
    body: (
      <RestrictPage
        name={line.name}
        action={url}
        back={hrefOf(line)}
        csrf={csrf}
        people={people}
        values={form}
        errors={errors}
      />
    ),
  }
}

async function restrictNow(visit: Visit): Promise<Answered> {
  const { ctx, form, path, viewer } = visit
  const line = await openPerson(ctx, path.person ?? '')
  if (!line) return 'not-found'
  const keepers = ticked(form.keepers)
  const workers = ticked(form.workers)
  const done = await restrict(ctx, { persons: [line.personId], reason: form.reason ?? '', keepers, workers })
  if (!done.ok) return restrictPage(visit, line, done.problems)
  const sees = [...keepers, ...workers].includes(viewer.account)
  return {
    redirect: sees ? hrefOf(line) : '/restrictions',
    notice: sees
      ? 'The record is restricted to the people you named.'
      : 'The record is restricted. You did not name yourself, so you no longer see it.',
  }
}

async function connectionForm(visit: Visit): Promise<Answered> {
  const line = await openPerson(visit.ctx, visit.path.person ?? '')
  return line ? connectionPage(visit, line) : 'not-found'
}

const connectionPage = (
  { url, csrf, form }: Visit,
  line: PersonLine,
  errors: readonly Problem[] = [],
): Shown => ({
  title: 'Say that you know this family',
  breadcrumbs: [{ text: line.name, href: hrefOf(line) }],
  errors,
  body: (
    <ConnectionPage
      name={line.name}
      action={url}
      back={hrefOf(line)}
      csrf={csrf}
      values={form}
      errors={errors}
    />
  ),
})

async function connect(visit: Visit): Promise<Answered> {
  const { ctx, form, path } = visit
  const line = await openPerson(ctx, path.person ?? '')
  if (!line) return 'not-found'
  if (!form.sure)
    return connectionPage(visit, line, [
      { field: 'sure', message: 'Tick to say that you understand you will no longer see this record' },
    ])
  // With the service's eyes: a brother whose record is restricted today is closed to them too, should it open again.
  const family = await asService(ctx, () =>
    ctx.db.rows<{ other_id: string }>(
      // Brothers and sisters are often joined only by a parent whom they share.
      `select other_id from person_family where person_id = $1
       union select b.other_id from person_family a join person_family b on b.person_id = a.other_id where a.person_id = $1`,
      [line.personId],
    ),
  )
  const done = await declareConnection(ctx, line.personId, form.words ?? '', {
    family: family.map(row => row.other_id),
  })
  if (!done.ok) return connectionPage(visit, line, done.problems)
  return { redirect: '/', notice: 'Thank you. The records of this family are now closed to you.' }
}

const emergencyPage = ({ csrf, form }: Visit, errors: readonly Problem[] = []): Shown => ({
  title: 'Open a restricted record in an emergency',
  errors,
  body: <EmergencyPage csrf={csrf} values={form} errors={errors} />,
})

async function openNow(visit: Visit): Promise<Answered> {
  const { ctx, form } = visit
  if (!form.localId?.trim())
    return emergencyPage(visit, [{ field: 'localId', message: 'Enter the child’s local id' }])
  const done = await emergencyByLocalId(ctx, form.localId, form.reason ?? '')
  if (!done.ok) return emergencyPage(visit, done.problems)
  return {
    redirect: `/children/${done.value}`,
    notice: 'The record is open to you for 24 hours. Its keepers have been told.',
  }
}

async function reviewPage(
  { ctx, csrf }: Visit,
  errors: readonly Problem[] = [],
  failed?: string,
): Promise<Shown> {
  // Openings run by the real clock, whatever day the record takes for today.
  const openings = await openingsToReview(ctx)
  await logShown(
    ctx,
    'Emergency openings to review',
    openings.flatMap(({ personId }) => personId ?? []),
  )
  const [clock] = await ctx.db.rows<{ today: string }>('select clock_timestamp()::date::text as today')
  return {
    title: 'Emergency openings to review',
    breadcrumbs: [{ text: 'Restrictions', href: '/restrictions' }],
    errors,
    body: (
      <ReviewPage
        openings={openings}
        today={parseDay(clock?.today ?? '') ?? ctx.today}
        csrf={csrf}
        errors={errors}
        failed={failed}
      />
    ),
  }
}

async function review(visit: Visit): Promise<Answered> {
  const opening = visit.path.opening ?? ''
  const done = await reviewOpening(visit.ctx, opening, visit.form.words ?? '')
  if (!done.ok) return reviewPage(visit, done.problems, opening)
  return { redirect: '/emergency/review', notice: 'The review is saved.' }
}

async function end({ ctx, path }: Visit): Promise<Answered> {
  const done = await endRestriction(ctx, path.restriction ?? '')
  return {
    redirect: '/restrictions',
    notice: done.ok ? 'The restriction has ended.' : said(done.problems),
  }
}

async function seen({ ctx, path }: Visit): Promise<Answered> {
  const done = await noticeSeen(ctx, path.notice ?? '')
  return {
    redirect: '/restrictions',
    notice: done.ok ? 'Kept: you have dealt with it.' : said(done.problems),
  }
}

const RESTRICT = '/children/:person/restrict'
const CONNECTION = '/children/:person/connection'
const MAY_OPEN = { may: MAY_OPEN_IN_EMERGENCY }

/** Who may see a record: restricting it, saying one knows a family, opening in an emergency, and its review. */
export const restrictionsRoutes: readonly Route[] = [
  { method: 'GET', path: '/restrictions', title: 'Restrictions', handle: mine },
  { method: 'POST', path: '/restrictions/:restriction/end', title: 'End a restriction', handle: end },
  { method: 'POST', path: '/restrictions/notices/:notice/seen', title: 'Dealt with', handle: seen },
  { method: 'GET', path: RESTRICT, title: 'Restrict a record', may: MAY_RESTRICT, handle: restrictForm },
  { method: 'POST', path: RESTRICT, title: 'Restrict a record', may: MAY_RESTRICT, handle: restrictNow },
  { method: 'GET', path: CONNECTION, title: 'A connection', handle: connectionForm },
  { method: 'POST', path: CONNECTION, title: 'A connection', handle: connect },
  {
    method: 'GET',
    path: '/emergency',
    title: 'Open in an emergency',
    ...MAY_OPEN,
    handle: async visit => emergencyPage(visit),
  },
  { method: 'POST', path: '/emergency', title: 'Open in an emergency', ...MAY_OPEN, handle: openNow },
  {
    method: 'GET',
    path: '/emergency/review',
    title: 'Openings to review',
    may: REVIEWERS,
    handle: visit => reviewPage(visit),
  },
  {
    method: 'POST',
    path: '/emergency/review/:opening',
    title: 'Review an opening',
    may: REVIEWERS,
    handle: review,
  },
]
