import { dayOf, formatInstant } from '../../../core/instant.ts'
import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { STAGES } from '../../../engines/portals/index.ts'
import { Form, FormFields } from '../../../web/kit/index.ts'
import { myReport } from '../told-by-partners/mine.ts'
import { type Teller, theirPages } from '../told-by-partners/teller.ts'
import { add } from '../told-by-partners/write.ts'
import { toolOn } from '../tool-words.ts'
import { TITLE } from './from-partner.tsx'
import { TheirChild, TheirWords } from './their-words.tsx'

/** One notification of a partner’s own: how it stands, what they wrote, and room to add until the front door has it. */
export const fromPartnerOne = (teller: Teller): PageOf => ({
  path: `from-${teller}/:mine`,
  title: 'A notification of mine',
  may: [PARTNER],
  async show({ ctx, path, form, csrf }, problems) {
    const mine = await myReport(ctx, teller, path.mine ?? '')
    if (!mine) return 'not-found'
    const { report, children, stage } = mine
    const tool = await toolOn(ctx, dayOf(report.sentAt))
    return {
      title: `Notification ${report.incident}`,
      breadcrumbs: [{ text: TITLE, href: theirPages(teller) }, { text: report.incident }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">Sent {formatInstant(report.sentAt)}</span>
              Notification <bdi>{report.incident}</bdi>
            </h1>
            <p class="govuk-body">
              How it stands: <strong>{STAGES[stage]}</strong>
            </p>
            {report.takenAt === null ? (
              <Form
                action={`${theirPages(teller)}/${report.id}`}
                csrf={csrf}
                submitLabel="Add it"
                keeps
                secondary
              >
                <FormFields
                  fields={[
                    {
                      name: 'words',
                      type: 'textarea',
                      label: 'Add something new',
                      hint: 'Until the front door has taken it. If a child is in danger now, telephone the front door.',
                    },
                  ]}
                  values={form}
                  errors={problems}
                />
              </Form>
            ) : (
              <p class="govuk-body">
                Nothing can be added here any more. If there is something new, telephone the front door.
              </p>
            )}
            <h2 class="govuk-heading-m">What you wrote</h2>
            <TheirWords report={report} tool={tool} />
            {children.map(named => (
              <TheirChild report={report} named={named} tool={tool} />
            ))}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, path, form }) {
    const mine = await myReport(ctx, teller, path.mine ?? '')
    if (!mine) return 'not-found'
    const done = await add(ctx, teller, mine.report.id, (form.words ?? '').trim())
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${theirPages(teller)}/${mine.report.id}`, notice: 'The front door has it.' },
        }
      : done
  },
})
