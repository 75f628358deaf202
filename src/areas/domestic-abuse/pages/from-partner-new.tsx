import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { FormFields, GrowingForm } from '../../../web/kit/index.ts'
import { childrenOf, MOST_CHILDREN } from '../../front-door/facts.ts'
import { aboutOne, aboutTheNight } from '../told-by-partners/questions.ts'
import { partnerAs, type Teller, theirPages } from '../told-by-partners/teller.ts'
import { send } from '../told-by-partners/write.ts'
import { toolOn } from '../tool-words.ts'
import { TITLE } from './from-partner.tsx'
import { familyFields } from './screening-fields.ts'

const WORDS = 'Tell the front door of an incident'
const IN_DANGER: Readonly<Record<Teller, string>> = {
  police: 'act as you would on any other night, and telephone the front door.',
  health: 'ring 999, and telephone the front door.',
}

/** A partner writes of one incident, once for every child of the household, and screens it. No child is looked for. */
export const fromPartnerNew = (teller: Teller): PageOf => ({
  path: `from-${teller}/new`,
  title: WORDS,
  may: [PARTNER],
  async show({ ctx, form, csrf }, problems) {
    if (!(await partnerAs(ctx, teller))) return 'not-found'
    const many = childrenOf(form)
    const tool = await toolOn(ctx, ctx.today)
    return {
      title: WORDS,
      breadcrumbs: [{ text: TITLE, href: theirPages(teller) }, { text: WORDS }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{WORDS}</h1>
            <p class="govuk-body">
              It stands on the front door’s list for the morning as soon as you send it. If a child is in
              danger now, {IN_DANGER[teller]}
            </p>
            <GrowingForm
              action={`${theirPages(teller)}/new`}
              csrf={csrf}
              submit={{ text: 'Send it to the front door', value: 'send' }}
              grows={many < MOST_CHILDREN}
              cancel={theirPages(teller)}
              hidden={{ record: form.record ?? newId(), children: String(many) }}
            >
              <FormFields fields={aboutTheNight(teller)} values={form} errors={problems} />
              <h2 class="govuk-heading-m">Your screening</h2>
              <FormFields fields={familyFields(tool)} values={form} errors={problems} />
              {Array.from({ length: many }, (_, i) => (
                <fieldset class="govuk-fieldset">
                  <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
                    {many === 1 ? 'The child of the household' : `Child ${i + 1}`}
                  </legend>
                  <FormFields fields={aboutOne(i + 1, tool)} values={form} errors={problems} />
                </fieldset>
              ))}
            </GrowingForm>
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, form }) {
    const me = await partnerAs(ctx, teller)
    if (!me) return 'not-found'
    if (form.do === 'another') return { ok: false, problems: [] }
    const done = await send(ctx, teller, me, form)
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${theirPages(teller)}/${done.value}`, notice: 'The front door has it.' },
        }
      : done
  },
})
