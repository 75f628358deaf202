import { formatDay } from '../../core/day.ts'
import { type Outcome, refused } from '../../core/outcome.ts'
import { isId, openPerson, openRecord } from '../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../engines/area.ts'
import { teamOf } from '../../engines/clocks/index.ts'
import {
  CHANNELS,
  type Channel,
  compose,
  framed,
  messagesFrom,
  OUTBOX_ROLES,
  STATES,
} from '../../engines/outbox/index.ts'
import type { Paper } from '../../engines/papers/index.ts'

import { childHref } from '../child/index.ts'
import { Details, type FieldDescription, Form, FormFields, readForm } from '../kit/index.ts'
import { PaperPage } from '../paper/index.ts'
import { blocksOf, paragraphsOf } from './given-words.ts'
import type { Given, Giving } from './giving.ts'

const QUESTIONS: readonly FieldDescription[] = [
  {
    name: 'channel',
    type: 'choice',
    label: 'How does it go?',
    options: Object.entries(CHANNELS)
      .filter(([value]) => value !== 'text')
      .map(([value, text]) => ({ value, text })),
  },
  {
    name: 'to',
    type: 'textarea',
    marks: false,
    label: 'Where does it go?',
    hint: 'An e-mail address, or the lines of a postal address. Only where they said that it is safe.',
  },
]
const SUBJECT = 'The plan: who does what'

/** The paper of this address, if it is this child's. */
async function givenOf({ ctx, path }: Asked, giving: Giving, child: string): Promise<Given | undefined> {
  const given = path.given ?? ''
  const found = isId(given) ? ((await openRecord(ctx, giving.kind, given)) as unknown as Given) : undefined
  return found?.subject === child ? found : undefined
}

/** A plan as it was made for one reader, word for word: to be read, printed, saved or sent. */
export const givenPage = (giving: Giving): PageOf => ({
  path: giving.given,
  title: 'The plan for one reader',
  may: giving.may,
  async show(asked, problems) {
    const { ctx, path, form, csrf, council, viewer } = asked
    const line = await openPerson(ctx, path.child ?? '')
    const given = line && (await givenOf(asked, giving, line.personId))
    if (!line || !given) return 'not-found'
    const paper = paperOf(given, council)
    const sent = await messagesFrom(ctx, giving.kind, given.id)
    return {
      title: `For ${given.reader}`,
      breadcrumbs: [
        { text: line.name, href: childHref(ctx, line.personId) },
        { text: giving.home.text, href: giving.home.href(line.personId) },
        { text: `For ${given.reader}` },
      ],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <PaperPage paper={paper} />
            {sent.map(({ state, channel }) => (
              <p class="govuk-body">
                {CHANNELS[channel]}: {STATES[state].toLowerCase()}.
              </p>
            ))}
            {viewer.roles.some(role => OUTBOX_ROLES.includes(role)) && (
              <Details summaryText={`Send it to ${given.reader}`} open={problems.length > 0}>
                <Form
                  action={giving.givenHref(line.personId, given.id)}
                  csrf={csrf}
                  submitLabel="Keep it in the outbox"
                  secondary
                >
                  <FormFields fields={QUESTIONS} values={form} errors={problems} />
                </Form>
              </Details>
            )}
          </div>
        </div>
      ),
      paper,
    }
  },
  async act(asked) {
    const line = await openPerson(asked.ctx, asked.path.child ?? '')
    const given = line && (await givenOf(asked, giving, line.personId))
    return given ? sent(asked, giving, given) : 'not-found'
  },
})

const paperOf = (given: Given, council: { name: string; telephone: string | null }): Paper => ({
  title: `The plan for ${given.reader}`,
  about: [given.subject],
  on: given.madeOn,
  council: council.name,
  blocks: [
    ...(given.opening ?? '').split('\n').flatMap(text => (text ? [{ text }] : [])),
    ...blocksOf(given.says),
  ],
  foot: [
    `Made for ${given.reader} alone, on ${formatDay(given.madeOn)}${given.madeBy ? `, by ${given.madeBy}` : ''}, ${council.name}.`,
    council.telephone && `If anything here is not clear, or cannot be done, ring us: ${council.telephone}.`,
  ]
    .filter(Boolean)
    .join(' '),
})

/** Keeps it in the outbox, where its author looks at it once more and lets it go; judged anew as any letter is. */
async function sent(asked: Asked, giving: Giving, given: Given): Promise<Outcome<Next>> {
  const { ctx, viewer, form, council } = asked
  if (!viewer.roles.some(role => OUTBOX_ROLES.includes(role)))
    return refused('Your role sends no letters: print it, or ask a colleague who works with the child.')
  const { values, problems } = readForm(QUESTIONS, form)
  if (problems.length > 0) return { ok: false, problems }
  const done = await compose(ctx, {
    child: given.subject,
    madeFrom: { kind: giving.kind, id: given.id },
    reader: { name: given.reader, standing: given.standing },
    channel: values.channel as Channel,
    to: values.to ?? '',
    subject: SUBJECT,
    paragraphs: framed(
      given.reader,
      [...(given.opening ? [given.opening] : []), ...paragraphsOf(given.says)],
      {
        council: council.name,
        team: (await teamOf(ctx, viewer.account)) ?? 'children’s services',
        telephone: council.telephone,
      },
    ),
    ...(await giving.mustNotTell(ctx, given.subject)),
    confirmed: (given.confirmed ?? '').split('\n').filter(Boolean),
  })
  if (!done.ok) return done
  return {
    ok: true,
    value: { redirect: `/outbox/${done.value}`, notice: 'Kept. Read it once as they will, then let it go.' },
  }
}
