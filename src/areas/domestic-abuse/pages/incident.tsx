import type { Instant } from '../../../core/instant.ts'
import { type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Part, partsOf } from '../read.ts'
import { screen } from '../screen.ts'
import { toolOn } from '../tool-words.ts'
import { isFrontDoor, SCREENING, SCREENING_TOO } from '../who.ts'
import { close, take } from '../work-on.ts'
import { OneChild } from './one-child.tsx'
import { ScreenForm } from './screen-form.tsx'

const LIST = '/areas/domestic-abuse/notifications'

/** One incident: each child’s part of it, with what came before, what screening found and where it goes. */
export const incident: PageOf = {
  path: 'incident/:notification',
  title: 'Notification of domestic abuse',
  may: [...SCREENING, ...SCREENING_TOO, 'director', 'quality-lead'],
  async show(asked, problems) {
    const parts = await partsOf(asked.ctx, asked.path.notification ?? '')
    const [first] = parts
    if (!first) return 'not-found'
    const tool = await toolOn(asked.ctx, asked.ctx.today)
    return {
      title: `Notification of domestic abuse ${first.told.incident}`,
      wide: true,
      breadcrumbs: isFrontDoor(asked.viewer)
        ? [{ text: 'Domestic abuse', href: LIST }, { text: first.told.incident }]
        : [{ text: first.name, href: `/children/${first.told.subject}` }, { text: first.told.incident }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{first.told.incident}</span>
            {parts.map(({ name }) => name).join(', ')}
          </h1>
          <ScreenForm asked={asked} parts={parts} tool={tool} problems={problems} />
          {parts.map((part, i) => (
            <OneChild part={part} nth={i + 1} asked={asked} problems={problems} />
          ))}
        </>
      ),
    }
  },
  async act(asked) {
    const { ctx, viewer, form } = asked
    const parts = await partsOf(ctx, asked.path.notification ?? '')
    if (parts.length === 0) return 'not-found'
    const here = `/areas/domestic-abuse/incident/${parts[0]!.told.id}`
    if (form.do === 'screen') {
      const done = await screen(
        ctx,
        viewer,
        parts.map(({ told }) => told),
        form,
      )
      return done.ok ? { ok: true, value: { redirect: here, notice: SAVED } } : done
    }
    if (!isFrontDoor(viewer)) return 'not-found'
    const at = parts.findIndex(({ told }) => told.id === form.notification)
    const part = parts[at]
    if (!part) return 'not-found'
    const done = await work(asked, part, at + 1)
    if (!done.ok) return { ok: false, problems: done.problems.map(one => forForm(one, at + 1)) }
    const isOver = form.do === 'close' && parts.every(p => p.told.closedAt !== null || p === part)
    return {
      ok: true,
      value: {
        redirect: isOver ? LIST : here,
        notice: form.do === 'take' ? 'You have it now.' : SAVED,
      },
    }
  },
}

const SAVED = 'Saved. It is now part of the record.'

const forForm = ({ field, message }: Problem, nth: number): Problem =>
  field === undefined ? { message } : { field: `${field}-${nth}`, message }

/** Which version the person saw; one that never was where the form does not say. */
const seenOf = (text: string | undefined): Instant =>
  (/^\d{1,14}$/.test(text ?? '') ? Number(text) : 0) as Instant

async function work({ ctx, viewer, form }: Asked, { told }: Part, nth: number): Promise<Outcome<string>> {
  if (form.do === 'take') return take(ctx, viewer, told, seenOf(form.seen))
  if (form.do !== 'close') return refused('Choose what to do.')
  const typed = (name: string): string => (form[`${name}-${nth}`] ?? '').trim()
  const said = { route: typed('route'), reason: typed('reason'), sure: typed('sure') }
  return close(ctx, viewer, told, said, seenOf(form.seen))
}
