import { formatDay } from '../../../core/day.ts'
import { LIST_SENTENCE, logList } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { CHANNELS } from '../../../engines/outbox/index.ts'
import { Form, FormFields, StackingTable, SummaryList } from '../../../web/kit/index.ts'
import { finish, lettersToSend } from '../asked-for.ts'
import { LetterAsked } from '../records.ts'
import { ASKED_HREF, SENDING } from '../who.ts'

const { line, body } = LetterAsked.fields
const QUESTIONS = [
  { name: 'subject', type: 'text', label: line.label },
  {
    name: 'body',
    type: 'textarea',
    marks: false,
    label: body.label,
    hint: 'Fill in what stands in [square brackets]. Where you change any other word, it waits until whoever asked has read it.',
  },
] as const

/** Letters that workers ask business support to finish and send: what they say and where they go, and no child’s record. */
export const askedPage: PageOf = {
  path: 'asked',
  title: 'Letters to send',
  may: SENDING,
  place: 'Letters to send',
  async show({ ctx }) {
    const letters = await lettersToSend(ctx)
    await logList(ctx, 'list', 'Letters to finish and send', [
      ...new Set(letters.map(({ subject }) => subject)),
    ])
    return {
      title: 'Letters to send',
      body: (
        <>
          <h1 class="govuk-heading-l">Letters to send</h1>
          {letters.length === 0 ? (
            <p class="govuk-body">Nobody has asked for a letter.</p>
          ) : (
            <StackingTable
              caption="Asked for, the oldest first"
              head={['Letter', 'To', 'How', 'Asked for'].map(text => ({ text }))}
              rows={letters.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`${ASKED_HREF}/${one.id}`}>
                      {one.line}
                    </a>
                  ),
                },
                { text: one.reader },
                { text: CHANNELS[one.channel] },
                { text: `${formatDay(one.askedOn)}${one.askedBy ? `, by ${one.askedBy}` : ''}` },
              ])}
            />
          )}
          <p class="govuk-body-s">{LIST_SENTENCE}</p>
        </>
      ),
    }
  },
}

/** One letter to finish and send. */
export const sendPage: PageOf = {
  path: 'asked/:asked',
  title: 'A letter to send',
  may: SENDING,
  async show({ ctx, path, form, csrf }, problems) {
    const letter = (await lettersToSend(ctx)).find(({ id }) => id === path.asked)
    if (!letter) return 'not-found'
    await logList(ctx, 'list', 'A letter to finish and send', [letter.subject])
    const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
    return {
      title: letter.line,
      breadcrumbs: [{ text: 'Letters to send', href: ASKED_HREF }, { text: letter.line }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{letter.line}</h1>
            <SummaryList
              rows={[
                row('To', letter.reader),
                row('Where', `${CHANNELS[letter.channel]}: ${letter.goesTo.split('\n').join(', ')}`),
                row(
                  'Asked for',
                  `${formatDay(letter.askedOn)}${letter.askedBy ? `, by ${letter.askedBy}` : ''}`,
                ),
              ]}
            />
            <Form
              action={`${ASKED_HREF}/${letter.id}`}
              csrf={csrf}
              submitLabel="Send it"
              keeps
              cancel={{ href: ASKED_HREF }}
            >
              <FormFields
                fields={QUESTIONS}
                values={{ subject: letter.line, body: letter.body, ...form }}
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
    const letter = (await lettersToSend(ctx)).find(({ id }) => id === path.asked)
    if (!letter) return 'not-found'
    const done = await finish(asked, letter, { subject: form.subject ?? '', body: form.body ?? '' })
    if (!done.ok) return done
    const notice =
      done.value === 'sent'
        ? 'Let go: it leaves now.'
        : `Kept. It waits until ${letter.askedBy ?? 'whoever asked'} has read what you changed.`
    return { ok: true, value: { redirect: ASKED_HREF, notice } }
  },
}
