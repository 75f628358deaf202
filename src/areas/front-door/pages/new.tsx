import { openPerson } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { openSubmission, takeUp } from '../../../engines/portals/index.ts'
import { FormFields, GrowingForm } from '../../../web/kit/index.ts'
import { keepAgreedBefore } from '../board/agreed-before.ts'
import { FRONT_DOOR } from '../board/deciders.ts'
import { formOf } from '../board/from-message.ts'
import { receive } from '../board/receive.ts'
import { tellReceived } from '../board/tell-referrer.ts'
import { AgreedAsTold } from './agreed-as-told.tsx'
import {
  ABOUT_CONTACT,
  asAt,
  childrenOf,
  MOST_CHILDREN,
  placesTold,
  readReceived,
  TOGETHER,
} from './received-form.ts'
import { notChosen, offeredFor, WhichChildren } from './which-children.tsx'

const TITLE = 'Write down a contact'

/** Whoever takes a call writes it down once, for all the children it is about; each is looked for on the record first. */
export const newContact: PageOf = {
  path: 'new',
  title: TITLE,
  may: FRONT_DOOR,
  async show(asked, problems) {
    const { ctx, form, csrf } = asked
    const message = form.message ?? asked.query.message
    const told = message === undefined ? undefined : await openSubmission(ctx, message)
    if (message !== undefined && (!told || told.takenUpAt !== null)) return 'not-found'
    const isNew = Object.keys(form).length === 0
    const values = isNew
      ? { ...asAt(told?.receivedAt ?? ctx.now), ...(told && formOf(told, ctx.today)) }
      : form
    const many = childrenOf(values)
    const offered = await offeredFor(ctx, values)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'The front door', href: '/areas/front-door/board' }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            {told && (
              <p class="govuk-body">
                From{' '}
                <a class="govuk-link" href={`/told-us/${told.id}`}>
                  message {told.reference}
                </a>
                , as it was typed. Nothing in it is checked yet.
              </p>
            )}
            <GrowingForm
              action="/areas/front-door/new"
              csrf={csrf}
              submit={{ text: 'Save the contact', value: 'save' }}
              grows={many < MOST_CHILDREN}
              cancel="/areas/front-door/board"
              hidden={{ children: String(many), ...(told ? { message: told.id } : {}) }}
            >
              <FormFields fields={ABOUT_CONTACT} values={values} errors={problems} />
              <WhichChildren values={values} problems={problems} offered={offered} />
              {many > 1 && <FormFields fields={[TOGETHER]} values={values} errors={problems} />}
              {told?.standing === 'professional' && (
                <AgreedAsTold many={many} values={values} problems={problems} />
              )}
            </GrowingForm>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, form } = asked
    if (form.do === 'another') return { ok: false, problems: [] }
    const { received, problems } = readReceived(form)
    const unsaid = await notChosen(ctx, form)
    if (problems.length + unsaid.length > 0) return { ok: false, problems: [...problems, ...unsaid] }
    for (const child of received.children)
      if ('known' in child && !(await openPerson(ctx, child.known))) return 'not-found'
    const done = await receive(ctx, received, contact => tellReceived(asked, contact))
    if (!done.ok) return done
    const { enquiry, contacts, parts } = done.value
    if (form.message) {
      const told = await openSubmission(ctx, form.message)
      const agreed = told && (await keepAgreedBefore(ctx, told, { parts, places: placesTold(form), form }))
      if (agreed && !agreed.ok) return agreed
      const taken = await takeUp(ctx, form.message, contacts, `Passed on as ${enquiry}`, parts)
      if (!taken.ok) return taken
    }
    return {
      ok: true,
      value: {
        redirect: '/areas/front-door/board',
        notice: `Received as ${enquiry}, and passed on to whoever decides.`,
      },
    }
  },
}
