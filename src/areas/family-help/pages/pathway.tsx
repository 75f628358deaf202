import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList, mayAct } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { Form, FormFields, StackingTable } from '../../../web/kit/index.ts'
import { type Unjoined, unjoined } from '../joining.ts'
import { PATHWAY_DEFAULT, pathwayOn, pathwaysSet } from '../pathway.ts'
import { PATHWAY } from '../records.ts'
import { QUESTIONS, setPathway } from '../set-pathway.ts'
import { MANAGING, READERS, SETTING } from '../who.ts'

const TITLE = 'Family Help'
export const HERE = '/areas/family-help/pathway'

/** How families are helped here, since when and why; and whom nobody has joined for their protection yet. */
export const pathwayPage: PageOf = {
  path: 'pathway',
  title: TITLE,
  may: READERS,
  place: TITLE,
  async show({ ctx, viewer, form, csrf }, problems) {
    const set = await pathwaysSet(ctx)
    const manages = await mayAct(ctx, MANAGING)
    const waiting = manages ? await unjoined(ctx, viewer.team) : []
    if (manages)
      await logList(
        ctx,
        'list',
        `${TITLE}: no lead child protection practitioner`,
        waiting.map(({ child }) => child),
      )
    return {
      title: TITLE,
      breadcrumbs: [{ text: TITLE }],
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          <p class="govuk-body">
            How families are helped here today: <strong>{PATHWAY[await pathwayOn(ctx, ctx.today)]}</strong>.
          </p>
          <p class="govuk-body">
            In Family Help a family keeps one assessment, one plan and one lead practitioner when a child
            becomes a child in need. When a section 47 enquiry begins, a lead child protection practitioner
            joins them. A step up or down goes by what holds on the day it is decided.
          </p>
          <StackingTable
            caption="What was set, the newest first"
            captionClasses="govuk-table__caption--m"
            head={['From', 'What', 'Why'].map(text => ({ text }))}
            rows={[
              ...set.map(one => [
                { text: formatDay(one.fromOn) },
                { text: PATHWAY[one.pathway] },
                { text: `${one.why} (written by ${one.writtenBy ?? 'somebody'})` },
              ]),
              [
                { text: 'From the beginning' },
                { text: PATHWAY[PATHWAY_DEFAULT.value] },
                { text: PATHWAY_DEFAULT.reason },
              ],
            ]}
          />
          {manages && <Waiting waiting={waiting} />}
          {(await mayAct(ctx, SETTING)) && (
            <>
              <h2 class="govuk-heading-m">Say how families are helped from a day</h2>
              <Form action={HERE} csrf={csrf} submitLabel="Save" secondary={waiting.length > 0}>
                <FormFields fields={QUESTIONS} values={form} errors={problems} />
              </Form>
            </>
          )}
        </>
      ),
    }
  },
  async act(asked) {
    if (!(await mayAct(asked.ctx, SETTING))) return 'not-found'
    const done = await setPathway(asked)
    return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Saved. It holds from that day.' } } : done
  },
}

const Waiting = ({ waiting }: { waiting: readonly Unjoined[] }) => (
  <>
    <h2 class="govuk-heading-m">Nobody has joined for their protection</h2>
    {waiting.length === 0 ? (
      <p class="govuk-body">
        No child with a section 47 enquiry waits for a lead child protection practitioner.
      </p>
    ) : (
      <StackingTable
        caption="Those whose enquiry began first in front"
        captionClasses="govuk-visually-hidden"
        head={['Child', 'Enquiry began', 'Leads the help', 'Do'].map(text => ({ text }))}
        rows={waiting.map(({ child, name, since, lead }) => [
          {
            html: (
              <a class="govuk-link" href={`/children/${child}`}>
                {name}
              </a>
            ),
          },
          { text: formatDay(since) },
          { text: lead ?? 'Nobody' },
          {
            html: (
              <a class="govuk-link" href={`/children/${child}/join-child-protection-lead`}>
                Say who joins<span class="govuk-visually-hidden"> {name}</span>
              </a>
            ),
          },
        ])}
      />
    )}
    <p class="govuk-hint">{LIST_SENTENCE}</p>
  </>
)
