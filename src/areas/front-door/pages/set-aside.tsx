import type { PageOf } from '../../../engines/area.ts'
import { openSubmission } from '../../../engines/portals/index.ts'
import { Form, FormFields, InsetText } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../board/deciders.ts'
import { setAside } from '../board/set-aside.ts'

const TITLE = 'Set a duplicate aside'
const BOARD = '/areas/front-door/board'

const ASKED = [
  {
    name: 'enquiry',
    type: 'text' as const,
    label: 'Which enquiry is it the same as?',
    hint: 'Its number, FD and eight signs. If anything in the message is new, write it down as a contact.',
  },
  {
    name: 'why',
    type: 'textarea' as const,
    marks: false,
    label: 'How do you know that it is the same, and that nothing in it is new?',
  },
]

/** A message that came twice: no second contact is made of it, and everybody can see why. */
export const duplicate: PageOf = {
  path: 'set-aside/:message',
  title: TITLE,
  may: FRONT_DOOR,
  async show({ ctx, path, form, csrf }, problems) {
    const told = await openSubmission(ctx, path.message ?? '')
    if (!told || told.takenUpAt !== null) return 'not-found'
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'The front door', href: BOARD }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <p class="govuk-body">
              <a class="govuk-link" href={`/told-us/${told.id}`}>
                Message {told.reference}
              </a>
              {told.agency && `, ${told.agency}`}
              {told.children.length > 0 && <bdi>, about {told.children.join(', ')}</bdi>}
            </p>
            <InsetText>
              <p class="govuk-body gt-as-typed" dir="auto">
                {told.begins}
              </p>
            </InsetText>
            <Form
              action={`/areas/front-door/set-aside/${told.id}`}
              csrf={csrf}
              submitLabel="Set it aside"
              keeps
            >
              <FormFields fields={ASKED} values={form} errors={problems} />
            </Form>
            <p class="govuk-body">
              The message is kept, with your name and your reason. An agency that signed in reads that it was
              read and that no contact of its own was made; nobody else is told anything.
            </p>
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, path, form }) {
    const told = await openSubmission(ctx, path.message ?? '')
    if (!told) return 'not-found'
    const typed = (name: string) => (form[name] ?? '').trim()
    const done = await setAside(ctx, told, { enquiry: typed('enquiry'), why: typed('why') })
    return done.ok
      ? { ok: true, value: { redirect: BOARD, notice: 'The message is set aside, and kept.' } }
      : done
  },
}
