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
import { PRESENT } from '../codes.ts'
import { receiveNotification } from '../receive.ts'
import { Notification } from '../records.ts'
import { SCREENING } from '../who.ts'

const TITLE = 'Write down a police notification'
const LIST = '/areas/domestic-abuse/notifications'

const { happenedAt, account } = Notification.fields
const ABOUT_IT: readonly FieldDescription[] = [
  { name: 'incident', type: 'text', label: 'What is the police reference?' },
  { name: 'happenedAt', type: 'datetime', label: happenedAt.label },
  { name: 'account', type: 'textarea', label: 'What do the police say happened?', hint: account.hint },
  {
    name: 'present',
    type: 'select',
    label: 'Where were the children?',
    hint: 'What is so for one child alone goes beside that child.',
    options: Object.entries(PRESENT).map(([value, text]) => ({ value, text })),
  },
]

/** A notification is written down once, for every child of the household; each is looked for on the record first. */
export const newNotification: PageOf = {
  path: 'new',
  title: TITLE,
  may: SCREENING,
  async show({ ctx, form, csrf }, problems) {
    const isNew = Object.keys(form).length === 0
    const values = isNew ? { happenedAt: `${isoDay(dayOf(ctx.now))}T${clockTime(ctx.now)}` } : form
    const many = childrenOf(values)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'Domestic abuse', href: LIST }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <GrowingForm
              action="/areas/domestic-abuse/new"
              csrf={csrf}
              submit={{ text: 'Save the notification', value: 'save' }}
              grows={many < MOST_CHILDREN}
              cancel={LIST}
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
    const happenedAt = parseMoment(values.happenedAt ?? '')
    if (happenedAt === undefined && !problems.some(({ field }) => field === 'happenedAt'))
      problems.push({ field: 'happenedAt', message: 'Enter when it happened' })
    if (!values.incident) problems.push({ field: 'incident', message: 'Enter the police reference' })
    if (!values.account) problems.push({ field: 'account', message: 'Say what the police say happened' })
    problems.push(...(await notChosen(ctx, form)))
    if (problems.length > 0) return { ok: false, problems }
    const children = childrenIn(form, values)
    for (const child of children)
      if ('known' in child && !(await openPerson(ctx, child.known))) return 'not-found'
    const present = Object.hasOwn(PRESENT, values.present ?? '')
      ? (values.present as keyof typeof PRESENT)
      : null
    const done = await receiveNotification(ctx, {
      incident: values.incident ?? '',
      happenedAt: happenedAt!,
      account: values.account ?? '',
      children: children.map(child => ({ child, present })),
    })
    return done.ok ? { ok: true, value: { redirect: LIST, notice: 'Saved. It stands on the list.' } } : done
  },
}
