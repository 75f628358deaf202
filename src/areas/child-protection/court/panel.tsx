import { type Day, formatDay } from '../../../core/day.ts'
import { mayAct } from '../../../engines/access/index.ts'
import type { Panel } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { statusesOf, statusOn } from '../../../engines/status/index.ts'
import { beforeCourtHref } from './begin.tsx'
import { isOpen, worksBeforeCourt } from './open-work.ts'
import { GATEWAY_DECIDES } from './who.ts'

type Due = { clock: string; dueOn: Day | null }

const dues = (ctx: Ctx, child: string): Promise<Due[]> =>
  ctx.db.kept<Due>(
    `select clock, due_on as "dueOn" from clock_run
     where child_id = $1 and clock in ('plo-letter', 'plo-first-meeting', 'plo-pre-proceedings') and state = 'running'
       and met_on is null order by due_on, clock`,
    [child],
  )

const WHAT: Readonly<Record<string, string>> = {
  'plo-letter': 'The letter before proceedings is to be sent',
  'plo-first-meeting': 'The first meeting is to be held',
  'plo-pre-proceedings': 'It is to be decided whether to step down or to go to court',
}

/**
 * On the child's page: that work before court goes on and what comes next; for whoever decides at the legal gateway the way to
 * begin it, while a protection plan shows that it may be thought of.
 */
export const beforeCourtPanel: Panel = {
  place: 'workers',
  title: 'Work before court',
  async show(ctx, child, page) {
    const [works, due, mayDecide, spells] = await ctx.db.together(
      () =>
        [
          worksBeforeCourt(ctx, child),
          dues(ctx, child),
          mayAct(ctx, GATEWAY_DECIDES),
          page?.statuses ?? statusesOf(ctx, child),
        ] as const,
    )
    const [last] = works
    const goesOn = last !== undefined && isOpen(last)
    const isThoughtOf =
      mayDecide && ctx.knownAt === null && statusOn(spells, ctx.today)?.status === 'protection'
    if (!goesOn && !isThoughtOf) return null
    const next = due[0]
    return (
      <>
        {goesOn && (
          <p class="govuk-body">
            It goes on{last.startedOn !== null && ` since ${formatDay(last.startedOn)}`}.{' '}
            {next?.dueOn != null && `${WHAT[next.clock]} by ${formatDay(next.dueOn)}.`}
          </p>
        )}
        <p class="govuk-body-s">
          <a
            class="govuk-link"
            href={
              goesOn ? beforeCourtHref(child) : `/areas/child-protection/children/${child}/begin-before-court`
            }
          >
            {goesOn ? 'What was decided and done' : 'Begin work before court'}
          </a>
        </p>
      </>
    )
  },
}
