import { formatInstant, type Instant } from '../../../core/instant.ts'
import { openPerson, openRecord } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Form, FormFields, SummaryList } from '../../../web/kit/index.ts'
import { CONTACT_OUTCOME, Contact } from '../../front-door/facts.ts'
import { answerChallenge, MANAGERS, whyNotAnswer } from '../board/challenge.ts'
import { CHALLENGE_OUTCOME, Challenge, STAGE } from '../records.ts'
import { HUB, HUB_CRUMB, WITH_PARTNERS } from './hub.tsx'

const OUTCOMES = Object.entries(CHALLENGE_OUTCOME).map(([value, text]) => ({ value, text }))

/** One agency's challenge to a decision: what was decided and why, why they disagree, and the answer. */
export const challenge: PageOf = {
  path: 'challenges/:challenge',
  title: 'Challenge to a decision',
  may: WITH_PARTNERS,
  async show(asked, problems) {
    const { ctx, viewer, csrf, form } = asked
    const here = await openRecord(ctx, Challenge, asked.path.challenge ?? '')
    const contact = here && (await openRecord(ctx, Contact, here.contact))
    const child = contact && (await openPerson(ctx, contact.subject))
    if (!here || !contact || !child) return 'not-found'
    const why = await whyNotAnswer(ctx, viewer, here)
    return {
      title: `Challenge: ${child.name}`,
      breadcrumbs: [HUB_CRUMB, { text: 'Challenge' }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{STAGE[here.stage]}</span>
              {here.agency} disagrees with a decision
            </h1>
            <SummaryList
              rows={[
                {
                  key: { text: 'Child' },
                  value: {
                    html: (
                      <a class="govuk-link" href={`/areas/front-door/enquiry/${contact.id}`}>
                        {child.name}, {contact.enquiry ?? 'the enquiry'}
                      </a>
                    ),
                  },
                },
                {
                  key: { text: 'Decided' },
                  value: {
                    text: `${CONTACT_OUTCOME[contact.outcome ?? 'none']}, by ${contact.decidedBy}: ${contact.reason ?? ''}`,
                  },
                },
                {
                  key: { text: 'Raised by' },
                  value: {
                    text: [here.raisedBy, here.agency, formatInstant(here.raisedAt)]
                      .concat(here.writtenBy === null ? [] : [`written down by ${here.writtenBy}`])
                      .join(', '),
                  },
                },
                {
                  key: { text: 'Why they disagree' },
                  value: { html: <div class="gt-as-typed">{here.why}</div> },
                },
                here.answeredAt !== null && {
                  key: { text: 'Answer' },
                  value: {
                    text: `${here.outcome && CHALLENGE_OUTCOME[here.outcome]}, ${here.answeredBy}, ${formatInstant(here.answeredAt)}: ${here.answer}`,
                  },
                },
              ]}
            />
            {why === undefined ? (
              <Form
                action={`/areas/partners/challenges/${here.id}`}
                csrf={csrf}
                submitLabel="Answer the agency"
                keeps
                hidden={{ seen: String(here.knownAt) }}
              >
                <FormFields
                  fields={[
                    { name: 'outcome', type: 'choice', label: 'What comes of it?', options: OUTCOMES },
                    {
                      name: 'answer',
                      type: 'textarea',
                      marks: false,
                      label: 'What is the answer to the agency?',
                      hint: 'They read this word for word. A decision that is changed is made anew on the enquiry’s page or the child’s.',
                    },
                  ]}
                  values={form}
                  errors={problems}
                />
              </Form>
            ) : (
              here.answeredAt === null && <p class="govuk-body">{why}</p>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, viewer, form } = asked
    const here = await openRecord(ctx, Challenge, asked.path.challenge ?? '')
    if (!here || !viewer.roles.some(role => MANAGERS.includes(role))) return 'not-found'
    const seen = (/^\d{1,14}$/.test(form.seen ?? '') ? Number(form.seen) : 0) as Instant
    const said = { outcome: form.outcome ?? '', answer: (form.answer ?? '').trim() }
    const done = await answerChallenge(asked, here, said, seen)
    return done.ok
      ? { ok: true, value: { redirect: HUB, notice: 'Answered. It is part of the record.' } }
      : done
  },
}
