import { formatInstant } from '../../../core/instant.ts'
import type { PageOf } from '../../../engines/area.ts'
import { openSubmission, readNotes } from '../../../engines/portals/index.ts'
import { newId } from '../../../engines/records/index.ts'
import { Form, FormFields } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../../front-door/facts.ts'
import { askPartner } from '../board/question.ts'
import { HUB_CRUMB } from './hub.tsx'

/** Sends a partner's referral back with a question, and shows what they answered. */
export const question: PageOf = {
  path: 'question/:message',
  title: 'A question about a referral',
  may: FRONT_DOOR,
  async show({ ctx, path, csrf, form }, problems) {
    const told = await openSubmission(ctx, path.message ?? '')
    if (!told || told.account === null) return 'not-found'
    const shown = told.notes
      .filter(({ isNew }) => isNew)
      .map(({ id }) => id)
      .join(' ')
    return {
      title: `Questions about ${told.reference}`,
      breadcrumbs: [
        HUB_CRUMB,
        { text: `Message ${told.reference}`, href: `/told-us/${told.id}` },
        { text: 'Questions' },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">{told.agency}</span>
              Questions about referral {told.reference}
            </h1>
            {told.notes.map(({ by, words, at, byPartner, isNew }) => (
              <div class="govuk-inset-text">
                <p class="govuk-body gt-as-typed" dir="auto">
                  {words}
                </p>
                <p class="govuk-hint">
                  {by}
                  {byPartner && `, ${told.agency}`}, {formatInstant(at)}
                  {isNew && '. Nobody has said that they read it'}
                </p>
              </div>
            ))}
            {shown !== '' && (
              <Form
                action={`/areas/partners/question/${told.id}`}
                csrf={csrf}
                submitLabel="I have read it"
                secondary
                hidden={{ do: 'read', shown }}
              />
            )}
            <Form
              action={`/areas/partners/question/${told.id}`}
              csrf={csrf}
              submitLabel="Send the question"
              keeps
              hidden={{ record: form.record ?? newId(), shown }}
            >
              <FormFields
                fields={[
                  {
                    name: 'words',
                    type: 'textarea',
                    marks: false,
                    label: 'What do you want to ask them?',
                    hint: 'They read it in their own pages. Tell them nothing that they did not tell you, and not whether the child is known.',
                  },
                ]}
                values={form}
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
    const told = await openSubmission(ctx, path.message ?? '')
    if (!told || told.account === null) return 'not-found'
    const redirect = `/areas/partners/question/${told.id}`
    const shown = (form.shown ?? '').split(' ')
    if (form.do === 'read') {
      await readNotes(ctx, told.id, shown)
      return { ok: true, value: { redirect, notice: 'Saved: that you read what they wrote.' } }
    }
    const done = await askPartner(asked, told, { id: form.record, words: form.words ?? '' })
    if (!done.ok) return done
    // Whoever writes back has read what stood above.
    await readNotes(ctx, told.id, shown)
    return { ok: true, value: { redirect, notice: 'They are asked, and told by e-mail.' } }
  },
}
