import { daysBetween, formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf, Viewer } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Pagination, pageOf, pagesOf, StackingTable, SubNavigation } from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { ASKING, DECIDING, GIVING } from '../actions/who.ts'
import { REQUESTED_BY } from '../records.ts'
import { hubsWaiting, type SaidNoLine, saidNo, type WaitingLine, waitingForHelp } from './read-requests.ts'

const TITLE = 'Requests for early help'
const PER_PAGE = 50
/** Families that said no: those who said it last. */
const SAID_NO = 20

export const REQUESTS = '/areas/early-help/requests'

/** A hub’s list of requests, the longest waiting first, each with the step that comes next; and the families that said no. */
export const requests: PageOf = {
  path: 'requests',
  title: TITLE,
  may: [...GIVING, 'front-door-manager'],
  async show({ ctx, query, viewer }) {
    const hubs = await hubsWaiting(ctx)
    const hub = hubs.find(one => one === query.hub) ?? null
    const page = pageOf(query.page)
    const { count, waiting } = await waitingForHelp(
      ctx,
      { limit: PER_PAGE, offset: (page - 1) * PER_PAGE },
      hub,
    )
    const no = await saidNo(ctx, SAID_NO, hub)
    const own = (n: number) =>
      `${REQUESTS}?${new URLSearchParams({ ...(hub === null ? {} : { hub }), page: String(n) })}`
    const pages = pagesOf({ page, perPage: PER_PAGE, total: count }, own)
    const shown = [...waiting, ...no].map(({ child }) => child)
    await logList(ctx, 'list', `${TITLE}, ${hub ?? 'all hubs'}`, [...new Set(shown)])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: 'Early help', href: '/areas/early-help/cases' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {hubs.length > 0 && (
            <SubNavigation
              label="Which hub"
              items={[
                { text: 'All hubs', href: REQUESTS, active: hub === null },
                ...hubs.map(one => ({
                  text: one,
                  href: `${REQUESTS}?${new URLSearchParams({ hub: one })}`,
                  active: one === hub,
                })),
              ]}
            />
          )}
          {waiting.length === 0 ? (
            <p class="govuk-body">
              Nobody waits. To ask for early help, open the child and choose “Ask for early help”.
            </p>
          ) : (
            <p class="govuk-body">
              <strong>{count === 1 ? '1 child waits' : `${count} children wait`}</strong>, the longest first.
            </p>
          )}
          {waiting.length > 0 && <Waiting ctx={ctx} viewer={viewer} waiting={waiting} />}
          {pages && <Pagination {...pages} landmarkLabel="Pages of this list" />}
          <h2 class="govuk-heading-m">Families that said no</h2>
          <SaidNo lines={no} />
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

type WaitingProps = { ctx: Ctx; viewer: Viewer; waiting: readonly WaitingLine[] }

const Waiting = ({ ctx, viewer, waiting }: WaitingProps) => (
  <StackingTable
    caption="Who waits"
    captionClasses="govuk-visually-hidden"
    head={['Child', 'Hub', 'Who asked', 'What would help', 'Since', 'What comes next'].map(text => ({
      text,
    }))}
    rows={waiting.map(line => [
      {
        html: (
          <a class="govuk-link" href={helpHref(line.child)}>
            {line.name}
          </a>
        ),
      },
      { text: line.hub ?? 'No hub yet' },
      { text: REQUESTED_BY[line.source] },
      { text: line.need ?? '–' },
      { text: `${formatDay(line.requestedOn)}, ${daysWaited(ctx, line)}` },
      { html: <Next viewer={viewer} line={line} /> },
    ])}
  />
)

const NEXT = {
  decide: { action: 'decide-early-help', text: 'Decide on the request', may: DECIDING },
  agree: { action: 'early-help-agreement', text: 'Ask the family, and record what they say', may: ASKING },
  start: { action: 'start-early-help', text: 'Start early help', may: GIVING },
} as const

/** The step that is next, as a link where the viewer may take it. */
function Next({ viewer, line }: { viewer: Viewer; line: WaitingLine }) {
  const { action, text, may } = NEXT[!line.isDecided ? 'decide' : line.isAgreed ? 'start' : 'agree']
  return may.some(role => viewer.roles.includes(role)) ? (
    <a class="govuk-link" href={`/children/${line.child}/${action}`}>
      {text}
      <span class="govuk-visually-hidden"> for {line.name}</span>
    </a>
  ) : (
    <span>{text}</span>
  )
}

/** Families that refused, or withdrew, since they were asked: who said so, and why. */
export const SaidNo = ({ lines }: { lines: readonly SaidNoLine[] }) =>
  lines.length === 0 ? (
    <p class="govuk-body">None of those asked for in the last months.</p>
  ) : (
    <StackingTable
      caption="They left the list, and come back when they agree"
      captionClasses="govuk-table__caption--s"
      head={['Child', 'Hub', 'Who said no', 'Why'].map(text => ({ text }))}
      rows={lines.map(line => [
        {
          html: (
            <a class="govuk-link" href={helpHref(line.child)}>
              {line.name}
            </a>
          ),
        },
        { text: line.hub ?? '–' },
        { text: `${line.askedOf ?? 'They'}, ${formatDay(line.saidOn)}` },
        { text: line.reason ?? 'No reason recorded' },
      ])}
    />
  )

function daysWaited({ today }: Ctx, { requestedOn }: WaitingLine): string {
  const days = daysBetween(requestedOn, today)
  return days === 1 ? '1 day' : `${days} days`
}
