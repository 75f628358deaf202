import { PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { FormFields, GrowingForm } from '../../../web/kit/index.ts'
import { childrenOf, MOST_CHILDREN } from '../../front-door/facts.ts'
import { aboutOne, aboutTheNight } from '../police/questions.ts'
import { officer } from '../police/who.ts'
import { send } from '../police/write.ts'
import { toolOn } from '../tool-words.ts'
import { FROM_POLICE, TITLE } from './from-police.tsx'
import { familyFields } from './screening-fields.ts'

const HERE = `${FROM_POLICE}/new`
const WORDS = 'Tell the front door of an incident'

/** An officer writes of one incident, once for every child of the household, and screens it. No child is looked for. */
export const fromPoliceNew: PageOf = {
  path: 'from-police/new',
  title: WORDS,
  may: [PARTNER],
  async show({ ctx, form, csrf }, problems) {
    if (!(await officer(ctx))) return 'not-found'
    const many = childrenOf(form)
    const tool = await toolOn(ctx, ctx.today)
    return {
      title: WORDS,
      breadcrumbs: [{ text: TITLE, href: FROM_POLICE }, { text: WORDS }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{WORDS}</h1>
            <p class="govuk-body">
              It stands on the front door’s list for the morning as soon as you send it. If a child is in
              danger now, act as you would on any other night, and telephone the front door.
            </p>
            <GrowingForm
              action={HERE}
              csrf={csrf}
              submit={{ text: 'Send it to the front door', value: 'send' }}
              grows={many < MOST_CHILDREN}
              cancel={FROM_POLICE}
              hidden={{ record: form.record ?? newId(), children: String(many) }}
            >
              <FormFields fields={aboutTheNight} values={form} errors={problems} />
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
    const me = await officer(ctx)
    if (!me) return 'not-found'
    if (form.do === 'another') return { ok: false, problems: [] }
    const done = await send(ctx, me, form)
    return done.ok
      ? {
          ok: true,
          value: { redirect: `${FROM_POLICE}/${done.value}`, notice: 'The front door has it.' },
        }
      : done
  },
}
