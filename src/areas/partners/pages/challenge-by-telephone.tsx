import { openPerson, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Form, FormFields } from '../../../web/kit/index.ts'
import { Contact, FRONT_DOOR } from '../../front-door/facts.ts'
import { raise } from '../board/challenge.ts'
import { HUB, HUB_CRUMB } from './hub.tsx'

const TITLE = 'Write down a challenge to a decision'

/** An agency telephoned that it disagrees: the front door writes it down, and it goes the same way. */
export const challengeByTelephone: PageOf = {
  path: 'challenge-to/:contact',
  title: TITLE,
  may: FRONT_DOOR,
  async show({ ctx, path, csrf, form }, problems) {
    const contact = await openRecord(ctx, Contact, path.contact ?? '')
    const child = contact && (await openPerson(ctx, contact.subject))
    if (!contact || !child) return 'not-found'
    const known = {
      raisedBy: contact.referrer ?? '',
      agency: contact.agency ?? '',
      reaches: contact.referrerContact ?? '',
    }
    return {
      title: TITLE,
      breadcrumbs: [HUB_CRUMB, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">
                {child.name}, {contact.enquiry ?? 'the enquiry'}
              </span>
              {TITLE}
            </h1>
            {contact.decidedAt === null ? (
              <p class="govuk-body">Nothing is decided yet that could be challenged.</p>
            ) : (
              <Form
                action={`/areas/partners/challenge-to/${contact.id}`}
                csrf={csrf}
                submitLabel="Save the challenge"
                keeps
              >
                <FormFields
                  fields={[
                    { name: 'raisedBy', type: 'text', label: 'Who disagrees?' },
                    { name: 'agency', type: 'text', label: 'From which agency?' },
                    { name: 'reaches', type: 'text', label: 'Their e-mail address or telephone number' },
                    { name: 'why', type: 'textarea', label: 'Why do they disagree?' },
                  ]}
                  values={Object.keys(form).length === 0 ? known : form}
                  errors={problems}
                />
              </Form>
            )}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, viewer, path, form }) {
    const contact = await openRecord(ctx, Contact, path.contact ?? '')
    if (!contact) return 'not-found'
    const typed = (name: string) => (form[name] ?? '').trim()
    const problems = [
      ...(typed('raisedBy') === '' ? [{ field: 'raisedBy', message: 'Say who disagrees' }] : []),
      ...(typed('agency') === '' ? [{ field: 'agency', message: 'Say from which agency' }] : []),
      ...(typed('why') === '' ? [{ field: 'why', message: 'Say why they disagree' }] : []),
    ]
    if (problems.length > 0) return { ok: false, problems }
    const done = await raise(ctx, contact.id, {
      why: typed('why'),
      raisedBy: typed('raisedBy'),
      agency: typed('agency'),
      raisedAccount: null,
      writtenBy: viewer.name,
      reaches: typed('reaches') || null,
    })
    return done.ok
      ? { ok: true, value: { redirect: HUB, notice: 'Saved. A manager who did not decide answers.' } }
      : done
  },
}
