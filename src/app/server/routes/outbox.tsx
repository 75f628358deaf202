import type { Problem } from '../../../core/outcome.ts'
import { logList, openPerson, standingOf } from '../../../engines/access/index.ts'
import {
  countsByState,
  hold,
  LETTERS,
  letGo,
  type Message,
  messagesAbout,
  messagesIn,
  noticesReceived,
  OUTBOX_ROLES,
  openMessage,
  STATES,
  type State,
  stop,
} from '../../../engines/outbox/index.ts'
import { asService } from '../../../engines/records/index.ts'
import { bannerOf, ChildHead } from '../../../web/child/index.ts'
import { pageOf, pagesOf } from '../../../web/kit/index.ts'
import {
  LetterPage,
  LettersPage,
  MailboxPage,
  MessagePage,
  OutboxPage,
  paperOfMessage,
  ReceivedPage,
} from '../../../web/outbox/index.ts'
import { allKinds } from '../../preparing/kinds.ts'
import { holdsOneOf } from '../navigation.ts'
import type { Answered, Route, Visit } from '../route.ts'
import type { Site } from '../site.ts'

const PER_PAGE = 50
const CRUMBS = [{ text: 'Outbox', href: '/outbox' }]
const MAILBOX_CRUMBS = [...CRUMBS, { text: 'Mailbox', href: '/outbox/mailbox' }]

const isState = (text: string | undefined): text is State => Object.hasOwn(STATES, text ?? '')

async function listed(
  { ctx, query }: Visit,
  state: State,
  question: string,
  path: string,
): Promise<{ messages: Message[]; counts: ReadonlyMap<State, number>; pages: ReturnType<typeof pagesOf> }> {
  const page = pageOf(query.page)
  const counts = await countsByState(ctx)
  const messages = await messagesIn(ctx, [state], { limit: PER_PAGE, offset: (page - 1) * PER_PAGE })
  await logList(ctx, 'list', `${question}, page ${page}`, [...new Set(messages.map(one => one.personId))])
  const pages = pagesOf({ page, perPage: PER_PAGE, total: counts.get(state) ?? 0 }, n => `${path}page=${n}`)
  return { messages, counts, pages }
}

async function outbox(visit: Visit): Promise<Answered> {
  const state = isState(visit.query.state) ? visit.query.state : 'waiting'
  const list = await listed(visit, state, `The outbox: ${STATES[state]}`, `/outbox?state=${state}&`)
  const { demonstration, leaves = [] } = visit.site
  return {
    title: `Outbox: ${STATES[state]}`,
    wide: true,
    body: <OutboxPage shown={state} {...list} mailbox={demonstration} leaves={leaves} />,
  }
}

async function message(visit: Visit, errors: readonly Problem[] = []): Promise<Answered> {
  const { ctx, site, path, form, csrf } = visit
  const opened = await openMessage(ctx, path.message ?? '')
  if (!opened) return 'not-found'
  const { recordKind, recordId, template, personId, subject } = opened.message
  const kind = allKinds(site.found).find(({ table }) => table === recordKind)
  return {
    title: subject,
    breadcrumbs: CRUMBS,
    banner: bannerOf(null, '', await standingOf(ctx, personId)),
    ...(errors.length > 0 ? { errors, status: 422 } : {}),
    paper: paperOfMessage(opened.message, site.council),
    body: (
      <MessagePage
        {...opened}
        council={site.council}
        madeFrom={{ text: kind?.title ?? 'A record', href: `/records/${recordKind}/${recordId}` }}
        letter={
          LETTERS.find(({ id }) => id === template)?.title ?? (template === null ? undefined : 'A template')
        }
        csrf={csrf}
        values={form}
        errors={errors}
      />
    ),
  }
}

const SAID = {
  'let-go': 'It is let go, and leaves as soon as it can.',
  hold: 'It is held until somebody lets it go.',
  stop: 'It is stopped, and will not leave.',
} as const

async function change(visit: Visit): Promise<Answered> {
  const { ctx, path, form } = visit
  const asked = form.do
  if (asked !== 'let-go' && asked !== 'hold' && asked !== 'stop') return 'not-found'
  // Whoever may not see it is answered as where there is none; a change is a look, too.
  const opened = await openMessage(ctx, path.message ?? '')
  if (!opened) return 'not-found'
  const { id } = opened.message
  const reason = form.reason ?? ''
  const done =
    asked === 'let-go'
      ? await letGo(ctx, id)
      : asked === 'hold'
        ? await hold(ctx, id, reason)
        : await stop(ctx, id, reason)
  return done.ok ? { redirect: `/outbox/${id}`, notice: SAID[asked] } : message(visit, done.problems)
}

async function mailbox(visit: Visit): Promise<Answered> {
  const { messages, pages } = await listed(visit, 'sent', 'The demonstration’s mailbox', '/outbox/mailbox?')
  // A demonstration's readers receive nothing but here, what is for them alone too: nobody in it is real.
  const notices = await asService(visit.ctx, () => noticesReceived(visit.ctx, PER_PAGE))
  return {
    title: 'Mailbox',
    breadcrumbs: CRUMBS,
    wide: true,
    body: <MailboxPage {...{ messages, pages, notices }} />,
  }
}

async function received({ ctx, site, path }: Visit): Promise<Answered> {
  const opened = await openMessage(ctx, path.message ?? '')
  if (opened?.message.state !== 'sent') return 'not-found'
  return {
    title: opened.message.subject,
    breadcrumbs: MAILBOX_CRUMBS,
    banner: bannerOf(null, '', await standingOf(ctx, opened.message.personId)),
    body: <ReceivedPage message={opened.message} council={site.council} />,
  }
}

/** The copies on a child's record: every letter and e-mail about them, whatever became of it. */
async function letters(visit: Visit): Promise<Answered> {
  const { ctx, path, query, site, viewer } = visit
  const line = await openPerson(ctx, path.person ?? '')
  if (!line) return 'not-found'
  const here = `/children/${line.personId}/letters`
  const page = pageOf(query.page)
  const found = await messagesAbout(ctx, line.personId, {
    limit: PER_PAGE + 1,
    offset: (page - 1) * PER_PAGE,
  })
  return {
    title: `Letters: ${line.name}`,
    wide: true,
    breadcrumbs: [{ text: line.name, href: `/children/${line.personId}` }],
    banner: bannerOf(null, here, await standingOf(ctx, line.personId)),
    body: (
      <>
        <ChildHead person={line.personId} name={line.name} at="/letters" known={null} today={ctx.today} />
        <LettersPage
          messages={found.slice(0, PER_PAGE)}
          council={site.council}
          changes={holdsOneOf(viewer, OUTBOX_ROLES)}
          pages={{
            previous: page > 1 ? { href: `${here}?page=${page - 1}`, labelText: 'Newer' } : undefined,
            next:
              found.length > PER_PAGE ? { href: `${here}?page=${page + 1}`, labelText: 'Older' } : undefined,
          }}
        />
      </>
    ),
  }
}

/** One copy on a child's record, for whoever reads the record it was made from. */
async function letter({ ctx, site, path }: Visit): Promise<Answered> {
  const opened = await openMessage(ctx, path.message ?? '')
  if (!opened || ![opened.message.personId, ...opened.message.alsoAbout].includes(path.person ?? ''))
    return 'not-found'
  const { personId, childName, subject } = opened.message
  const child = `/children/${personId}`
  const paper = paperOfMessage(opened.message, site.council)
  return {
    title: subject,
    breadcrumbs: [
      { text: childName, href: child },
      { text: 'Letters', href: `${child}/letters` },
    ],
    banner: bannerOf(null, '', await standingOf(ctx, personId)),
    paper,
    body: <LetterPage paper={paper} />,
  }
}

const MAY = { may: OUTBOX_ROLES }

/** What leaves: the visible outbox and, in a demonstration, what readers would have received. */
export const outboxRoutes = (site: Site): readonly Route[] => [
  { method: 'GET', path: '/outbox', title: 'Outbox', ...MAY, handle: outbox },
  { method: 'GET', path: '/outbox/:message', title: 'A message', ...MAY, handle: visit => message(visit) },
  { method: 'GET', path: '/children/:person/letters', title: 'Letters', handle: letters },
  { method: 'GET', path: '/children/:person/letters/:message', title: 'A letter', handle: letter },
  { method: 'POST', path: '/outbox/:message', title: 'Hold, let go or stop', ...MAY, handle: change },
  ...(site.demonstration
    ? ([
        { method: 'GET', path: '/outbox/mailbox', title: 'Mailbox', ...MAY, handle: mailbox },
        { method: 'GET', path: '/outbox/mailbox/:message', title: 'As received', ...MAY, handle: received },
      ] as const)
    : []),
]
