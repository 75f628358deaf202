import { formatInstant } from '../../../core/instant.ts'
import { invalid } from '../../../core/outcome.ts'
import { isId, openRecord } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { change, insert, list, newId, type Row } from '../../../engines/records/index.ts'
import { type FieldDescription, Form, FormFields } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../../front-door/facts.ts'
import { contactsOf, keepFollowed } from '../board/conversation-followed.ts'
import { conversationsToHold, keepHeld } from '../board/conversations-asked.ts'
import { ADVISED, Conversation, type ConversationAsked } from '../records.ts'
import { HUB_CRUMB } from './hub.tsx'

const HERE = '/areas/partners/conversations'
const TITLE = 'Conversations before a referral'
const SHOWN = 50

const FIELDS: readonly FieldDescription[] = [
  { name: 'asker', type: 'text', label: 'Who asked?' },
  { name: 'agency', type: 'text', label: 'From which agency?' },
  {
    name: 'about',
    type: 'textarea',
    marks: false,
    label: 'What was it about?',
    hint: 'The child need not be named, and is better not named here: nothing of this is on a child’s record.',
  },
  { name: 'advice', type: 'textarea', label: 'What was advised?', marks: false },
  {
    name: 'advised',
    type: 'choice',
    label: 'In short, what was advised?',
    options: Object.entries(ADVISED).map(([value, text]) => ({ value, text })),
  },
]

/** A log of what professionals asked before they referred, what was advised, and which referral followed. */
export const conversations: PageOf = {
  path: 'conversations',
  title: TITLE,
  may: FRONT_DOOR,
  async show(asked, problems) {
    const { ctx, csrf, form } = asked
    const last = await list(ctx, Conversation, '', { by: 'heldAt', most: SHOWN })
    const isNew = form.do === undefined || form.do === 'new'
    const waiting = await conversationsToHold(ctx)
    const answers = waiting.find(({ id }) => id === (form.ask ?? asked.query.ask))
    const values = isNew && form.do === undefined && answers ? { ...answers } : form
    return {
      title: TITLE,
      breadcrumbs: [HUB_CRUMB, { text: TITLE }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{TITLE}</h1>
            <Waiting waiting={waiting} />
            <Form
              action={HERE}
              csrf={csrf}
              submitLabel="Save the conversation"
              keeps
              hidden={{
                do: 'new',
                record: form.record ?? newId(),
                ...(answers ? { ask: answers.id } : {}),
              }}
            >
              <FormFields
                fields={FIELDS}
                values={isNew ? textsOf(values) : {}}
                errors={isNew ? problems : []}
              />
            </Form>
            {last.length > 0 && <h2 class="govuk-heading-m">Latest</h2>}
            {last.map(one => (
              <One one={one} asked={asked} problems={problems} />
            ))}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const { ctx, form, viewer } = asked
    const typed = (name: string) => (form[name] ?? '').trim()
    if (form.do === 'link') return link(asked, typed(`enquiry-${form.conversation}`))
    const problems = FIELDS.flatMap(({ name, label }) =>
      typed(name) === '' ? [{ field: name, message: `Answer this: ${label}` }] : [],
    )
    if (problems.length > 0) return { ok: false, problems }
    if (!Object.hasOwn(ADVISED, typed('advised'))) return invalid('advised', 'Choose what was advised')
    const done = await insert(
      ctx,
      Conversation,
      '',
      {
        heldAt: ctx.now,
        asker: typed('asker'),
        agency: typed('agency'),
        about: typed('about'),
        advice: typed('advice'),
        advised: typed('advised') as keyof typeof ADVISED,
        advisedBy: viewer.name,
      },
      isId(form.record ?? '') ? String(form.record) : newId(),
    )
    if (!done.ok) return done
    const held = await keepHeld(ctx, form.ask ?? '', done.value)
    return held.ok ? { ok: true, value: { redirect: HERE, notice: 'The conversation is saved.' } } : held
  },
}

/** What a form begins with: the words of what was asked for, or what was typed. */
const textsOf = (values: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  )

/** What partners asked for and nobody has held yet, what has waited longest first. */
const Waiting = ({ waiting }: { waiting: readonly Row<typeof ConversationAsked>[] }) =>
  waiting.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Asked for, and not held yet</h2>
      {waiting.map(one => (
        <section aria-label={`${one.asker}, ${one.agency}`}>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
            {one.asker}, {one.agency}
          </h3>
          <p class="govuk-hint govuk-!-margin-bottom-1">
            {formatInstant(one.askedAt)}. To be reached: {one.reached}
          </p>
          <p class="govuk-body gt-as-typed" dir="auto">
            {one.about}
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href={`${HERE}?ask=${one.id}`}>
              Write down the conversation<span class="govuk-visually-hidden"> with {one.asker}</span>
            </a>
          </p>
        </section>
      ))}
      <h2 class="govuk-heading-m">Write down a conversation</h2>
    </>
  )

/** Links a conversation with the enquiry that followed: its number must be one that there is, whomever it is about. */
async function link({ ctx, form, viewer }: Asked, enquiry: string): ReturnType<NonNullable<PageOf['act']>> {
  const conversation = await openRecord(ctx, Conversation, form.conversation ?? '')
  if (!conversation) return 'not-found'
  const field = `enquiry-${conversation.id}`
  const number = enquiry.toUpperCase()
  if ((await contactsOf(ctx, number)).length === 0)
    return invalid(field, 'There is no enquiry of this number. It looks like FD-7K2M-9QXH')
  const done = await change(ctx, Conversation, conversation.id, { enquiry: number }, conversation.knownAt)
  if (done.ok) await keepFollowed(ctx, viewer, conversation.id, number)
  return done.ok ? { ok: true, value: { redirect: HERE, notice: 'Linked.' } } : done
}

const One = ({
  one,
  asked,
  problems,
}: {
  one: Row<typeof Conversation>
  asked: Asked
  problems: Parameters<PageOf['show']>[1]
}) => (
  <section aria-label={`${one.asker}, ${formatInstant(one.heldAt)}`}>
    <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      {one.asker}, {one.agency}
    </h3>
    <p class="govuk-hint govuk-!-margin-bottom-1">
      {formatInstant(one.heldAt)}, advised by {one.advisedBy}
    </p>
    <p class="govuk-body gt-as-typed">{one.about}</p>
    <p class="govuk-body gt-as-typed">
      <strong>{ADVISED[one.advised]}.</strong> {one.advice}
    </p>
    {one.enquiry === null ? (
      <Form
        action={HERE}
        csrf={asked.csrf}
        submitLabel="Link the referral that followed"
        secondary
        hidden={{ do: 'link', conversation: one.id }}
      >
        <FormFields
          fields={[{ name: `enquiry-${one.id}`, type: 'text', label: 'Number of the enquiry that followed' }]}
          values={asked.form.do === 'link' ? asked.form : {}}
          errors={problems}
        />
      </Form>
    ) : (
      <p class="govuk-body">A referral followed: {one.enquiry}</p>
    )}
  </section>
)
