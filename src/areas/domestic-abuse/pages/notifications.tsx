import { addDays, type Day, formatDay } from '../../../core/day.ts'
import { formatInstant, type Instant, londonInstant } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { StackingTable, SubNavigation, Tag } from '../../../web/kit/index.ts'
import { PRESENT, TELLER } from '../codes.ts'
import { type Line, notifications, versionOf } from '../read.ts'
import { ROUTE } from '../records.ts'
import { readAt, type Teller } from '../told-by-partners/teller.ts'
import { type WaitingChild, waitingChildren } from '../told-by-partners/waiting.ts'
import { triageBy } from '../triage-by.ts'
import { SCREENING } from '../who.ts'
import { LevelTag } from './words.tsx'

const TITLE = 'Notifications of domestic abuse'
const HERE = '/areas/domestic-abuse/notifications'
const MOST = 300
/** Seconds between two looks at what others did. */
const LIVE = 10

/** The list of a morning’s meeting: every notification that is open, worked by several people at once. */
export const notificationsPage: PageOf = {
  path: 'notifications',
  title: TITLE,
  may: [...SCREENING, 'director', 'quality-lead'],
  place: 'Domestic abuse',
  daily: ['front-door-worker', 'front-door-manager'],
  async show({ ctx, query, viewer }) {
    const isClosed = query.show === 'closed'
    const closedSince = isClosed ? londonInstant(addDays(ctx.today, -7), '00:00') : null
    const lines = await notifications(ctx, { closedSince, most: MOST })
    const waiting = isClosed ? [] : await waitingChildren(ctx, MOST)
    const version = versionOf([...lines, ...waiting, { today: ctx.today }])
    // Whoever has this very list already is shown nothing again, and nothing is logged.
    if (query.seen === version) return { title: TITLE, body: <p data-live-same hidden></p> }
    await logList(
      ctx,
      'list',
      isClosed ? `${TITLE}, closed` : TITLE,
      lines.map(({ child }) => child),
    )
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {viewer.roles.some(role => SCREENING.includes(role)) && (
            <p class="govuk-body">
              <a class="govuk-button" href="/areas/domestic-abuse/new">
                Write down a notification
              </a>
            </p>
          )}
          <SubNavigation
            label="Show"
            items={[
              { href: HERE, text: 'Open', active: !isClosed },
              { href: `${HERE}?show=closed`, text: 'Closed in seven days', active: isClosed },
            ]}
          />
          <div id="board" data-live={LIVE} data-live-version={version}>
            {lines.length + waiting.length === 0 ? (
              <p class="govuk-body">{isClosed ? 'None in seven days.' : 'Every notification is closed.'}</p>
            ) : (
              <Lines today={ctx.today} lines={lines} waiting={waiting} />
            )}
          </div>
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

type LinesProps = { today: Day; lines: readonly Line[]; waiting: readonly WaitingChild[] }

/** One list, the most worrying first: what partners wrote stands among what is on the record already. */
const Lines = ({ today, lines, waiting }: LinesProps) => (
  <StackingTable
    caption="The most worrying first"
    captionClasses="govuk-visually-hidden"
    head={[
      'Screened',
      'Child',
      'Where the child was',
      'Happened',
      'Decide by',
      'In 12 months',
      'Who looks at it',
      'Goes',
    ].map(text => ({ text }))}
    rows={[
      ...waiting.map(one => ({ level: one.level, at: one.sentAt, cells: waitingCells(one, today) })),
      ...lines.map(one => ({ level: one.level ?? 0, at: one.notifiedAt, cells: cellsOf(one, today) })),
    ]
      .toSorted((a, b) => b.level - a.level || a.at - b.at)
      .map(({ cells }) => cells)}
  />
)

const happened = (one: { happenedAt: Instant; incident: string }) => ({
  html: (
    <>
      {formatInstant(one.happenedAt)}
      <br />
      <span class="gt-quiet">
        <bdi>{one.incident}</bdi>
      </span>
    </>
  ),
})

const presentOf = (code: string | null) => ({
  text: PRESENT[(code ?? 'unknown') as keyof typeof PRESENT] ?? '',
})

/** By when the morning’s meeting decides, and whether that has passed: nothing of what is closed. */
const decideBy = (told: Instant | null, today: Day) => ({
  html:
    told === null ? (
      <>Closed</>
    ) : (
      <>
        {formatDay(triageBy(told))}{' '}
        {triageBy(told) < today && <Tag text="Overdue" classes="govuk-tag--red" />}
      </>
    ),
})

const cellsOf = (one: Line, today: Day) => [
  {
    html: (
      <>
        <LevelTag level={one.level} />
        {one.theirLevel !== null && <ByThem teller={one.teller} by={one.sentBy} level={one.theirLevel} />}
      </>
    ),
  },
  {
    html: (
      <a class="govuk-link" id={`open-${one.id}`} href={`/areas/domestic-abuse/incident/${one.id}`}>
        {one.name}
      </a>
    ),
  },
  presentOf(one.present),
  happened(one),
  decideBy(one.closedAt === null ? one.notifiedAt : null, today),
  { text: one.before === 0 ? 'The first' : `${one.before} before` },
  { text: one.holder ?? 'Nobody yet' },
  { text: one.route === null ? 'Not said yet' : (ROUTE[one.route as keyof typeof ROUTE] ?? '') },
]

const waitingCells = (one: WaitingChild, today: Day) => [
  {
    html: (
      <>
        <LevelTag level={one.level} />
        <ByThem teller={one.teller} by={`${one.sentBy}, ${one.agency}`} level={one.level} />
      </>
    ),
  },
  {
    html: (
      <a class="govuk-link" id={`told-${one.report}-${one.nth}`} href={readAt(one.teller, one.report)}>
        <bdi>{one.name}</bdi>
      </a>
    ),
  },
  presentOf(one.present),
  happened(one),
  decideBy(one.sentAt, today),
  { text: 'Not looked for yet' },
  { text: 'Nobody yet' },
  { text: 'Not taken over yet' },
]

/** Marks what is the police’s, or a health service’s, own score. */
const ByThem = ({ teller, by, level }: { teller: Teller; by: string | null; level: number }) => (
  <>
    <br />
    <span class="gt-quiet">
      Screened by {TELLER[teller].toLowerCase()}, level {level}
      {by && `: ${by}`}
    </span>
  </>
)
