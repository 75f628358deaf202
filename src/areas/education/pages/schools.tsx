import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid, type Outcome, type Problem } from '../../../core/outcome.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { isEmail, ONE_EMAIL } from '../../../engines/outbox/index.ts'
import { type Ctx, insert, list, type Row } from '../../../engines/records/index.ts'
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
import { reachedNow } from '../reached.ts'
import { School, SchoolContact } from '../records.ts'

const TITLE = 'Schools, and how they are reached'
const HERE = '/areas/education/schools'

const OF_SCHOOL = ['name', 'phase', 'area'].map(name => questionOf(School, name))
const OF_CONTACT = ['reader', 'sentTo', 'telephone', 'fromOn'].map(name => questionOf(SchoolContact, name))

type Schools = readonly Row<typeof School>[]

const byName = async (ctx: Ctx): Promise<Schools> =>
  (await list(ctx, School, '')).sort((a, b) => a.name.localeCompare(b.name))

const ofContact = (schools: Schools): readonly FieldDescription[] => [
  {
    name: 'school',
    type: 'select',
    label: SchoolContact.fields.school.label,
    options: schools.map(({ id, name }) => ({ value: id, text: name })),
  },
  ...OF_CONTACT,
]

/** The register of schools: an administrator says who is told at each, and how they are reached, from a day. */
export const schoolsPage: PageOf = {
  path: 'schools',
  title: TITLE,
  may: ['administrator'],
  place: 'Schools',
  daily: ['administrator'],
  async show({ ctx, form, csrf }, problems) {
    const schools = await byName(ctx)
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
            A child’s own school is told of what you say here, by whoever tells other agencies. Where no
            e-mail address is known, the child is listed with that reason and nobody is told.
          </p>
          {schools.length === 0 ? (
            <InsetText text="No school is known yet. Add one below." />
          ) : (
            <Details summaryText="Say how a school is reached" open={of('reach').length > 0}>
              <Form action={HERE} csrf={csrf} submitLabel="Save how it is reached" hidden={{ do: 'reach' }}>
                <FormFields fields={ofContact(schools)} values={form} errors={of('reach')} />
              </Form>
            </Details>
          )}
          <Details summaryText="Add a school" open={of('add').length > 0 || schools.length === 0}>
            <Form action={HERE} csrf={csrf} submitLabel="Add the school" hidden={{ do: 'add' }}>
              <FormFields fields={OF_SCHOOL} values={form} errors={of('add')} />
            </Form>
          </Details>
          {schools.length > 0 && (
            <StackingTable
              caption="As they are reached today"
              captionClasses="govuk-table__caption--m"
              head={['School', 'Who is told', 'E-mail', 'Telephone', 'Since'].map(text => ({ text }))}
              rows={schools.map(({ id, name }) => {
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
  const { values, problems } = readForm(OF_SCHOOL, form)
  if (problems.length > 0) return { ok: false, problems }
  const name = (values.name ?? '').trim()
  // One name is one school: a second would have its children told of by nobody.
  if ((await byName(ctx)).some(one => one.name.toLowerCase() === name.toLowerCase()))
    return invalid('name', 'There is a school of this name already')
  const done = await insert(ctx, School, '', { ...values, name, area: values.area || null } as never)
  return done.ok ? { ok: true, value: { redirect: HERE, notice: `${name} is added.` } } : done
}

async function reach({ ctx, form, viewer }: Asked): Promise<Outcome<Next>> {
  const schools = await byName(ctx)
  const { values, problems } = readForm(ofContact(schools), form)
  const school = schools.find(({ id }) => id === values.school)
  if (!school && !problems.some(({ field }) => field === 'school'))
    problems.push({ field: 'school', message: 'Choose a school' })
  if (values.sentTo && !isEmail(values.sentTo)) problems.push({ field: 'sentTo', message: ONE_EMAIL })
  const fromOn = parseDay(values.fromOn ?? '')
  // What was told before went where it went.
  if (fromOn !== undefined && fromOn < ctx.today)
    problems.push({ field: 'fromOn', message: 'Choose today or a later day' })
  if (problems.length > 0) return { ok: false, problems }
  const done = await insert(ctx, SchoolContact, '', {
    school: school!.id,
    reader: values.reader,
    sentTo: values.sentTo || null,
    telephone: values.telephone || null,
    fromOn,
    writtenBy: viewer.name,
  } as never)
  return done.ok ? { ok: true, value: { redirect: HERE, notice: `Saved for ${school!.name}.` } } : done
}
