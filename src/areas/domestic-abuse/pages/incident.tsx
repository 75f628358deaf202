import type { Instant } from '../../../core/instant.ts'
import { type Outcome, type Problem, refused } from '../../../core/outcome.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type Part, partsOf } from '../read.ts'
import { SCREENING } from '../who.ts'
import { close, SCALE_NAMES, screen, take, WORDS } from '../work-on.ts'
import { OneChild } from './one-child.tsx'

const LIST = '/areas/domestic-abuse/notifications'

/** One incident: each child’s part of it, with what came before, what screening found and where it goes. */
export const incident: PageOf = {
  path: 'incident/:notification',
  title: 'Police notification',
  may: [...SCREENING, 'director', 'quality-lead'],
  async show(asked, problems) {
    const parts = await partsOf(asked.ctx, asked.path.notification ?? '')
    const [first] = parts
    if (!first) return 'not-found'
    return {
      title: `Police notification ${first.told.incident}`,
      wide: true,
      breadcrumbs: [{ text: 'Domestic abuse', href: LIST }, { text: first.told.incident }],
      body: (
        <>
          <h1 class="govuk-heading-l">
            <span class="govuk-caption-l">{first.told.incident}</span>
            {parts.map(({ name }) => name).join(', ')}
          </h1>
          {parts.map((part, i) => (
            <OneChild part={part} nth={i + 1} asked={asked} problems={problems} />
          ))}
        </>
      ),
    }
  },
  async act(asked) {
    if (!asked.viewer.roles.some(role => SCREENING.includes(role))) return 'not-found'
    const parts = await partsOf(asked.ctx, asked.path.notification ?? '')
    const at = parts.findIndex(({ told }) => told.id === asked.form.notification)
    const part = parts[at]
    if (!part) return 'not-found'
    const done = await work(asked, part, at + 1)
    if (!done.ok) return { ok: false, problems: done.problems.map(one => forForm(one, at + 1)) }
    const isOver = asked.form.do === 'close' && parts.every(p => p.told.closedAt !== null || p === part)
    return {
      ok: true,
      value: {
        redirect: isOver ? LIST : `/areas/domestic-abuse/incident/${parts[0]!.told.id}`,
        notice: asked.form.do === 'take' ? 'You have it now.' : 'Saved. It is now part of the record.',
      },
    }
  },
}

const forForm = ({ field, message }: Problem, nth: number): Problem =>
  field === undefined ? { message } : { field: `${field}-${nth}`, message }

/** Which version the person saw; one that never was where the form does not say. */
const seenOf = (text: string | undefined): Instant =>
  (/^\d{1,14}$/.test(text ?? '') ? Number(text) : 0) as Instant

async function work({ ctx, viewer, form }: Asked, { told }: Part, nth: number): Promise<Outcome<string>> {
  const typed = (names: readonly string[]) =>
    Object.fromEntries(names.map(name => [name, (form[`${name}-${nth}`] ?? '').trim()]))
  if (form.do === 'take') return take(ctx, viewer, told, seenOf(form.seen))
  if (form.do === 'screen') return screen(ctx, viewer, told, typed([...SCALE_NAMES, ...WORDS]))
  if (form.do !== 'close') return refused('Choose what to do.')
  const { route = '', reason = '', sure = '' } = typed(['route', 'reason', 'sure'])
  return close(ctx, viewer, told, { route, reason, sure }, seenOf(form.seen))
}
