import { formatDay } from '../../../core/day.ts'
import { formatInstant } from '../../../core/instant.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Form, FormFields, InsetText } from '../../../web/kit/index.ts'
import { answerForMe, checksForMe } from '../board/checks.ts'

const TITLE = 'What we are asked'
const HERE = '/areas/partners/asked'

/** Questions of the front door to a partner's agency about a child, answered here. */
export const asked: PageOf = {
  path: 'asked',
  title: TITLE,
  may: [PARTNER],
  place: TITLE,
  async show({ ctx, csrf, form }, problems) {
    const checks = await checksForMe(ctx)
    return {
      title: TITLE,
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            {checks.length === 0 && (
              <p class="govuk-body">The front door asks your agency nothing at the moment.</p>
            )}
            {checks.map(({ id, name, bornOn, asks, askedAt, dueAt }) => (
              <section aria-label={`About ${name}`}>
                <h2 class="govuk-heading-m">
                  {name}
                  {bornOn !== null && `, born ${formatDay(bornOn)}`}
                </h2>
                <InsetText text={asks} />
                <p class="govuk-body">
                  Asked on {formatInstant(askedAt)}
                  {dueAt !== null && `. Please answer by ${formatInstant(dueAt)}`}
                </p>
                <Form
                  action={HERE}
                  csrf={csrf}
                  submitLabel="Send the answer"
                  keeps
                  hidden={{ check: id, _part: id }}
                >
                  <FormFields
                    fields={[
                      {
                        name: `answer-${id}`,
                        type: 'textarea',
                        label: 'What does your agency know?',
                        hint: 'What you know about the child now and before. If you know nothing, say so.',
                      },
                    ]}
                    values={form}
                    errors={problems}
                  />
                </Form>
              </section>
            ))}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, form }) {
    const id = form.check ?? ''
    const done = await answerForMe(ctx, id, (form[`answer-${id}`] ?? '').trim())
    return done.ok
      ? { ok: true, value: { redirect: HERE, notice: 'Thank you. Your answer has reached the front door.' } }
      : done
  },
}
