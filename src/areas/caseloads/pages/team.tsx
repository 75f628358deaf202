import { sum } from 'd3-array'
import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList, type Role } from '../../../engines/access/index.ts'
import type { Asked, PageOf, Viewer } from '../../../engines/area.ts'
import { teams } from '../../../engines/clocks/index.ts'
import { STATUSES, type Status } from '../../../engines/status/index.ts'
import { Details, Form, FormFields, StackingTable } from '../../../web/kit/index.ts'
import { type Caseload, caseloadsOf, type Held, heldInTeam, LONG_MONTHS, type Part } from '../read.ts'
import { QUESTIONS, setWeights, type Weights, weightsToday } from '../weights.ts'
import { OVER_ALL, SHARING, WATCHING, WEIGHING } from '../who.ts'

const TITLE = 'Caseloads'
export const HERE = '/areas/caseloads/team'
/** What is drawn for a team: more children than any team has. */
const MOST_LISTED = 500

export const isOneOf = (viewer: Viewer, roles: readonly Role[]): boolean =>
  viewer.roles.some(role => roles.includes(role))

/** The team whose caseloads are asked for: one's own, or any for those who look over all. */
export async function teamAsked({
  ctx,
  viewer,
  query,
  form,
}: Asked): Promise<{ team: string | null; all: string[] }> {
  const all = isOneOf(viewer, OVER_ALL) ? await teams(ctx) : viewer.team === null ? [] : [viewer.team]
  const wanted = form.team ?? query.team
  return { team: all.find(one => one === wanted) ?? viewer.team ?? all[0] ?? null, all }
}

/** Who in a team carries how much, and where work drifts; from here a worker's children are shared out. */
export const teamPage: PageOf = {
  path: 'team',
  title: TITLE,
  may: WATCHING,
  place: 'Caseloads',
  async show(asked, problems) {
    const { ctx, csrf, form, viewer } = asked
    const { team, all } = await teamAsked(asked)
    const held = team === null ? [] : await heldInTeam(ctx, team)
    const reviewed = team === null ? [] : await heldInTeam(ctx, team, 'reviews')
    await logList(
      ctx,
      'list',
      `${TITLE}, ${team ?? 'no team'}`,
      [...new Set([...held, ...reviewed].map(({ child }) => child))].slice(0, MOST_LISTED),
    )
    const { weights, set } = await weightsToday(ctx)
    const points = (one: Caseload): number =>
      sum(one.children, ({ status }) => (status ? weights[status] : 0))
    const caseloads = caseloadsOf(held).sort((a, b) => points(b) - points(a))
    const drifting = held.filter(one => one.lateContact > 0 || one.isLong)
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{team === null ? TITLE : `Caseloads of ${team}`}</h1>
          {all.length > 1 && <OtherTeams all={all} team={team} />}
          {caseloads.length === 0 && reviewed.length === 0 && (
            <p class="govuk-body">
              Nobody in this team works with a child whom you may see. Allocate children from “Without a
              worker”.
            </p>
          )}
          {caseloads.length > 0 && (
            <StackingTable
              caption={`Whoever carries most first. ${wordsOf(weights)}`}
              head={[
                'Worker',
                'Children',
                'Points',
                'Overdue',
                'In five days',
                'Drift',
                ...(isOneOf(viewer, SHARING) ? ['Do'] : []),
              ].map(text => ({ text }))}
              rows={caseloads.map(one => [
                { text: one.worker },
                { html: <Kinds children={one.children} /> },
                { text: (points(one) / 10).toFixed(1) },
                { text: String(sum(one.children, ({ late }) => late)) },
                { text: String(sum(one.children, ({ soon }) => soon)) },
                { text: String(one.children.filter(child => child.lateContact > 0 || child.isLong).length) },
                ...(isOneOf(viewer, SHARING)
                  ? [
                      {
                        html: <ShareOut team={team!} one={one} part="works" />,
                      },
                    ]
                  : []),
              ])}
            />
          )}
          <Reviewing team={team} caseloads={caseloadsOf(reviewed)} shares={isOneOf(viewer, SHARING)} />
          <h2 class="govuk-heading-m">Where work drifts</h2>
          {drifting.length === 0 ? (
            <p class="govuk-body">
              Nowhere: no visit or review is overdue, and no plan is older than {LONG_MONTHS} months.
            </p>
          ) : (
            <StackingTable
              caption={`A visit or a review is overdue, or a plan is older than ${LONG_MONTHS} months`}
              head={['Child', 'Worker', 'What'].map(text => ({ text }))}
              rows={drifting.map(one => [
                { html: <Child one={one} /> },
                { text: one.worker },
                { text: driftOf(one) },
              ])}
            />
          )}
          <p class="govuk-body-s gt-quiet">{LIST_SENTENCE}</p>
          {isOneOf(viewer, WEIGHING) && (
            <Details summaryText="Set how much each child counts" open={form.do === 'weights'}>
              {set && (
                <p class="govuk-body">
                  Since {formatDay(set.fromOn as never)}: {set.why}
                </p>
              )}
              <Form
                action={HERE}
                csrf={csrf}
                submitLabel="Save how much each counts"
                secondary
                hidden={{ do: 'weights', team: team ?? '' }}
              >
                <FormFields fields={QUESTIONS} values={form} errors={problems} />
              </Form>
            </Details>
          )}
        </>
      ),
    }
  },
  async act(asked) {
    if (!isOneOf(asked.viewer, WEIGHING)) return 'not-found'
    const done = await setWeights(asked)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}

const wordsOf = (weights: Weights): string =>
  `A child in need counts ${weights['in-need'] / 10}; ${(Object.keys(STATUSES) as Status[])
    .filter(one => one !== 'in-need')
    .map(one => `${STATUSES[one].toLowerCase()} ${weights[one] / 10}`)
    .join(', ')}.`

function OtherTeams({ all, team }: { all: readonly string[]; team: string | null }) {
  return (
    <p class="govuk-body">
      Other teams:{' '}
      {all
        .filter(one => one !== team)
        .map((one, i) => (
          <>
            {i > 0 && ', '}
            <a class="govuk-link" href={`${HERE}?team=${encodeURIComponent(one)}`}>
              {one}
            </a>
          </>
        ))}
    </p>
  )
}

const ShareOut = ({ team, one, part }: { team: string; one: Caseload; part: Part }) => (
  <a
    class="govuk-link"
    href={`/areas/caseloads/share?${new URLSearchParams({ team, worker: one.key, ...(part === 'reviews' ? { part } : {}) })}`}
  >
    Share out
    <span class="govuk-visually-hidden">
      {' '}
      the children {part === 'works' ? 'of' : 'reviewed by'} {one.worker}
    </span>
  </a>
)

type ReviewingProps = { team: string | null; caseloads: readonly Caseload[]; shares: boolean }

/** Whoever reviews how others work, and what is asked of them: reviews and conferences alone. */
function Reviewing({ team, caseloads, shares }: ReviewingProps) {
  if (team === null || caseloads.length === 0) return null
  const words = (one: Caseload, n: (held: Held) => number) => ({ text: String(sum(one.children, n)) })
  return (
    <>
      <h2 class="govuk-heading-m">Independent reviewing officers</h2>
      <StackingTable
        caption="Children whom they review, and which of their reviews and conferences are overdue or due in five days. From 50 to 70 children in care are good practice for one who works full time (IRO Handbook 2010, chapter 7)"
        head={['Reviewing officer', 'Children', 'Overdue', 'In five days', ...(shares ? ['Do'] : [])].map(
          text => ({ text }),
        )}
        rows={caseloads.map(one => [
          { text: one.worker },
          { html: <Kinds children={one.children} /> },
          words(one, ({ late }) => late),
          words(one, ({ soon }) => soon),
          ...(shares ? [{ html: <ShareOut team={team} one={one} part="reviews" /> }] : []),
        ])}
      />
    </>
  )
}

function Kinds({ children }: { children: readonly Held[] }) {
  const kinds = (Object.keys(STATUSES) as Status[])
    .map(status => ({ status, n: children.filter(one => one.status === status).length }))
    .filter(({ n }) => n > 0)
    .map(({ status, n }) => `${STATUSES[status]} ${n}`)
  const closed = children.filter(({ status }) => status === null).length
  if (closed > 0) kinds.push(`Nothing open ${closed}`)
  return (
    <>
      {children.length}
      <br />
      <span class="gt-quiet">{kinds.join(', ')}</span>
    </>
  )
}

export const Child = ({ one }: { one: Held }) => (
  <a class="govuk-link" href={`/children/${one.child}`}>
    {one.name}
  </a>
)

/** What drifts for a child, in words. */
export const driftOf = ({ lateContact, isLong, since }: Held): string =>
  [
    lateContact > 0
      ? lateContact === 1
        ? 'A visit or a review is overdue'
        : `${lateContact} visits or reviews are overdue`
      : '',
    isLong && since !== null ? `The plan goes on since ${formatDay(since)}` : '',
  ]
    .filter(Boolean)
    .join('. ')
