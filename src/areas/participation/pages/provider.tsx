import { formatDay } from '../../../core/day.ts'
import { isId, PARTNER } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { newId } from '../../../engines/records/index.ts'
import { questionOf, typed } from '../../../web/family-form/index.ts'
import { Form, FormFields, readForm, SummaryList } from '../../../web/kit/index.ts'
import { AdvocacyReturn } from '../records.ts'
import { returnsOf, sentToMe, writeReturn } from '../to-provider.ts'

const TITLE = 'Advocacy asked for'
/** Where a provider finds who was referred to them. */
export const PROVIDER = '/areas/participation/advocacy'

const ASKED = [
  'advocate',
  'contactedOn',
  'metOn',
  'hours',
  'issues',
  'outcome',
  'endedOn',
  'notStarted',
] as const
// A provider marks nothing as another's: what they write is theirs to tell us.
const QUESTIONS = ASKED.map(name => ({ ...questionOf(AdvocacyReturn, name), marks: false }))

/** Whom the council asked this provider to help: theirs alone. */
export const askedOfProvider: PageOf = {
  path: 'advocacy',
  title: TITLE,
  may: [PARTNER],
  place: TITLE,
  async show({ ctx }) {
    const referrals = await sentToMe(ctx)
    return {
      title: TITLE,
      body: (
        <>
          <h1 class="govuk-heading-l">{TITLE}</h1>
          {referrals.length === 0 ? (
            <p class="govuk-body">Nobody was referred to you for an advocate.</p>
          ) : (
            <ul class="govuk-list govuk-list--spaced">
              {referrals.map(({ id, name, sentOn }) => (
                <li>
                  <a class="govuk-link" href={`${PROVIDER}/${id}`}>
                    {name}
                  </a>
                  <span class="gt-quiet"> Sent on {formatDay(sentOn)}</span>
                </li>
              ))}
            </ul>
          )}
        </>
      ),
    }
  },
}

/** One referral as it was sent, what its provider wrote so far, and the return to write. */
export const providersReturn: PageOf = {
  path: 'advocacy/:referral',
  title: 'A return of advocacy',
  may: [PARTNER],
  async show({ ctx, path, form, csrf }, problems) {
    const referral = (await sentToMe(ctx)).find(({ id }) => id === path.referral)
    if (!referral) return 'not-found'
    const returns = await returnsOf(ctx, referral)
    const last = returns.at(-1)
    const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
    return {
      title: referral.name,
      breadcrumbs: [{ text: TITLE, href: PROVIDER }, { text: referral.name }],
      body: (
        <div class="govuk-grid-row">
          <div class="govuk-grid-column-two-thirds">
            <h1 class="govuk-heading-l">{referral.name}</h1>
            <SummaryList
              rows={[
                row(
                  'Sent',
                  `${formatDay(referral.sentOn)}${referral.sentBy ? `, by ${referral.sentBy}` : ''}`,
                ),
                row('What you need to know', referral.says),
                row('How to reach them safely', referral.reached),
              ]}
            />
            {last && (
              <p class="govuk-body">
                You last wrote on {formatDay(last.receivedOn)}. What you write now stands beside it: say the
                hours and issues so far.
              </p>
            )}
            <h2 class="govuk-heading-m">What came of it</h2>
            <p class="govuk-body">
              Say nothing that the child told you in confidence, unless they agreed or somebody is in danger.
            </p>
            <Form
              action={`${PROVIDER}/${referral.id}`}
              csrf={csrf}
              submitLabel="Send the return"
              keeps
              cancel={{ href: PROVIDER }}
              hidden={{ record: form.record ?? newId() }}
            >
              <FormFields fields={QUESTIONS} values={form} errors={problems} />
            </Form>
          </div>
        </div>
      ),
    }
  },
  async act({ ctx, path, form }) {
    const referral = (await sentToMe(ctx)).find(({ id }) => id === path.referral)
    if (!referral) return 'not-found'
    const { values, problems } = readForm(QUESTIONS, form)
    const said: Record<string, unknown> = {}
    for (const name of ASKED) {
      const value = typed(AdvocacyReturn.fields[name], values[name] ?? '')
      if (value === undefined) problems.push({ field: name, message: 'Enter a whole number' })
      said[name] = value ?? null
    }
    if (problems.length > 0) return { ok: false, problems }
    const done = await writeReturn(ctx, referral, said, isId(form.record ?? '') ? form.record! : newId())
    return done.ok ? { ok: true, value: { redirect: PROVIDER, notice: 'Sent. Thank you.' } } : done
  },
}
