import { formatInstant } from '../../../core/instant.ts'
import { myPartner, PARTNER } from '../../../engines/access/index.ts'
import type { Asked, PageOf } from '../../../engines/area.ts'
import { type MyDraft, myDrafts, myMessages, PARTNER_DRAFT_DAYS } from '../../../engines/portals/index.ts'
import { Form, StackingTable } from '../../../web/kit/index.ts'
import { checksForMe } from '../board/checks.ts'
import { followingOf, HOW_IT_STANDS } from '../board/following.ts'

/** Where a partner's referrals are. */
export const MINE = '/areas/partners/referrals'

/** Agencies whose people tell of domestic abuse and screen it in pages of their own, by kind. */
const TELLS_OF_ABUSE: Readonly<Record<string, string>> = {
  police: '/areas/domestic-abuse/from-police',
  'health-service': '/areas/domestic-abuse/from-health',
}

/** A partner's first page: what they are writing, what they sent and how it stands, and what they are asked. */
export const referrals: PageOf = {
  path: 'referrals',
  title: 'My referrals',
  may: [PARTNER],
  place: 'My referrals',
  async show(asked) {
    const { ctx } = asked
    const drafts = await myDrafts(ctx)
    const sent = await myMessages(ctx)
    const following = await followingOf(ctx, sent)
    const checks = await checksForMe(ctx)
    const tells = TELLS_OF_ABUSE[(await myPartner(ctx))?.agencyKind ?? '']
    return {
      title: 'My referrals',
      body: (
        <>
          <h1 class="govuk-heading-l">My referrals</h1>
          {checks.length > 0 && (
            <p class="govuk-body">
              <a class="govuk-link" href="/areas/partners/asked">
                {checks.length === 1
                  ? 'The front door asks you 1 question'
                  : `The front door asks you ${checks.length} questions`}
              </a>
            </p>
          )}
          {tells && (
            <p class="govuk-body">
              <a class="govuk-link" href={tells}>
                Domestic abuse: tell us of an incident, and follow those you told us of
              </a>
            </p>
          )}
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/partners/talk">
              Not sure? Ask to talk it through before you refer
            </a>
          </p>
          <p class="govuk-body">
            <a class="govuk-link" href="/areas/partners/our-quality">
              How good our referrals are
            </a>
          </p>
          <Form action="/refer" csrf={asked.csrf} submitLabel="Refer a child" />
          <p class="govuk-body">
            If a child is in danger now, call 999. What you write is kept as you go, and you can come back to
            it on any computer for {PARTNER_DRAFT_DAYS} days.
          </p>
          {drafts.length > 0 && <Drafts asked={asked} drafts={drafts} />}
          {sent.length === 0 ? (
            <p class="govuk-body">You have sent no referral yet.</p>
          ) : (
            <StackingTable
              caption="Sent"
              captionClasses="govuk-table__caption--m"
              head={['Reference', 'About', 'Sent', 'How it stands'].map(text => ({ text }))}
              rows={sent.map(message => [
                {
                  html: (
                    <a class="govuk-link" href={`${MINE}/${message.id}`}>
                      {message.reference}
                    </a>
                  ),
                },
                { html: <bdi>{message.children.join(', ')}</bdi> },
                { text: formatInstant(message.receivedAt) },
                { text: HOW_IT_STANDS[following.get(message.id)?.stage ?? 'received'] },
              ])}
            />
          )}
        </>
      ),
    }
  },
}

const Drafts = ({ asked, drafts }: { asked: Asked; drafts: readonly MyDraft[] }) => (
  <>
    <h2 class="govuk-heading-m">Not sent yet</h2>
    <dl class="govuk-summary-list">
      {drafts.map(({ token, said, keptAt }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key gt-as-typed">
            <a class="govuk-link" href={`/refer/${token}`}>
              <bdi>{said['professional/child-1']?.['child-name'] || 'No child named yet'}</bdi>
            </a>
          </dt>
          <dd class="govuk-summary-list__value">Last written {formatInstant(keptAt)}</dd>
          <dd class="govuk-summary-list__actions">
            <form action={`/refer/${token}/discard`} method="post" class="gt-inline">
              <input type="hidden" name="_csrf" value={asked.csrf} />
              <button type="submit" class="gt-as-link">
                Delete<span class="govuk-visually-hidden"> what was written {formatInstant(keptAt)}</span>
              </button>
            </form>
          </dd>
        </div>
      ))}
    </dl>
  </>
)
