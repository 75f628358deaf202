import { isId, PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { Form, FormFields } from '../../../web/kit/index.ts'
import { caseLed } from '../partner-lead.ts'
import { LED } from './partner-cases.tsx'
import { assessmentForm } from './partner-forms.ts'
import { caseOf } from './read-partner-case.ts'

/** Where a partner who leads writes the assessment, bit by bit, until they complete it. */
export const assessmentILead: PageOf = {
  path: 'cases-i-lead/:child/assessment',
  title: 'The assessment of a case I lead',
  may: [PARTNER],
  async show({ ctx, csrf, form, path }, problems) {
    const led = await caseLed(ctx, path.child ?? '')
    const writes = led && assessmentForm(await caseOf(ctx, led))
    if (!led || !writes) return 'not-found'
    const home = `${LED}/${led.child}`
    return {
      title: `${writes.title}: ${led.name}`,
      breadcrumbs: [
        { text: 'Cases I lead', href: LED },
        { text: led.name, href: home },
        { text: 'Assessment' },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{led.name}</span>
              {writes.title}
            </h1>
            <p class="govuk-body">
              The early help team reads what you save. You can come back to it until you give the day on which
              it was completed.
            </p>
            <Form
              action={`${home}/assessment`}
              csrf={csrf}
              submitLabel={writes.submit}
              cancel={{ href: home }}
              hidden={{ record: form.record ?? newId() }}
            >
              <FormFields
                fields={writes.fields}
                values={form.record ? form : writes.begins}
                errors={problems}
              />
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, path, form } = asked
    const led = await caseLed(ctx, path.child ?? '')
    const writes = led && assessmentForm(await caseOf(ctx, led))
    if (!led || !writes) return 'not-found'
    const done = await writes.write(asked, led, isId(form.record ?? '') ? String(form.record) : newId())
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${LED}/${led.child}`, notice: 'Saved. It is now part of the record.' },
        }
      : done
  },
}
