import { formatDay, parseDay } from '../../core/day.ts'
import { invalid, type Outcome, type Problem } from '../../core/outcome.ts'
import type { Asked, Next, PageOf } from '../../engines/area.ts'
import { isEmail, ONE_EMAIL } from '../../engines/outbox/index.ts'
import { insert } from '../../engines/records/index.ts'
import { questionOf } from '../family-form/index.ts'
import {
  Details,
  type FieldDescription,
  Form,
  FormFields,
  InsetText,
  readForm,
  StackingTable,
} from '../kit/index.ts'
import { type Place, placesOf, type Register, reachedNow } from './register.ts'

/** Where a register stands, and what is asked of a place. */
export type RegisterPage = Register & {
  area: string
  path: string
  /** Several of them, as a heading begins: 'Schools'. */
  several: string
  asks: readonly string[]
}

/** The page of a register: an administrator says who is told at each place, and how they are reached, from a day. */
export function registerPage(register: RegisterPage): PageOf {
  const { area, path, one, several, asks, places, contacts } = register
  const title = `${several}, and how they are reached`
  const here = `/areas/${area}/${path}`
  const ofPlace = asks.map(field => questionOf(places, field))
  const ofContact = (all: readonly Place[]): readonly FieldDescription[] => [
    {
      name: one,
      type: 'select',
      label: contacts.fields[one]!.label,
      options: all.map(({ id, name }) => ({ value: id, text: name })),
    },
    ...['reader', 'sentTo', 'telephone', 'fromOn'].map(field => questionOf(contacts, field)),
  ]

  async function add({ ctx, form }: Asked): Promise<Outcome<Next>> {
    const { values, problems } = readForm(ofPlace, form)
    if (problems.length > 0) return { ok: false, problems }
    const name = (values.name ?? '').trim()
    // One name is one place: a second would have its children told of by nobody.
    if ((await placesOf(ctx, register)).some(known => known.name.toLowerCase() === name.toLowerCase()))
      return invalid('name', `There is a ${one} of this name already`)
    const done = await insert(ctx, places, '', { ...values, name, area: values.area || null } as never)
    return done.ok ? { ok: true, value: { redirect: here, notice: `${name} is added.` } } : done
  }

  async function reach({ ctx, form, viewer }: Asked): Promise<Outcome<Next>> {
    const all = await placesOf(ctx, register)
    const { values, problems } = readForm(ofContact(all), form)
    const place = all.find(({ id }) => id === values[one])
    if (!place && !problems.some(({ field }) => field === one))
      problems.push({ field: one, message: `Choose a ${one}` })
    if (values.sentTo && !isEmail(values.sentTo)) problems.push({ field: 'sentTo', message: ONE_EMAIL })
    const fromOn = parseDay(values.fromOn ?? '')
    // What was told before went where it went.
    if (fromOn !== undefined && fromOn < ctx.today)
      problems.push({ field: 'fromOn', message: 'Choose today or a later day' })
    if (problems.length > 0) return { ok: false, problems }
    const done = await insert(ctx, contacts, '', {
      [one]: place!.id,
      reader: values.reader,
      sentTo: values.sentTo || null,
      telephone: values.telephone || null,
      fromOn,
      writtenBy: viewer.name,
    } as never)
    return done.ok ? { ok: true, value: { redirect: here, notice: `Saved for ${place!.name}.` } } : done
  }

  return {
    path,
    title,
    may: ['administrator'],
    place: several,
    daily: ['administrator'],
    async show({ ctx, form, csrf }, problems) {
      const all = await placesOf(ctx, register)
      const reached = await reachedNow(ctx, register)
      const of = (does: string): readonly Problem[] => (form.do === does ? problems : [])
      return {
        title,
        wide: true,
        breadcrumbs: [{ text: title }],
        body: (
          <>
            <h1 class="govuk-heading-l">{title}</h1>
            <p class="govuk-body">
              A child’s own {one} is told of what you say here, by whoever tells other agencies. Where no
              e-mail address is known, the child is listed with that reason and nobody is told.
            </p>
            {all.length === 0 ? (
              <InsetText text={`No ${one} is known yet. Add one below.`} />
            ) : (
              <Details summaryText={`Say how a ${one} is reached`} open={of('reach').length > 0}>
                <Form action={here} csrf={csrf} submitLabel="Save how it is reached" hidden={{ do: 'reach' }}>
                  <FormFields fields={ofContact(all)} values={form} errors={of('reach')} />
                </Form>
              </Details>
            )}
            <Details summaryText={`Add a ${one}`} open={of('add').length > 0 || all.length === 0}>
              <Form action={here} csrf={csrf} submitLabel={`Add the ${one}`} hidden={{ do: 'add' }}>
                <FormFields fields={ofPlace} values={form} errors={of('add')} />
              </Form>
            </Details>
            {all.length > 0 && (
              <StackingTable
                caption="As they are reached today"
                captionClasses="govuk-table__caption--m"
                head={[
                  one[0]!.toUpperCase() + one.slice(1),
                  'Who is told',
                  'E-mail',
                  'Telephone',
                  'Since',
                ].map(text => ({ text }))}
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
}
