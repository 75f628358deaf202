import { formatDay, parseDay } from '../../../core/day.ts'
import { invalid } from '../../../core/outcome.ts'
import { PRACTITIONERS } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { insert, list } from '../../../engines/records/index.ts'
import { type FieldDescription, Form, FormFields, readForm, StackingTable } from '../../../web/kit/index.ts'
import { StepUpCounted } from '../records-settings.ts'
import { countsStepUps, STEP_UP_IS_ENQUIRY } from '../step-ups.ts'

export const COUNTING = '/areas/front-door/counting'
export const COUNTING_TITLE = 'What counts as an enquiry'

const said = (isEnquiry: boolean): string =>
  isEnquiry ? 'A step up from early help counts as an enquiry.' : 'A step up from early help is no enquiry.'

const { fields } = StepUpCounted
const FIELDS: readonly FieldDescription[] = [
  {
    name: 'isEnquiry',
    type: 'choice',
    label: fields.isEnquiry.label,
    options: [
      { value: 'yes', text: 'Yes' },
      { value: 'no', text: 'No' },
    ],
  },
  { name: 'fromOn', type: 'date', label: fields.fromOn.label },
  { name: 'why', type: 'textarea', label: fields.why.label, marks: false },
]

/** Whether a step up is an enquiry too, since when and why: kept by an administrator, each from a day. */
export const counting: PageOf = {
  path: 'counting',
  title: COUNTING_TITLE,
  may: [...PRACTITIONERS, 'administrator'],
  async show({ ctx, viewer, form, csrf }, problems) {
    const set = (await list(ctx, StepUpCounted, '')).sort(
      (a, b) => b.fromOn - a.fromOn || b.knownAt - a.knownAt,
    )
    return {
      title: COUNTING_TITLE,
      breadcrumbs: [
        { text: 'Who needs what help', href: '/areas/front-door/thresholds' },
        { text: COUNTING_TITLE },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{COUNTING_TITLE}</h1>
            <p class="govuk-body">
              What reaches the front door from outside counts once, whichever children it is about.{' '}
              <strong>{said(await countsStepUps(ctx, ctx.today))}</strong> Each step up is counted as it held
              on its own day.
            </p>
            <StackingTable
              caption="What was set, the newest first"
              captionClasses="govuk-table__caption--m"
              head={['From', 'What', 'Why'].map(text => ({ text }))}
              rows={[
                ...set.map(one => [
                  { text: formatDay(one.fromOn) },
                  { text: said(one.isEnquiry) },
                  { text: `${one.why} (written by ${one.writtenBy ?? 'somebody'})` },
                ]),
                [
                  { text: 'From the beginning' },
                  { text: said(STEP_UP_IS_ENQUIRY.value) },
                  { text: STEP_UP_IS_ENQUIRY.reason },
                ],
              ]}
            />
            {viewer.roles.includes('administrator') && (
              <Form action={COUNTING} csrf={csrf} submitLabel="Save">
                <FormFields fields={FIELDS} values={form} errors={problems} />
              </Form>
            )}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, viewer, form }) {
    if (!viewer.roles.includes('administrator')) return 'not-found'
    const { values, problems } = readForm(FIELDS, form)
    if (problems.length > 0) return { ok: false, problems }
    const { isEnquiry } = values
    if (isEnquiry !== 'yes' && isEnquiry !== 'no')
      return invalid('isEnquiry', 'Say whether it is counted as an enquiry')
    const fromOn = parseDay(values.fromOn ?? '')
    if (fromOn === undefined) return invalid('fromOn', 'Say from which day it holds')
    if (fromOn < ctx.today)
      return invalid('fromOn', 'Choose today or a later day: what was counted before is never rewritten')
    const done = await insert(ctx, StepUpCounted, '', {
      isEnquiry: isEnquiry === 'yes',
      fromOn,
      why: values.why ?? '',
      writtenBy: viewer.name,
    })
    return done.ok
      ? { ok: true, value: { redirect: COUNTING, notice: 'Saved. It holds from that day.' } }
      : done
  },
}
