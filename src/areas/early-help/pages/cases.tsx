import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Pagination, pagesOf, StackingTable, SubNavigation, Tag } from '../../../web/kit/index.ts'
import { helpHref } from '../actions/doing.ts'
import { MANAGING } from '../actions/who.ts'
import { AGENCY, STEP } from '../records.ts'
import { LED_BY_PARTNERS } from './led-by-partners.tsx'
import { type CaseLine, openCases, type StepLine, stepsWaiting, type WhoseCases } from './read-cases.ts'
import { saidNo, type WaitingLine, waitingForHelp } from './read-requests.ts'
import { REQUESTS, SaidNo } from './requests.tsx'
import { STARS } from './stars.tsx'
import { YOUNG_CARERS } from './young-carers.tsx'

const PATH = '/areas/early-help/cases'
const PER_PAGE = 50
const MOST_WAITING = 10

const DUE: Readonly<Record<string, string>> = {
  'early-help-assessment': 'Assessment',
  'early-help-review': 'Review',
  'early-help-action': 'Action',
}

/** Open early help by team and lead, with what is due first; and who waits for it to begin. */
export const cases: PageOf = {
  path: 'cases',
  title: 'Early help',
  may: ['early-help-worker', 'team-manager'],
  place: 'Early help',
  daily: ['early-help-worker'],
  async show(asked) {
    const { ctx, query } = asked
    const lists = listsFor(asked)
    const shown = lists.find(({ key }) => key === query.whose) ?? lists[0]!
    const page = /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1
    const { total, cases } = await openCases(ctx, shown.whose, {
      limit: PER_PAGE,
      offset: (page - 1) * PER_PAGE,
    })
    const { count, waiting } = await waitingForHelp(ctx, { limit: MOST_WAITING })
    const no = await saidNo(ctx, MOST_WAITING)
    const steps = await stepsWaiting(ctx, asked.viewer.team, MOST_WAITING)
    const seen = [...cases, ...waiting, ...no, ...steps].map(({ child }) => child)
    await logList(ctx, 'list', `Early help, ${shown.text}, page ${page}`, [...new Set(seen)])
    const href = (key: string, to = 1) => `${PATH}?whose=${key}${to > 1 ? `&page=${to}` : ''}`
    const pages = pagesOf({ page, perPage: PER_PAGE, total }, to => href(shown.key, to))
    return {
      title: 'Early help',
      wide: true,
      body: (
        <>
          <h1 class="govuk-heading-l">Early help</h1>
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/early-help/in-open-cases">
              Early help inside open cases of social care
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={LED_BY_PARTNERS}>
              Early help led by other agencies
            </a>
          </p>
          <SubNavigation
            label="Whose early help"
            items={lists.map(({ key, text }) => ({ text, href: href(key), active: key === shown.key }))}
          />
          <p class="govuk-body">
            <strong>{total === 1 ? '1 child' : `${total} children`}</strong> with early help open.
          </p>
          {byTeam(cases).map(([team, lines]) => (
            <CaseTable ctx={ctx} team={team} lines={lines} />
          ))}
          {pages && <Pagination {...pages} />}
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/early-help/groups">
              Group programmes
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={YOUNG_CARERS}>
              Young carers register
            </a>
          </p>
          {MANAGING.some(role => asked.viewer.roles.includes(role)) && (
            <p class="govuk-body">
              <a class="govuk-link" href={STARS}>
                Outcome stars to check
              </a>
            </p>
          )}
          <h2 class="govuk-heading-m">Steps that wait for an answer</h2>
          <Steps steps={steps} team={asked.viewer.team} />
          <h2 class="govuk-heading-m">Waiting for early help</h2>
          <Waiting waiting={waiting} count={count} />
          <h2 class="govuk-heading-m">Families that said no</h2>
          <SaidNo lines={no} />
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

/** The lists of early help that this viewer may choose from, the first one shown when none is chosen. */
function listsFor({ viewer }: Asked): { key: string; text: string; whose: WhoseCases }[] {
  const own = { key: 'mine', text: 'My children', whose: { account: viewer.account } }
  const everyone = { key: 'all', text: 'All early help', whose: 'everyone' as const }
  const ofTeam = viewer.team ? [{ key: 'team', text: viewer.team, whose: { team: viewer.team } }] : []
  return viewer.roles.includes('early-help-worker') ? [own, ...ofTeam, everyone] : [everyone, ...ofTeam]
}

function byTeam(cases: readonly CaseLine[]): [string, CaseLine[]][] {
  const teams = new Map<string, CaseLine[]>()
  for (const line of cases) {
    const team = line.team ?? 'No team yet'
    teams.set(team, [...(teams.get(team) ?? []), line])
  }
  return [...teams]
}

const CaseTable = ({ ctx, team, lines }: { ctx: Ctx; team: string; lines: readonly CaseLine[] }) => (
  <StackingTable
    caption={team}
    captionClasses="govuk-table__caption--m"
    head={['Child', 'Who leads', 'Worker', 'Hub', 'Since', 'Due next'].map(text => ({ text }))}
    rows={lines.map(line => [
      {
        html: (
          <>
            <a class="govuk-link" href={helpHref(line.child)}>
              {line.name}
            </a>
            {line.steppingTo && <span class="gt-quiet"> Step up proposed to {line.steppingTo}</span>}
          </>
        ),
      },
      {
        html: line.lead ? (
          `${line.lead}, ${line.agencyName ?? AGENCY[line.agency as keyof typeof AGENCY]}`
        ) : (
          <strong>Nobody leads</strong>
        ),
      },
      { text: line.worker ?? 'No worker' },
      { text: line.hub ?? '–' },
      { text: formatDay(line.startedOn) },
      { html: <Due ctx={ctx} line={line} /> },
    ])}
  />
)

function Due({ ctx, line: { clock, dueOn } }: { ctx: Ctx; line: CaseLine }) {
  if (clock === null || dueOn === null) return <>Nothing</>
  return (
    <>
      {DUE[clock]} by {formatDay(dueOn)}{' '}
      {dueOn < ctx.today && <Tag text="Overdue" classes="govuk-tag--red" />}
    </>
  )
}

function Steps({ steps, team }: { steps: readonly StepLine[]; team: string | null }) {
  if (steps.length === 0) return <p class="govuk-body">No step up or down waits for an answer.</p>
  return (
    <StackingTable
      head={['Child', 'Step', 'For which team', 'Proposed'].map(text => ({ text }))}
      rows={steps.map(step => [
        {
          html: (
            <a class="govuk-link" href={helpHref(step.child)}>
              {step.name}
            </a>
          ),
        },
        { text: STEP[step.direction] },
        { html: step.toTeam === team ? <strong>{step.toTeam}</strong> : step.toTeam },
        { text: [formatDay(step.proposedOn), step.proposedBy].filter(Boolean).join(', by ') },
      ])}
    />
  )
}

const Waiting = ({ waiting, count }: { waiting: readonly WaitingLine[]; count: number }) => (
  <>
    <p class="govuk-body">
      <a class="govuk-link" href={REQUESTS}>
        {waiting.length === 0 ? 'Requests: nobody is waiting' : `Work through the requests: ${count}`}
      </a>
    </p>
    {waiting.length > 0 && (
      <ul class="govuk-list">
        {waiting.map(line => (
          <li>
            <a class="govuk-link" href={helpHref(line.child)}>
              {line.name}
            </a>
            <span class="gt-quiet">
              {` since ${formatDay(line.requestedOn)}: ${line.isDecided ? 'agreement, then to begin' : 'a decision'}`}
            </span>
          </li>
        ))}
      </ul>
    )}
  </>
)
