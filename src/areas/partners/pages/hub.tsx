import { formatDay } from '../../../core/day.ts'
import { dayOf } from '../../../core/instant.ts'
import { logList, type Role } from '../../../engines/access/index.ts'
import type { PageOf } from '../../../engines/area.ts'
import { LinkList, StackingTable } from '../../../web/kit/index.ts'
import { FRONT_DOOR } from '../../front-door/facts.ts'
import { openChallenges } from '../board/challenges-waiting.ts'
import { STAGE } from '../records.ts'

/** Who looks after the front door's work with other agencies. */
export const WITH_PARTNERS: readonly Role[] = [...FRONT_DOOR, 'team-manager', 'director', 'quality-lead']

export const HUB = '/areas/partners/hub'
export const HUB_CRUMB = { text: 'Partners', href: HUB }

const LINKS = [
  { href: '/areas/partners/accounts', text: 'Who is invited from which agency' },
  { href: '/areas/partners/conversations', text: 'Conversations before a referral' },
  { href: '/areas/partners/quality', text: 'How good referrals are, by agency' },
]

/** The front door's work with other agencies: challenges that wait for an answer, and the way to the rest. */
export const hub: PageOf = {
  path: 'hub',
  title: 'Partners',
  may: WITH_PARTNERS,
  place: 'Partners',
  async show({ ctx }) {
    const waiting = await openChallenges(ctx)
    await logList(
      ctx,
      'list',
      'Challenges that wait for an answer',
      waiting.map(({ child }) => child),
    )
    return {
      title: 'Partners',
      body: (
        <>
          <h1 class="govuk-heading-l">Partners</h1>
          <LinkList links={LINKS} />
          {waiting.length === 0 ? (
            <p class="govuk-body">No agency waits for an answer to a challenge.</p>
          ) : (
            <StackingTable
              caption="Challenges that wait for an answer"
              captionClasses="govuk-table__caption--m"
              head={['About', 'Agency', 'Raised', 'Answered by', 'Due'].map(text => ({ text }))}
              rows={waiting.map(one => [
                {
                  html: (
                    <a class="govuk-link" href={`/areas/partners/challenges/${one.id}`}>
                      {one.childName}
                    </a>
                  ),
                },
                { text: one.agency },
                { text: formatDay(dayOf(one.raisedAt)) },
                { text: STAGE[one.stage] },
                { text: formatDay(one.dueOn) },
              ])}
            />
          )}
        </>
      ),
    }
  },
}
