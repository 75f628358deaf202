import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid, type Outcome, type Problem } from '../../../core/outcome.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { isEmail, ONE_EMAIL } from '../../../engines/outbox/index.ts'
import { insert, type Row } from '../../../engines/records/index.ts'
import { questionOf } from '../../../web/family-form/index.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  InsetText,
  readForm,
  StackingTable,
} from '../../../web/kit/index.ts'
import { Surgery, SurgeryContact } from '../records-surgery.ts'
import { reachedNow, surgeries } from '../surgeries.ts'

const TITLE = 'Surgeries, and how they are reached'
const HERE = '/areas/health/surgeries'

const OF_SURGERY = ['name', 'area'].map(name => questionOf(Surgery, name))
const OF_CONTACT = ['reader', 'sentTo', 'telephone', 'fromOn'].map(name => questionOf(SurgeryContact, name))

type Surgeries = readonly Row<typeof Surgery>[]

const ofContact = (all: Surgeries): readonly FieldDescription[] => [
  {
    name: 'surgery',
    type: 'select',
    label: SurgeryContact.fields.surgery.label,
    options: all.map(({ id, name }) => ({ value: id, text: name })),
  },
  ...OF_CONTACT,
]

/** The register of surgeries: an administrator says who is told at each, and how they are reached, from a day. */
export const surgeriesPage: PageOf = {
  path: 'surgeries',
  title: TITLE,
  may: ['administrator'],
  place: 'Surgeries',
  daily: ['administrator'],
  async show({ ctx, form, csrf }, problems) {
    const all = await surgeries(ctx)
    const reached = await reachedNow(ctx)
    const of = (does: string): readonly Problem[] => (form.do === does ? problems : [])
    return {
      title: TITLE,
      wide: true,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            A child’s own surgery is told of what you say here, by whoever tells other agencies. Where no
            e-mail address is known, the child is listed with that reason and nobody is told.
          </p>
          {all.length === 0 ? (
            <InsetText text="No surgery is known yet. Add one below." />
          ) : (
            <Details summaryText="Say how a surgery is reached" open={of('reach').length > 0}>
              <Form action={HERE} csrf={csrf} submitLabel="Save how it is reached" hidden={{ do: 'reach' }}>
                <FormFields fields={ofContact(all)} values={form} errors={of('reach')} />
              </Form>
            </Details>
          )}
          <Details summaryText="Add a surgery" open={of('add').length > 0 || all.length === 0}>
            <Form action={HERE} csrf={csrf} submitLabel="Add the surgery" hidden={{ do: 'add' }}>
              <FormFields fields={OF_SURGERY} values={form} errors={of('add')} />
            </Form>
          </Details>
          {all.length > 0 && (
            <StackingTable
              caption="As they are reached today"
              captionClasses="govuk-table__caption--m"
              head={['Surgery', 'Who is told', 'E-mail', 'Telephone', 'Since'].map(text => ({ text }))}
              rows={all.map(({ id, name }) => {
                const at = reached.get(id)
                return [
                  { text: name },
                  { text: at?.reader ?? 'Nobody is known' },
                  { text: at?.sentTo ?? 'None is known' },
                  { text: at?.telephone ?? '' },
                  { text: at ? formatDay(at.fromOn) : '' },
                ]
              })}
            />
          )}
        </>
      ),
    }
  },
  act: asked => (asked.form.do === 'add' ? add(asked) : reach(asked)),
}

async function add({ ctx, form }: Asked): Promise<Outcome<Next>> {
  const { values, problems } = readForm(OF_SURGERY, form)
  if (problems.length > 0) return { ok: false, problems }
  const name = (values.name ?? '').trim()
  // One name is one surgery: a second would have its children told of by nobody.
  if ((await surgeries(ctx)).some(one => one.name.toLowerCase() === name.toLowerCase()))
    return invalid('name', 'There is a surgery of this name already')
  const done = await insert(ctx, Surgery, '', { ...values, name, area: values.area || null } as never)
  return done.ok ? { ok: true, value: { redirect: HERE, notice: `${name} is added.` } } : done
}

async function reach({ ctx, form, viewer }: Asked): Promise<Outcome<Next>> {
  const all = await surgeries(ctx)
  const { values, problems } = readForm(ofContact(all), form)
  const surgery = all.find(({ id }) => id === values.surgery)
  if (!surgery && !problems.some(({ field }) => field === 'surgery'))
    problems.push({ field: 'surgery', message: 'Choose a surgery' })
  if (values.sentTo && !isEmail(values.sentTo)) problems.push({ field: 'sentTo', message: ONE_EMAIL })
  const fromOn = parseDay(values.fromOn ?? '')
  // What was told before went where it went.
  if (fromOn !== undefined && fromOn < ctx.today)
    problems.push({ field: 'fromOn', message: 'Choose today or a later day' })
  if (problems.length > 0) return { ok: false, problems }
  const done = await insert(ctx, SurgeryContact, '', {
    surgery: surgery!.id,
    reader: values.reader,
    sentTo: values.sentTo || null,
    telephone: values.telephone || null,
    fromOn,
    writtenBy: viewer.name,
  } as never)
  return done.ok ? { ok: true, value: { redirect: HERE, notice: `Saved for ${surgery!.name}.` } } : done
}
