import { formatDay } from '../../../core/day.ts'
import { formatInstant, type Instant } from '../../../core/instant.ts'
import { refused } from '../../../core/outcome.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type Ctx, insert, inTurn, type Row } from '../../../engines/records/index.ts'
import { childHref, recordHref } from '../../../web/child/index.ts'
import { Form, FormFields, InsetText, Tag } from '../../../web/kit/index.ts'
import { isOfficeTime, lastClosing } from '../office.ts'
import { adultCallsSince, type Handed, handedOver, shiftsFrom, takenSince } from '../read.ts'
import { ON_CALL, TakenOver } from '../records.ts'
import { ON_DUTY } from '../who.ts'
import { ADULT_CALLS } from './adult-calls.tsx'

const TITLE = 'Handover'
const HERE = '/areas/out-of-hours/handover'

/** Everything since the day team went home, child by child, on one page that can be read on a telephone. */
export const handover: PageOf = {
  path: 'handover',
  title: TITLE,
  may: [...ON_DUTY, 'director'],
  place: 'Handover',
  daily: ['front-door-worker', 'front-door-manager'],
  async show({ ctx, csrf, form, viewer, todo }, problems) {
    const since = lastClosing(ctx.now)
    const { children, more } = await handedOver(ctx, since, (kind, id) => recordHref(ctx, kind, id))
    await logList(
      ctx,
      'list',
      `Handover since ${formatInstant(since)}`,
      children.map(({ child }) => child),
    )
    const adults = await adultCallsSince(ctx, since)
    const taken = await takenSince(ctx, since)
    const last = taken.at(-1)
    const onCall = (await shiftsFrom(ctx, ctx.now)).filter(one => one.fromAt <= ctx.now)
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">Since {formatInstant(since)}, when the day team went home</span>
              {TITLE}
            </h1>
            <TakenTurns taken={taken} />
            {children.length === 0 && (
              <p class="govuk-body">Nothing reached us and nothing was done since then.</p>
            )}
            {children.map(one => (
              <OneChild ctx={ctx} one={one} after={last?.takenAt ?? null} todo={todo} />
            ))}
            {more > 0 && (
              <InsetText>
                {more === 1 ? 'One more child is' : `${more} more children are`} not shown: those above are
                the most urgent.
              </InsetText>
            )}
            <p class="govuk-hint">{LIST_SENTENCE}</p>
            <p class="govuk-body">
              <a class="govuk-link" href={ADULT_CALLS}>
                Calls about an adult alone
              </a>
              : {adults === 0 ? 'none' : adults} since then.
            </p>
            {last?.account !== viewer.account && viewer.roles.some(role => ON_DUTY.includes(role)) && (
              <>
                <h2 class="govuk-heading-m">Take over</h2>
                <Form
                  action={HERE}
                  csrf={csrf}
                  submitLabel="I take this over"
                  keeps
                  hidden={{ since: String(since), after: last?.id ?? '' }}
                >
                  <FormFields
                    fields={[
                      {
                        name: 'says',
                        type: 'textarea',
                        label: TakenOver.fields.says.label,
                        optional: true,
                        marks: false,
                      },
                    ]}
                    values={form}
                    errors={problems}
                  />
                </Form>
              </>
            )}
          </div>
          <aside class="govuk-grid-column-one-third" aria-labelledby="on-call">
            <h2 class="govuk-heading-s" id="on-call">
              On call now
            </h2>
            {onCall.length === 0 && (
              <p class="govuk-body">
                {isOfficeTime(ctx.now) ? 'The day team is here.' : 'Nobody is on the rota for this hour.'}
              </p>
            )}
            <ul class="govuk-list">
              {onCall.map(one => (
                <li>
                  {ON_CALL[one.role]}: <strong>{one.worker}</strong>, {one.reachedAt}
                </li>
              ))}
            </ul>
            <p class="govuk-body">
              <a class="govuk-link" href="/areas/out-of-hours/rota">
                The rota
              </a>
            </p>
            <p class="govuk-body">
              <a class="govuk-link" href="/areas/homelessness/presentations">
                Young people with nowhere to live
              </a>
            </p>
          </aside>
        </div>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    if (!viewer.roles.some(role => ON_DUTY.includes(role))) return 'not-found'
    // One person at a time takes over: of two at one moment the second waits here, and is then told.
    await inTurn(ctx, 'duty handover')
    const since = lastClosing(ctx.now)
    if (form.since !== String(since))
      return refused('The day team has been here and gone since you opened this page. Open it again.')
    const last = (await takenSince(ctx, since)).at(-1)
    if (last?.account === viewer.account)
      return refused(`You have it already: you took it over on ${formatInstant(last.takenAt)}.`)
    if (form.after !== (last?.id ?? ''))
      return refused(
        last
          ? `${last.takenBy} took this over on ${formatInstant(last.takenAt)}. Open it again, and take it over from them.`
          : 'Nobody has taken this over yet. Open it again.',
      )
    const done = await insert(ctx, TakenOver, '', {
      fromAt: since,
      takenAt: ctx.now,
      takenBy: viewer.name,
      account: viewer.account,
      says: (form.says ?? '').trim() || null,
    })
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'You have taken it over.' } } : done
  },
}

/** Who took it over, shift by shift. */
const TakenTurns = ({ taken }: { taken: readonly Row<typeof TakenOver>[] }) =>
  taken.length === 0 ? null : (
    <InsetText>
      {taken.map(({ takenBy, takenAt, says }, nth) => (
        <p class="govuk-body">
          {nth === 0 ? 'Taken over by' : 'Then by'} <strong>{takenBy}</strong> on {formatInstant(takenAt)}.
          {says && ` ${says}`}
        </p>
      ))}
    </InsetText>
  )

type OneChildProps = {
  ctx: Ctx
  one: Handed
  /** When it was last taken over. */
  after: Instant | null
  todo(clock: string): string
}

const OneChild = ({ ctx, one, after, todo }: OneChildProps) => (
  <section aria-labelledby={`child-${one.child}`}>
    <h2 class="govuk-heading-m" id={`child-${one.child}`}>
      <a class="govuk-link" href={childHref(ctx, one.child)}>
        {one.name}
      </a>{' '}
      {one.colour === 'red' && <Tag text="Red" classes="govuk-tag--red" />}
    </h2>
    {one.notes.map(note => (
      <InsetText>
        <strong>First: {note.first}</strong>
        {note.byAt !== null && `, by ${formatInstant(note.byAt)}`} ({note.writtenBy},{' '}
        {formatInstant(note.writtenAt)})
      </InsetText>
    ))}
    <h3 class="govuk-heading-s">What happened</h3>
    <ul class="govuk-list govuk-list--bullet">
      {one.told.map(told => (
        <li>
          <a class="govuk-link" href={told.href}>
            {told.at === null ? formatDay(told.fromOn) : formatInstant(told.at)}
          </a>
          : {told.title}
          {told.detail && `. ${told.detail}`}
          {after !== null && told.recordedAt > after && ' (written down after it was taken over)'}
        </li>
      ))}
      {one.advice.map(advice => (
        <li>
          Legal advice asked of {advice.adviser} on {formatInstant(advice.askedAt)}:{' '}
          {advice.advisedAt === null ? 'no answer yet' : `answered on ${formatInstant(advice.advisedAt)}`}.{' '}
          <a class="govuk-link" href={recordHref(ctx, 'duty_legal_advice', advice.id)}>
            Open the advice<span class="govuk-visually-hidden"> about {one.name}</span>
          </a>
        </li>
      ))}
      {one.told.length + one.advice.length === 0 && (
        <li>
          {one.notes.length > 0 ? 'Nothing else is told' : 'Something was decided or changed'}; open the
          record.
        </li>
      )}
    </ul>
    <h3 class="govuk-heading-s">Due next</h3>
    {one.due.length === 0 ? (
      <p class="govuk-body">Nothing is due.</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {one.due.map(due => (
          <li>
            {todo(due.clock)}, by {formatDay(due.dueOn)}{' '}
            {due.dueOn < ctx.today && <Tag text="Overdue" classes="govuk-tag--red" />}
          </li>
        ))}
      </ul>
    )}
    <p class="govuk-body">
      <a class="govuk-link" href={`/children/${one.child}/handover-note`}>
        Say what must be done first<span class="govuk-visually-hidden"> for {one.name}</span>
      </a>
    </p>
  </section>
)
