import { formatInstant, parseMoment } from '../../../core/instant.ts'
import type { PageOf } from '../../../engines/area.ts'
import { insert, newId } from '../../../engines/records/index.ts'
import { type FieldDescription, Form, FormFields, readForm, StackingTable } from '../../../web/kit/index.ts'
import { adultCallsIn } from '../read.ts'
import { AdultCall, PASSED_TO } from '../records-adult.ts'
import { ON_DUTY } from '../who.ts'

const TITLE = 'Calls about an adult alone'
const DAYS = 28

export const ADULT_CALLS = '/areas/out-of-hours/adult-calls'

const { fields } = AdultCall

const asks = (name: keyof typeof fields, type: FieldDescription['type']): FieldDescription => {
  const { label, hint, empty, codes } = fields[name]
  const options = codes && Object.entries(codes).map(([value, text]) => ({ value, text }))
  return { name, type, label, optional: empty, ...(hint && { hint }), ...(options && { options }) }
}

const FIELDS: readonly FieldDescription[] = [
  asks('receivedAt', 'datetime'),
  asks('caller', 'text'),
  asks('callerReached', 'text'),
  asks('about', 'text'),
  { ...asks('worry', 'textarea'), marks: false },
  asks('childThere', 'yes-no'),
  asks('passedTo', 'choice'),
  asks('takenBy', 'text'),
  asks('passedAt', 'datetime'),
]

/** Calls about an adult alone, each with where it was passed on: those of four weeks, and a new one. */
export const adultCalls: PageOf = {
  path: 'adult-calls',
  title: TITLE,
  may: [...ON_DUTY, 'director'],
  async show({ ctx, viewer, form, csrf }, problems) {
    const calls = await adultCallsIn(ctx, DAYS)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Handover', href: '/areas/out-of-hours/handover' }, { text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            We pass these on and make no record of the adult: whoever takes it on keeps theirs. Where a child
            may be in the home, write down a contact about the child.
          </p>
          {calls.length === 0 ? (
            <p class="govuk-body">None in {DAYS} days.</p>
          ) : (
            <StackingTable
              caption={`In ${DAYS} days, the newest first`}
              captionClasses="govuk-table__caption--m"
              head={['Received', 'From', 'About', 'Worry', 'Passed on'].map(text => ({ text }))}
              rows={calls.map(one => [
                { text: `${formatInstant(one.receivedAt)}, ${one.writtenBy ?? 'somebody'}` },
                { text: [one.caller, one.callerReached].filter(Boolean).join(', ') },
                { text: one.about },
                { text: one.worry },
                { text: `${PASSED_TO[one.passedTo]}: ${one.takenBy}, ${formatInstant(one.passedAt)}` },
              ])}
            />
          )}
          {viewer.roles.some(role => ON_DUTY.includes(role)) && (
            <>
              <h2 class="govuk-heading-m">Write down a call</h2>
              <Form
                keeps
                action={ADULT_CALLS}
                csrf={csrf}
                submitLabel="Save the call"
                hidden={{ record: form.record ?? newId() }}
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
    if (!viewer.roles.some(role => ON_DUTY.includes(role))) return 'not-found'
    const { values, problems } = readForm(FIELDS, form)
    const call = {
      ...values,
      receivedAt: parseMoment(values.receivedAt ?? '') ?? null,
      passedAt: parseMoment(values.passedAt ?? '') ?? null,
      childThere: values.childThere === '' ? null : values.childThere === 'yes',
      callerReached: values.callerReached || null,
      writtenBy: viewer.name,
    }
    for (const field of ['receivedAt', 'passedAt'] as const)
      if ((call[field] ?? 0) > ctx.now) problems.push({ field, message: 'This is still to come' })
    if (problems.length > 0) return { ok: false, problems }
    const id = /^[0-9a-f-]{36}$/i.test(form.record ?? '') ? form.record : undefined
    const done = await insert(ctx, AdultCall, '', call as never, id)
    return done.ok
      ? { ok: true, value: { redirect: ADULT_CALLS, notice: 'Saved: to whom it was passed on.' } }
      : done
  },
}
