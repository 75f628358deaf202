import { formatInstant, parseMoment } from '../../../core/instant.ts'
import { refused } from '../../../core/outcome.ts'
import type { PageOf } from '../../../engines/area.ts'
import { insert, newId, one, type Row, withdraw } from '../../../engines/records/index.ts'
import {
  type FieldDescription,
  Form,
  FormFields,
  readForm,
  StackingTable,
  WarningText,
} from '../../../web/kit/index.ts'
import { closedSpans, uncovered } from '../office.ts'
import { shiftsFrom } from '../read.ts'
import { ON_CALL, Shift } from '../records.ts'
import { KEEPING, ON_DUTY } from '../who.ts'

const TITLE = 'Who is on call'
const HERE = '/areas/out-of-hours/rota'
const DAYS = 7

const ROLES = Object.entries(ON_CALL) as [Row<typeof Shift>['role'], string][]
const FIELDS: readonly FieldDescription[] = [
  {
    name: 'role',
    type: 'choice',
    label: 'On call as what?',
    options: ROLES.map(([value, text]) => ({ value, text })),
  },
  { name: 'worker', type: 'text', label: Shift.fields.worker.label },
  { name: 'reachedAt', type: 'text', label: Shift.fields.reachedAt.label },
  { name: 'fromAt', type: 'datetime', label: Shift.fields.fromAt.label },
  { name: 'toAt', type: 'datetime', label: Shift.fields.toAt.label },
]

/** The duty rota: who is on call by day and hour, and which hours of the week nobody covers. */
export const rota: PageOf = {
  path: 'rota',
  title: TITLE,
  may: [...ON_DUTY, 'social-worker', 'team-manager', 'director'],
  async show({ ctx, viewer, form, csrf }, problems) {
    const shifts = await shiftsFrom(ctx, ctx.now)
    const mayKeep = viewer.roles.some(role => KEEPING.includes(role))
    const closed = closedSpans(ctx.now, DAYS)
    const gaps = ROLES.flatMap(([role, text]) =>
      uncovered(
        closed,
        shifts.filter(shift => shift.role === role).map(({ fromAt, toAt }) => ({ from: fromAt, to: toAt })),
      ).map(gap => `${text}: ${formatInstant(gap.from)} to ${formatInstant(gap.to)}`),
    )
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Handover', href: '/areas/out-of-hours/handover' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {gaps.length > 0 && (
            <>
              <WarningText text={`In the next ${DAYS} days nobody covers these hours out of hours.`} />
              <ul class="govuk-list govuk-list--bullet">
                {gaps.map(words => (
                  <li>{words}</li>
                ))}
              </ul>
            </>
          )}
          {shifts.length === 0 ? (
            <p class="govuk-body">Nobody is on the rota.</p>
          ) : (
            <StackingTable
              caption="On call now, and next"
              captionClasses="govuk-table__caption--m"
              head={['As', 'Who', 'Reached on', 'From', 'Until', ...(mayKeep ? ['Change'] : [])].map(
                text => ({
                  text,
                }),
              )}
              rows={shifts.map(shift => [
                { text: ON_CALL[shift.role] },
                { text: shift.fromAt <= ctx.now ? `${shift.worker} (now)` : shift.worker },
                { text: shift.reachedAt },
                { text: formatInstant(shift.fromAt) },
                { text: formatInstant(shift.toAt) },
                ...(mayKeep
                  ? [
                      {
                        html: (
                          <Form
                            action={HERE}
                            csrf={csrf}
                            submitLabel={`Take ${shift.worker} off`}
                            secondary
                            hidden={{ do: 'off', shift: shift.id }}
                          />
                        ),
                      },
                    ]
                  : []),
              ])}
            />
          )}
          {mayKeep && (
            <>
              <h2 class="govuk-heading-m">Put somebody on call</h2>
              <Form
                action={HERE}
                csrf={csrf}
                submitLabel="Put on call"
                keeps
                hidden={{ do: 'on', record: form.record ?? newId() }}
              >
                <FormFields fields={FIELDS} values={form} errors={problems} />
              </Form>
            </>
          )}
        </>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    if (!viewer.roles.some(role => KEEPING.includes(role))) return 'not-found'
    if (form.do === 'off') {
      const shift = /^[0-9a-f-]{36}$/i.test(form.shift ?? '') ? await one(ctx, Shift, form.shift!) : undefined
      if (!shift) return refused('Somebody took them off meanwhile.')
      const off = await withdraw(ctx, Shift, shift.id)
      return off.ok
        ? { ok: true, value: { redirect: HERE, notice: `${shift.worker} is off the rota.` } }
        : off
    }
    const { values, problems } = readForm(FIELDS, form)
    if (problems.length > 0) return { ok: false, problems }
    const moment = (text: string | undefined) => parseMoment(text ?? '') ?? null
    const id = /^[0-9a-f-]{36}$/i.test(form.record ?? '') ? form.record : undefined
    const done = await insert(
      ctx,
      Shift,
      '',
      { ...values, fromAt: moment(values.fromAt), toAt: moment(values.toAt) } as never,
      id,
    )
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'They are on the rota.' } } : done
  },
}
