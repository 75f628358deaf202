import { type Day, formatDay } from '../../../core/day.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type Due, dueOf } from '../../../engines/clocks/index.ts'
import { asService, type Ctx } from '../../../engines/records/index.ts'
import { dutyWords, OF_HELP } from '../clocks.ts'
import { casesLed } from '../partner-lead.ts'

const TITLE = 'Cases I lead'

/** Where a partner finds the early help cases that they lead. */
export const LED = '/areas/early-help/cases-i-lead'

/** The early help cases that a partner leads now: theirs alone, while they are. */
export const casesILead: PageOf = {
  path: 'cases-i-lead',
  title: TITLE,
  may: [PARTNER],
  place: TITLE,
  async show({ ctx }) {
    const led = await casesLed(ctx)
    const due = await firstDue(
      ctx,
      led.map(({ child }) => child),
    )
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {led.length === 0 ? (
            <p class="govuk-body">You lead no early help case at the moment.</p>
          ) : (
            <ul class="govuk-list govuk-list--spaced">
              {led.map(({ child, name, episode }) => (
                <li>
                  <a class="govuk-link" href={`${LED}/${child}`}>
                    {name}
                  </a>
                  <span class="gt-quiet"> Early help since {formatDay(episode.startedOn)}</span>
                  <FirstDue due={due.get(child)} today={ctx.today} />
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    }
  },
}

/** What is due first in each case, read with the service's eyes: no record is granted to a partner. */
async function firstDue(ctx: Ctx, children: readonly string[]): Promise<Map<string, Due>> {
  const first = new Map<string, Due>()
  await asService(ctx, async () => {
    for (const child of children) {
      const [due] = await dueOf(ctx, { whose: { child }, clocks: OF_HELP }, { limit: 1, offset: 0 })
      if (due) first.set(child, due)
    }
  })
  return first
}

const FirstDue = ({ due, today }: { due?: Due; today: Day }) =>
  due === undefined ? null : (
    <span class="govuk-!-display-block">
      {dutyWords(due.clock)}
      {due.dueOn < today ? (
        <strong> overdue since {formatDay(due.dueOn)}</strong>
      ) : (
        ` by ${formatDay(due.dueOn)}`
      )}
    </span>
  )
