import { formatInstant } from '../../../core/instant.ts'
import { type Outcome, refused } from '../../../core/outcome.ts'
import { myPartner, PARTNER } from '../../../engines/access/index.ts'
import type { Asked, Next, PageOf } from '../../../engines/area.ts'
import { filesWith, myMessage, notesOf, writeNote } from '../../../engines/portals/index.ts'
import { newId } from '../../../engines/records/index.ts'
import { Form, FormFields, SummaryList } from '../../../web/kit/index.ts'
import { AsTyped, byChild, childTitle } from '../../../web/portals/index.ts'
import { challengesAbout, raise } from '../board/challenge.ts'
import { type Following, followingOf, HOW_IT_STANDS } from '../board/following.ts'
import { Challenges } from './challenge-parts.tsx'
import { MINE } from './referrals.tsx'

/** One referral of a partner's own: how it stands, what they were told, questions and answers, and what they wrote. */
export const referral: PageOf = {
  path: 'referrals/:referral',
  title: 'My referral',
  may: [PARTNER],
  async show(asked, problems) {
    const { ctx, path, form, csrf } = asked
    const message = await myMessage(ctx, path.referral ?? '')
    if (!message) return 'not-found'
    const following = (await followingOf(ctx, [message])).get(message.id)
    if (!following) return 'not-found'
    const notes = await notesOf(ctx, message.id)
    const files = await filesWith(ctx, message.id)
    const challenges = await challengesAbout(
      ctx,
      following.children.map(({ contact }) => contact),
    )
    return {
      title: `Referral ${message.reference}`,
      breadcrumbs: [{ text: 'My referrals', href: MINE }, { text: message.reference }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">
              <span class="govuk-caption-l">Sent {formatInstant(message.receivedAt)}</span>
              Referral {message.reference}
            </h1>
            <HowItStands following={following} />
            <h2 class="govuk-heading-m">Questions and answers</h2>
            {notes.map(({ byPartner, by, words, at }) => (
              <div class="govuk-inset-text">
                <p class="govuk-body gt-as-typed" dir="auto">
                  {words}
                </p>
                <p class="govuk-hint">
                  {byPartner ? 'You' : `${by}, the front door`}, {formatInstant(at)}
                </p>
              </div>
            ))}
            <Form
              action={`${MINE}/${message.id}`}
              csrf={csrf}
              submitLabel="Send to the front door"
              keeps
              secondary
              hidden={{ do: 'note', record: form.do === 'note' ? (form.record ?? newId()) : newId() }}
            >
              <FormFields
                fields={[
                  {
                    name: 'words',
                    type: 'textarea',
                    marks: false,
                    label: notes.length > 0 ? 'Answer, or tell us something new' : 'Tell us something new',
                    hint: 'If a child is in danger now, call 999.',
                  },
                ]}
                values={form.do === 'note' ? form : {}}
                errors={problems}
              />
            </Form>
            <Challenges
              following={following}
              challenges={challenges}
              action={`${MINE}/${message.id}`}
              asked={asked}
              problems={problems}
            />
            <h2 class="govuk-heading-m">What you wrote</h2>
            {byChild(message.answers).map(part => (
              <>
                {part.child !== null && (
                  <h3 class="govuk-heading-s">{childTitle(part.child, message.answers, false)}</h3>
                )}
                <SummaryList
                  rows={part.answers.map(answer => ({
                    key: { text: answer.asked },
                    value: { html: <AsTyped answer={answer} /> },
                  }))}
                />
              </>
            ))}
            {files.length > 0 && (
              <p class="govuk-body">
                Sent with it: <bdi>{files.map(({ name }) => name).join(', ')}</bdi>
              </p>
            )}
          </div>
        </div>
      ),
    }
  },
  async act(asked) {
    const message = await myMessage(asked.ctx, asked.path.referral ?? '')
    if (!message) return 'not-found'
    const done = await work(asked, message.id)
    return done.ok
      ? { ok: true, value: { redirect: `${MINE}/${message.id}`, notice: done.value.notice } }
      : done
  },
}

async function work(asked: Asked, message: string): Promise<Outcome<Pick<Next, 'notice'>>> {
  const { ctx, form } = asked
  if (form.do === 'note') {
    const done = await writeNote(ctx, message, { id: form.record, words: form.words ?? '' })
    return done.ok
      ? { ok: true, value: { notice: 'It stands on the front door’s board until somebody has read it.' } }
      : done
  }
  if (form.do !== 'challenge') return refused('Choose what to do.')
  const me = await myPartner(ctx)
  const mine = await myMessage(ctx, message)
  const following = mine && (await followingOf(ctx, [mine])).get(message)
  // Only a decision on the partner's own referral, whatever id is sent.
  const child = following?.children.find(({ contact }) => contact === form.contact)
  if (!me || !child) return refused('There is no such decision on this referral.')
  const raised = {
    why: (form[`why-${child.contact}`] ?? '').trim(),
    raisedBy: me.name,
    agency: me.agency,
    raisedAccount: me.account,
    writtenBy: null,
    reaches: me.email,
  }
  const done = await raise(ctx, child.contact, raised)
  if (done.ok) return { ok: true, value: { notice: 'We look at the decision again, and answer you here.' } }
  return {
    ok: false,
    problems: done.problems.map(one => (one.field ? { ...one, field: `why-${child.contact}` } : one)),
  }
}

const HowItStands = ({ following }: { following: Following }) => (
  <>
    <SummaryList
      rows={[
        { key: { text: 'How it stands' }, value: { text: HOW_IT_STANDS[following.stage] } },
        ...following.children
          .filter(({ says }) => says !== null)
          .map(({ name, says, decidedAt, decidedBy }) => ({
            key: { html: <bdi>{name}</bdi> },
            value: { text: `${says} Decided on ${formatInstant(decidedAt!)} by ${decidedBy}.` },
          })),
        ...following.feedback.map(({ says, at, sent }) => ({
          key: { text: says },
          value: {
            text: sent ? `Sent to you by e-mail on ${formatInstant(at)}` : 'Written, and not sent yet',
          },
        })),
        following.quality !== null && {
          key: { text: 'How good your referral was' },
          value: {
            text: [following.quality.says, following.quality.words].filter(Boolean).join(': '),
          },
        },
      ]}
    />
    {(following.stage === 'received' || following.stage === 'looking') && (
      <p class="govuk-body">
        Within one working day a social worker decides what happens next, and you are told what you need to
        know to act.
      </p>
    )}
  </>
)
