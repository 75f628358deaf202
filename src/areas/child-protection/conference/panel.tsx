import { type Day, formatDay } from '../../../core/day.ts'
import { mayAct } from '../../../engines/access/index.ts'
import type { Panel } from '../../../engines/area.ts'
import { type Ctx, list } from '../../../engines/records/index.ts'
import { conferencesHref } from './form.tsx'
import { Conference, DECISION } from './records.ts'
import { CHAIRING } from './who.ts'

type Due = { clock: string; dueOn: Day | null }

/** The conference that is to be held, as its clock says; nothing where none is. */
const nextDue = (ctx: Ctx, child: string): Promise<Due[]> =>
  ctx.db.kept<Due>(
    `select clock, due_on as "dueOn" from clock_run
     where child_id = $1 and clock in ('icpc-15', 'rcpc-first', 'rcpc-next') and state in ('running', 'cannot-tell')
       and met_on is null order by due_on nulls last, clock`,
    [child],
  )

const WHAT: Readonly<Record<string, string>> = {
  'icpc-15': 'The initial child protection conference is to come',
  'rcpc-first': 'The first review conference is to come',
  'rcpc-next': 'The next review conference is to come',
}

/** On the child's page: which conference comes next and by when, what the last decided, and the way to write one down. */
export const conferencePanel: Panel = {
  place: 'workers',
  title: 'Child protection conference',
  async show(ctx, child) {
    const [due, [last], isChair] = await ctx.db.together(
      () =>
        [
          nextDue(ctx, child),
          list(ctx, Conference, child, { by: 'heldOn', most: 1 }),
          mayAct(ctx, CHAIRING),
        ] as const,
    )
    const [next] = due
    if (!next && !last) return null
    const isPast = (on: Day) => on < ctx.today
    return (
      <>
        {next && (
          <p class="govuk-body">
            {WHAT[next.clock]}
            {next.dueOn !== null &&
              (isPast(next.dueOn)
                ? `: it was to be held by ${formatDay(next.dueOn)}`
                : `, by ${formatDay(next.dueOn)}`)}
            .{' '}
            {last &&
              last.nextOn !== null &&
              last.nextOn >= ctx.today &&
              `It is on ${formatDay(last.nextOn)}.`}
          </p>
        )}
        {last && (
          <p class="govuk-body">
            {formatDay(last.heldOn)}: {lower(DECISION[last.decision])}.
          </p>
        )}
        <p class="govuk-body-s">
          {last && (
            <a class="govuk-link" href={conferencesHref(child)}>
              All conferences
            </a>
          )}
          {last && next && isChair && ctx.knownAt === null && ' · '}
          {next && isChair && ctx.knownAt === null && (
            <a class="govuk-link" href={`/areas/child-protection/children/${child}/conference`}>
              Record the conference
            </a>
          )}
        </p>
      </>
    )
  },
}

const lower = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
