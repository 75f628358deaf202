import { isoDay } from '../../../core/day.ts'
import { clockTime, dayOf, parseMoment } from '../../../core/instant.ts'
import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { type FieldDescription, FormFields, GrowingForm, readForm } from '../../../web/kit/index.ts'
import {
  aboutChildren,
  childrenIn,
  childrenOf,
  MOST_CHILDREN,
  notChosen,
  offeredFor,
  WhichChildren,
} from '../../front-door/facts.ts'
import { receiveNotice } from '../arrive.ts'
import type { Arriving } from '../events.ts'
import { KIND, NoticeIn } from '../records.ts'
import { NOTICES, TELLING } from '../who.ts'

const TITLE = 'Write down a notice that came'
const HERE = `${NOTICES}/arrived`

const { kind, cameAt, agency, says } = NoticeIn.fields
const ABOUT_IT: readonly FieldDescription[] = [
  {
    name: 'kind',
    type: 'choice',
    label: kind.label,
    options: Object.entries(KIND).map(([value, text]) => ({ value, text })),
  },
  { name: 'cameAt', type: 'datetime', label: cameAt.label },
  { name: 'agency', type: 'text', label: agency.label, hint: 'And who there, if they gave a name.' },
  { name: 'says', type: 'textarea', label: says.label },
]

/** What another agency tells us is written down once, for each child it is about, and stands at the front door at once. */
export const arrived: PageOf = {
  path: 'arrived',
  title: TITLE,
  may: TELLING,
  async show({ ctx, form, csrf }, problems) {
    const isNew = Object.keys(form).length === 0
    const values = isNew ? { cameAt: `${isoDay(dayOf(ctx.now))}T${clockTime(ctx.now)}` } : form
    const many = childrenOf(values)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Notices', href: `${NOTICES}/to-tell` }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <p class="govuk-body">
              It goes to the front door, where somebody decides what it asks for. Police notifications of
              domestic abuse have{' '}
              <a class="govuk-link" href="/areas/domestic-abuse/new">
                a page of their own
              </a>
              .
            </p>
            <GrowingForm
              action={HERE}
              csrf={csrf}
              submit={{ text: 'Save the notice', value: 'save' }}
              grows={many < MOST_CHILDREN}
              cancel={`${NOTICES}/to-tell`}
              hidden={{ children: String(many) }}
            >
              <FormFields fields={ABOUT_IT} values={values} errors={problems} />
              <WhichChildren values={values} problems={problems} offered={await offeredFor(ctx, values)} />
            </GrowingForm>
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, form }) {
    if (form.do === 'another') return { ok: false, problems: [] }
    const { values, problems } = readForm([...ABOUT_IT, ...aboutChildren(form)], form)
    const cameAt = parseMoment(values.cameAt ?? '')
    if (cameAt === undefined && !problems.some(({ field }) => field === 'cameAt'))
      problems.push({ field: 'cameAt', message: 'Enter when it came' })
    if (!Object.hasOwn(KIND, values.kind ?? '')) problems.push({ field: 'kind', message: 'Choose what came' })
    if (!values.agency) problems.push({ field: 'agency', message: 'Say which agency it comes from' })
    if (!values.says) problems.push({ field: 'says', message: 'Say what it says' })
    problems.push(...(await notChosen(ctx, form)))
    if (problems.length > 0) return { ok: false, problems }
    const children = childrenIn(form, values)
    for (const child of children)
      if ('known' in child && !(await openPerson(ctx, child.known))) return 'not-found'
    const done = await receiveNotice(ctx, {
      kind: values.kind as Arriving,
      cameAt: cameAt!,
      agency: values.agency ?? '',
      says: values.says ?? '',
      children,
    })
    if (!done.ok) return done
    const notice = `Saved. It stands at the front door as ${done.value}.`
    return { ok: true, value: { redirect: HERE, notice } }
  },
}
