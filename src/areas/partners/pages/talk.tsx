import { formatInstant } from '../../../core/instant.ts'
import { isId, PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { Form, FormFields, InsetText, WarningText } from '../../../web/kit/index.ts'
import { askToTalk, type MyConversation, myConversations } from '../board/conversations-asked.ts'
import { ADVISED } from '../records.ts'
import { MINE } from './referrals.tsx'

const TITLE = 'Talk it through before you refer'
const HERE = '/areas/partners/talk'

const ASKED = [
  {
    name: 'about',
    type: 'textarea' as const,
    marks: false,
    label: 'What would you like to talk about?',
    hint: 'Name nobody: nothing of this is on a child’s record. Say roughly how old the child is, and what worries you.',
  },
  { name: 'reached', type: 'text' as const, label: 'When and how can we reach you?' },
]

/** A partner asks for a conversation about thresholds, and reads what was advised. */
export const talk: PageOf = {
  path: 'talk',
  title: TITLE,
  may: [PARTNER],
  async show({ ctx, form, csrf }, problems) {
    const mine = await myConversations(ctx)
    return {
      title: TITLE,
      breadcrumbs: [{ text: 'My referrals', href: MINE }, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <WarningText text="If a child is in danger now, call 999. If you think that a child is being harmed, refer now: do not wait for a conversation." />
            <Form
              action={HERE}
              csrf={csrf}
              submitLabel="Ask to talk"
              keeps
              hidden={{ record: form.record ?? newId() }}
            >
              <FormFields fields={ASKED} values={form} errors={problems} />
            </Form>
            {mine.length > 0 && <h2 class="govuk-heading-m">What you asked for</h2>}
            {mine.map(one => (
              <Mine one={one} />
            ))}
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, form }) {
    const typed = (name: string) => (form[name] ?? '').trim()
    const id = isId(form.record ?? '') ? String(form.record) : newId()
    const done = await askToTalk(ctx, { about: typed('about'), reached: typed('reached'), id })
    return done.ok
      ? {
          ok: true,
          value: { redirect: HERE, notice: 'Thank you. Somebody at the front door will call you.' },
        }
      : done
  },
}

const Mine = ({ one: { about, askedAt, held } }: { one: MyConversation }) => (
  <section aria-label={`Asked on ${formatInstant(askedAt)}`}>
    <InsetText>
      <p class="govuk-body gt-as-typed" dir="auto">
        {about}
      </p>
      <p class="govuk-hint">You asked on {formatInstant(askedAt)}</p>
    </InsetText>
    {held ? (
      <p class="govuk-body gt-as-typed">
        <strong>{ADVISED[held.advised]}.</strong> {held.advice} ({held.advisedBy},{' '}
        {formatInstant(held.heldAt)})
      </p>
    ) : (
      <p class="govuk-body">Nobody has talked with you yet.</p>
    )}
  </section>
)
