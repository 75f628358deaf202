import { addDays, daysBetween, formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import type { Ctx } from '../../../engines/records/index.ts'
import { Pagination, pageOf, pagesOf, StackingTable, Tag } from '../../../web/kit/index.ts'
import { counted } from '../../../web/work/index.ts'
import { escalatedTo, type Limits, limitsToday, setLimits } from '../escalation.ts'
import { LOOK_DAYS, type Waiting, withoutWorker } from '../read.ts'
import { HOLDER, PRIORITY } from '../records.ts'
import { MANAGING, SETTING, WATCHING } from '../who.ts'
import { SetLimits } from './set-limits.tsx'

const TITLE = 'Without a worker: who holds the risk'
const HERE = '/areas/unallocated/holding'
const PER_PAGE = 50

/** Every child without a worker: since when, who holds the risk meanwhile, and who looked at it last. */
export const holding: PageOf = {
  path: 'holding',
  title: TITLE,
  may: WATCHING,
  place: 'Without a worker',
  daily: ['team-manager', 'head-of-service', 'director'],
  async show({ ctx, query, viewer, form, csrf }, problems) {
    const number = pageOf(query.page)
    const rows = await withoutWorker(ctx, { limit: PER_PAGE, offset: (number - 1) * PER_PAGE })
    const total = rows[0]?.total ?? 0
    await logList(
      ctx,
      'list',
      `${TITLE}, page ${number}`,
      rows.map(({ child }) => child),
    )
    const pages = pagesOf({ page: number, perPage: PER_PAGE, total }, to => `${HERE}?page=${to}`)
    const { limits, set } = await limitsToday(ctx)
    const mayManage = viewer.roles.some(role => MANAGING.includes(role))
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/unallocated/reports">
              Weekly reports to the director
            </a>
          </p>
          {rows.length === 0 ? (
            <p class="govuk-body">Every child with an open case has a worker.</p>
          ) : (
            <StackingTable
              caption="Those for whom nobody holds the risk first"
              captionClasses="govuk-visually-hidden"
              head={[
                'Child',
                'Without a worker since',
                'Holds the risk',
                'Meanwhile',
                'Last looked at',
                ...(mayManage ? ['Do'] : []),
              ].map(text => ({ text }))}
              rows={rows.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`/children/${one.child}`}>
                      {one.name}
                    </a>
                  ),
                },
                { html: <Since ctx={ctx} one={one} limits={limits} /> },
                { html: <Holder one={one} /> },
                { text: one.meanwhile ?? '' },
                { html: <Looked ctx={ctx} one={one} /> },
                ...(mayManage ? [{ html: <Do one={one} /> }] : []),
              ])}
            />
          )}
          {pages && <Pagination {...pages} />}
          <p class="govuk-hint">{LIST_SENTENCE}</p>
          <p class="govuk-body">
            After {counted(limits.headDays, 'day', 'days')} without a worker a child is for the head of
            service, after {counted(limits.directorDays, 'day', 'days')} for the director.
            {set && ` So it is since ${formatDay(set.fromOn)}: ${set.why}`}
          </p>
          {viewer.roles.some(role => SETTING.includes(role)) && (
            <SetLimits here={HERE} csrf={csrf} form={form} problems={problems} />
          )}
        </>
      ),
    }
  },
  async act(asked) {
    if (!asked.viewer.roles.some(role => SETTING.includes(role))) return 'not-found'
    const done = await setLimits(asked)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}

const Since = ({ ctx, one, limits }: { ctx: Ctx; one: Waiting; limits: Limits }) => {
  const by = escalatedTo(one.since, ctx.today, limits)
  return (
    <>
      {one.since === null
        ? 'Not known'
        : `${formatDay(one.since)}, ${counted(daysBetween(one.since, ctx.today), 'day', 'days')}`}{' '}
      {by === 'head' && <Tag text="For the head of service" classes="govuk-tag--orange" />}
      {by === 'director' && <Tag text="For the director" classes="govuk-tag--red" />}
    </>
  )
}

const Holder = ({ one }: { one: Waiting }) =>
  one.holder === null ? (
    <Tag text="Nobody" classes="govuk-tag--red" />
  ) : (
    <span>
      {one.holder}, {one.standing && HOLDER[one.standing].toLowerCase()}, since{' '}
      {one.heldFrom === null ? 'a day not known' : formatDay(one.heldFrom)}
    </span>
  )

const Looked = ({ ctx, one }: { ctx: Ctx; one: Waiting }) => {
  const isDue = one.lookedOn === null || one.lookedOn <= addDays(ctx.today, -LOOK_DAYS)
  return (
    <>
      {one.lookedOn === null ? 'Not yet' : `${formatDay(one.lookedOn)}, ${one.lookedBy ?? 'somebody'}`}{' '}
      {isDue && <Tag text="Look now" classes="govuk-tag--orange" />}
      {one.priority && (
        <>
          <br />
          <span class="gt-quiet">{PRIORITY[one.priority]}</span>
        </>
      )}
    </>
  )
}

const Do = ({ one }: { one: Waiting }) => (
  <ul class="govuk-list">
    {[
      ['allocate', 'Allocate'],
      ['hold-risk', 'Who holds the risk'],
      ['look-without-worker', 'Look at it'],
    ].map(([id, text]) => (
      <li>
        <a class="govuk-link" href={`/children/${one.child}/${id}`}>
          {text}
          <span class="govuk-visually-hidden">: {one.name}</span>
        </a>
      </li>
    ))}
  </ul>
)
