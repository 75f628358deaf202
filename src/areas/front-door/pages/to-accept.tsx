import { type Day, daysBetween, formatDay, parseDay } from '../../../core/day.ts'
import { dayOf, formatInstant, type Instant } from '../../../core/instant.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { Asked, PageOf, Viewer } from '../../../engines/area.ts'
import { StackingTable, Tag } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../board/deciders.ts'
import { answeredCases, type WaitingCase, waitingCases } from '../board/waiting-cases.ts'
import type { Colour } from '../ratings.ts'
import { CONTACT_OUTCOME } from '../records.ts'
import { wordOf } from './small-form.tsx'
import { ColourTag } from './words.tsx'

const TITLE = 'Cases that wait to be accepted'

/** What the front door handed on and no team has answered: how long each waits, and which deadlines run on meanwhile. */
export const toAccept: PageOf = {
  path: 'to-accept',
  title: TITLE,
  may: ['team-manager', ...FRONT_DOOR, 'director', 'quality-lead'],
  place: 'To accept',
  daily: ['team-manager'],
  async show(asked) {
    const { ctx, viewer } = asked
    const waiting = await waitingCases(ctx, viewer.team)
    const answered = await answeredCases(ctx)
    await logList(ctx, 'list', TITLE, [...new Set([...waiting, ...answered].map(({ child }) => child))])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            Until a team accepts, the front door has the case, and every deadline of the child runs on.
          </p>
          {waiting.length === 0 ? (
            <p class="govuk-body">None waits.</p>
          ) : (
            <StackingTable
              caption={`The longest waits ${days(Math.max(...waiting.map(one => waits(one.handedAt, ctx.today))))}`}
              head={['Child', 'Rating', 'For', 'Team', 'Waits', 'Due meanwhile', 'Answer'].map(text => ({
                text,
              }))}
              rows={waiting.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`/children/${one.child}`}>
                      {one.name}
                    </a>
                  ),
                },
                { html: <ColourTag colour={one.colour as Colour | null} /> },
                { text: wordOf(CONTACT_OUTCOME, one.outcome) },
                { text: one.toTeam },
                {
                  html: (
                    <>
                      {days(waits(one.handedAt, ctx.today))}
                      <br />
                      <span class="gt-quiet">
                        Since {formatInstant(one.handedAt)}, {one.handedBy}
                        {one.notDone && `. Not done yet: ${one.notDone}`}
                      </span>
                    </>
                  ),
                },
                { html: <Deadlines one={one} asked={asked} /> },
                { html: <Answers one={one} viewer={viewer} /> },
              ])}
            />
          )}
          {answered.length > 0 && (
            <StackingTable
              caption="Answered in 28 days"
              captionClasses="govuk-table__caption--m"
              head={['Child', 'Team', 'Answer', 'After', 'Why not'].map(text => ({ text }))}
              rows={answered.map(one => [
                { text: one.name },
                { text: one.toTeam },
                { text: `${one.why === null ? 'Accepted' : 'Not accepted'}, ${one.answeredBy}` },
                { text: days(daysBetween(dayOf(one.handedAt), dayOf(one.answeredAt))) },
                { text: one.why ?? '' },
              ])}
            />
          )}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

const days = (n: number): string => (n === 1 ? '1 day' : `${n} days`)
const waits = (since: Instant, today: Day): number => daysBetween(dayOf(since), today)

/** What falls due for the child while the case waits: waiting moves none of it. */
const Deadlines = ({ one, asked }: { one: WaitingCase; asked: Asked }) =>
  one.runs.length === 0 ? (
    <>None runs</>
  ) : (
    <ul class="govuk-list">
      {one.runs.map(({ clock, due }) => {
        const on = parseDay(due)
        return (
          <li>
            {asked.todo(clock)}
            {on !== undefined && `, by ${formatDay(on)}`}{' '}
            {on !== undefined && on < asked.ctx.today && <Tag text="Overdue" classes="govuk-tag--red" />}
          </li>
        )
      })}
    </ul>
  )

const ANSWERING: readonly string[] = ['team-manager', 'head-of-service']

const Answers = ({ one, viewer }: { one: WaitingCase; viewer: Viewer }) =>
  viewer.roles.some(role => ANSWERING.includes(role)) &&
  (viewer.roles.includes('head-of-service') || viewer.team?.toLowerCase() === one.toTeam.toLowerCase()) ? (
    <>
      <a class="govuk-link" href={`/children/${one.child}/accept-case`}>
        Accept<span class="govuk-visually-hidden"> {one.name}</span>
      </a>
      <br />
      <a class="govuk-link" href={`/children/${one.child}/decline-case`}>
        Do not accept<span class="govuk-visually-hidden"> {one.name}</span>
      </a>
    </>
  ) : (
    <>{one.toTeam} answers</>
  )
